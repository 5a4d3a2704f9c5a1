/* Builds documents. What one is made of stands in shared, because the preview in the app shows the same tree. */

import type {
  Block,
  Contents,
  DocumentTree,
  Heading,
  HeadingLevel,
  Inline,
  Labelled,
  List,
  ListItem,
  Missing,
  PageBreak,
  Paragraph,
  Quote,
  Run,
  Table,
  TableColumn,
} from '@shared/domain/document';

export type { Block, Contents, DocumentTree, Heading, Inline, Labelled, List, ListItem, Quote, Table };

export type Content = string | Inline | readonly (string | Inline)[];

/** Joins the parts and makes the anchors unique, so that the same parts always give the same document. */
export function documentTree(
  head: Pick<DocumentTree, 'title' | 'language'> & Partial<DocumentTree>,
  ...blocks: readonly (Block | readonly Block[])[]
): DocumentTree {
  return {
    header: head.title,
    headerEnd: '',
    organisation: '',
    ...head,
    blocks: withUniqueAnchors([...(head.blocks ?? []), ...blocks.flat()]),
  };
}

/** Give an anchor (an id will do) where two headings may have the same words and links should survive a change of order. */
export function heading(level: HeadingLevel, text: string, anchor: string = text): Heading {
  return { kind: 'heading', level, text, anchor: anchorOf(anchor) };
}

export const paragraph = (...content: Content[]): Paragraph => ({
  kind: 'paragraph',
  content: content.flatMap(inline),
});

export const labelled = (label: string, ...value: Content[]): Labelled => ({
  kind: 'labelled',
  label,
  value: value.flatMap(inline),
});

export const bullets = (...items: readonly (Content | ListItem)[]): List => list(false, items);

export const numbered = (...items: readonly (Content | ListItem)[]): List => list(true, items);

/** A list item that holds lists of its own. */
export const listItem = (content: Content, ...lists: List[]): ListItem => ({
  content: inline(content),
  lists,
});

export function table(parts: {
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly Content[])[];
}): Table {
  return {
    kind: 'table',
    caption: parts.caption,
    columns: [...parts.columns],
    rows: parts.rows.map((row) => parts.columns.map((_, at) => inline(row[at] ?? ''))),
  };
}

export const column = (heading: string, share = 1, align: TableColumn['align'] = 'start'): TableColumn => ({
  heading,
  share,
  align,
});

export const quote = (content: Content, source = ''): Quote => ({
  kind: 'quote',
  content: inline(content),
  source,
});

export const contents = (title: string, depth: HeadingLevel = 3): Contents => ({
  kind: 'contents',
  title,
  depth,
});

export const pageBreak = (): PageBreak => ({ kind: 'page-break' });

export const strong = (text: string): Run => ({ kind: 'strong', text });

export const emphasis = (text: string): Run => ({ kind: 'emphasis', text });

export const missing = (text: string, inFiles = ''): Missing => ({ kind: 'missing', text, inFiles });

export function headingsFor(tree: DocumentTree, depth: HeadingLevel): Heading[] {
  return tree.blocks.filter((block): block is Heading => block.kind === 'heading' && block.level <= depth);
}

function list(isNumbered: boolean, items: readonly (Content | ListItem)[]): List {
  return { kind: 'list', isNumbered, items: items.map((item) => (isListItem(item) ? item : listItem(item))) };
}

function isListItem(item: Content | ListItem): item is ListItem {
  return typeof item === 'object' && 'lists' in item;
}

function inline(content: Content): Inline[] {
  const parts: readonly (string | Inline)[] =
    typeof content === 'string' || 'kind' in content ? [content] : content;
  return parts
    .map((part): Inline => (typeof part === 'string' ? { kind: 'text', text: part } : part))
    .filter((part) => part.text !== '');
}

/* Word takes at most 40 characters in a bookmark and wants a letter first; 30 leaves room for what makes it unique. */
function anchorOf(words: string): string {
  const ascii = words
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const slug = ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `s-${slug.slice(0, 30).replace(/-$/, '')}`.replace(/-$/, '');
}

function withUniqueAnchors(blocks: readonly Block[]): Block[] {
  const taken = new Set<string>();
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    let anchor = block.anchor;
    for (let count = 2; taken.has(anchor); count += 1) anchor = `${block.anchor}-${count}`;
    taken.add(anchor);
    return { ...block, anchor };
  });
}
