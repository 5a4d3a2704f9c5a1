import { headingsFor } from '../documents/tree';
import type {
  Block,
  Contents,
  DocumentTree,
  Heading,
  Inline,
  Labelled,
  List,
  Quote,
  Table,
} from '../documents/tree';
import { cleanLine, cleanText } from './clean-text';

export type Part =
  | 'document' | 'organisation' | 'title' | 'heading' | 'paragraph' | 'facts' | 'fact' | 'fact-label' | 'fact-value'
  | 'list' | 'item' | 'table' | 'caption' | 'head-cell' | 'cell' | 'end-cell' | 'quote' | 'source'
  | 'contents' | 'contents-title' | 'contents-row' | 'contents-page' | 'page-break'; // prettier-ignore

/** How one kind of HTML looks: a page gives classes, an e-mail inline styles, since mail programs drop style sheets. */
export interface Dress {
  attributes: (part: Part) => string;
  /** Mail programs know neither anchors nor pages. */
  isMail: boolean;
  /** Page of each heading's anchor, when the document has been laid out once. */
  pages: ReadonlyMap<string, number>;
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe as element text and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

export function documentToHtml(tree: DocumentTree, dress: Dress): string {
  const organisation = tree.organisation
    ? `<p${dress.attributes('organisation')}>${escapeLine(tree.organisation)}</p>\n`
    : '';
  return (
    `<article lang="${tree.language}"${dress.attributes('document')}>\n${organisation}` +
    `<h1${dress.attributes('title')}>${escapeLine(tree.title)}</h1>\n` +
    grouped(tree.blocks)
      .map((group) => groupToHtml(group, tree, dress))
      .join('') +
    '</article>\n'
  );
}

type Group = Exclude<Block, Labelled> | Labelled[];

/** Labelled lines that follow each other are one list of facts. */
function grouped(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== 'labelled') groups.push(block);
    else if (Array.isArray(last)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function groupToHtml(group: Group, tree: DocumentTree, dress: Dress): string {
  if (Array.isArray(group)) return factsToHtml(group, dress);
  const { attributes } = dress;
  switch (group.kind) {
    case 'heading':
      return headingToHtml(group, dress);
    case 'paragraph':
      return `<p${attributes('paragraph')}>${inlineToHtml(group.content)}</p>\n`;
    case 'list':
      return `${listToHtml(group, dress)}\n`;
    case 'table':
      return tableToHtml(group, dress);
    case 'quote':
      return quoteToHtml(group, dress);
    case 'contents':
      return contentsToHtml(group, tree, dress);
    case 'page-break':
      return dress.isMail ? '' : `<div${attributes('page-break')}></div>\n`;
  }
}

function headingToHtml({ level, text, anchor }: Heading, dress: Dress): string {
  const id = dress.isMail ? '' : ` id="${anchor}"`;
  return `<h${level}${id}${dress.attributes('heading')}>${escapeLine(text)}</h${level}>\n`;
}

function quoteToHtml({ content, source }: Quote, dress: Dress): string {
  const { attributes } = dress;
  const words = `<p${attributes('paragraph')}>${inlineToHtml(content)}</p>`;
  const teller = source ? `<footer${attributes('source')}>${escapeLine(source)}</footer>` : '';
  return `<blockquote${attributes('quote')}>${words}${teller}</blockquote>\n`;
}

function factsToHtml(facts: readonly Labelled[], dress: Dress): string {
  const { attributes } = dress;
  const parts = facts.map((fact) => ({
    label: escapeLine(fact.label),
    value: inlineToHtml(fact.value),
  }));
  if (dress.isMail)
    return parts
      .map(({ label, value }) => `<p${attributes('fact')}><strong>${label}:</strong> ${value}</p>\n`)
      .join('');
  const rows = parts.map(
    ({ label, value }) =>
      `<div${attributes('fact')}><dt${attributes('fact-label')}>${label}</dt>` +
      `<dd${attributes('fact-value')}>${value}</dd></div>\n`,
  );
  return `<dl${attributes('facts')}>\n${rows.join('')}</dl>\n`;
}

function listToHtml(list: List, dress: Dress): string {
  const tag = list.isNumbered ? 'ol' : 'ul';
  const items = list.items.map((item) => {
    const inner = item.lists.map((nested) => listToHtml(nested, dress)).join('');
    return `<li${dress.attributes('item')}>${inlineToHtml(item.content)}${inner}</li>`;
  });
  return `<${tag}${dress.attributes('list')}>${items.join('\n')}</${tag}>`;
}

function tableToHtml(table: Table, dress: Dress): string {
  const { attributes } = dress;
  const all = table.columns.reduce((sum, column) => sum + column.share, 0) || 1;
  const widths = table.columns.map((column) => `<col width="${Math.round((100 * column.share) / all)}%">`);
  const heads = table.columns.map(
    ({ heading, align }) =>
      `<th scope="col"${align === 'end' ? ' align="right"' : ''}${attributes('head-cell')}>${escapeLine(heading)}</th>`,
  );
  const rows = table.rows.map((row) => {
    const cells = row.map((cell, at) => {
      const isEnd = table.columns[at]?.align === 'end';
      return `<td${isEnd ? ' align="right"' : ''}${attributes(isEnd ? 'end-cell' : 'cell')}>${inlineToHtml(cell)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>\n`;
  });
  const caption = table.caption
    ? `<caption${attributes('caption')}>${escapeLine(table.caption)}</caption>`
    : '';
  return (
    `<table${attributes('table')}>${caption}<colgroup>${widths.join('')}</colgroup>\n` +
    `<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${rows.join('')}</tbody></table>\n`
  );
}

function contentsToHtml(block: Contents, tree: DocumentTree, dress: Dress): string {
  if (dress.isMail) return '';
  const { attributes } = dress;
  const title = escapeLine(block.title);
  const rows = headingsFor(tree, block.depth).map(({ anchor, text, level }) => {
    const page = dress.pages.get(anchor) ?? '';
    return (
      `<li data-level="${level}"${attributes('contents-row')}><a href="#${anchor}">${escapeLine(text)}</a> ` +
      `<span${attributes('contents-page')}>${page}</span></li>\n`
    );
  });
  return (
    `<nav aria-label="${title}"${attributes('contents')}>\n<p${attributes('contents-title')}>${title}</p>\n` +
    `<ol>\n${rows.join('')}</ol>\n</nav>\n`
  );
}

function inlineToHtml(content: readonly Inline[]): string {
  return content.map((part) => runToHtml(part)).join('');
}

function runToHtml(run: Inline): string {
  const text = escapeHtml(run.text).replaceAll('\n', '<br>');
  switch (run.kind) {
    case 'text':
      return text;
    case 'strong':
      return `<strong>${text}</strong>`;
    case 'emphasis':
      return `<em>${text}</em>`;
    case 'missing':
      return escapeHtml(run.inFiles);
  }
}

function escapeLine(text: string): string {
  return escapeHtml(cleanLine(text));
}
