import { createElement } from 'react';
import type { Block, DocumentTree, Heading, Labelled, List } from '@shared/domain/document';
import { Contents } from './Contents';
import { headingId, levelBelow } from './heading-places';
import { Inlines } from './Inlines';
import { TreeTable } from './TreeTable';
import styles from './document.module.css';

export interface DocumentViewProps {
  tree: DocumentTree;
  /** The page's name: »Referatet, som det ser ud nu«. */
  label: string;
}

/**
 * A document as a page on the desk, with what is missing marked. Its headings stand below the room's own h1, and their
 * ids begin with `doc-`, so that no heading a person wrote can be taken for a part of the app.
 */
export const DocumentView = ({ tree, label }: DocumentViewProps) => (
  <article className={styles.page} lang={tree.language} aria-label={label}>
    <div className={styles.head}>
      <span>{tree.header}</span>
      <span className="whole">{tree.headerEnd}</span>
    </div>
    {tree.organisation && <p className={styles.organisation}>{tree.organisation}</p>}
    <h2 className={styles.title}>{tree.title}</h2>
    {grouped(tree.blocks).map((group, index) => (
      <Part key={index} group={group} tree={tree} />
    ))}
  </article>
);

type Group = Exclude<Block, Labelled> | Labelled[];

/** Labelled lines that follow each other are one list of facts. */
const grouped = (blocks: readonly Block[]): Group[] => {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== 'labelled') groups.push(block);
    else if (Array.isArray(last)) last.push(block);
    else groups.push([block]);
  }
  return groups;
};

const Part = ({ group, tree }: { group: Group; tree: DocumentTree }) => {
  if (Array.isArray(group)) return <Facts facts={group} />;
  switch (group.kind) {
    case 'heading':
      return <HeadingLine heading={group} />;
    case 'paragraph':
      return (
        <p>
          <Inlines content={group.content} />
        </p>
      );
    case 'list':
      return <TreeList list={group} />;
    case 'table':
      return <TreeTable table={group} />;
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          <p>
            <Inlines content={group.content} />
          </p>
          {group.source && <footer>{group.source}</footer>}
        </blockquote>
      );
    case 'contents':
      return <Contents contents={group} tree={tree} />;
    case 'page-break':
      return <hr className={styles.break} />;
  }
};

/** HTML has six levels and the page under the room's h1 may need seven. */
const HeadingLine = ({ heading }: { heading: Heading }) => {
  const level = levelBelow(heading.level);
  const attributes = {
    id: headingId(heading),
    tabIndex: -1,
    className: styles[`h${heading.level}`],
    ...(level > 6 ? { 'aria-level': level } : {}),
  };
  return createElement(`h${Math.min(level, 6)}`, attributes, heading.text);
};

const Facts = ({ facts }: { facts: readonly Labelled[] }) => (
  <dl className={styles.facts}>
    {facts.map(({ label, value }, index) => (
      <div key={index}>
        <dt>{label}</dt>
        <dd>
          <Inlines content={value} />
        </dd>
      </div>
    ))}
  </dl>
);

const TreeList = ({ list }: { list: List }) => {
  const Tag = list.isNumbered ? 'ol' : 'ul';
  return (
    <Tag className={list.isNumbered ? styles.numbered : styles.bullets}>
      {list.items.map(({ content, lists }, index) => (
        <li key={index}>
          <Inlines content={content} />
          {lists.map((inner, at) => (
            <TreeList key={at} list={inner} />
          ))}
        </li>
      ))}
    </Tag>
  );
};
