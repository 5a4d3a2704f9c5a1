import type { Block, DocumentTree, Inline, List, Quote, Table } from '../documents/tree';
import { cleanLine, cleanText } from './clean-text';

/** Plain text for the clipboard: line feeds, no contents, tables as one line a row. */
export function plainText(tree: DocumentTree): string {
  const title = underlined(cleanLine(tree.title), '=');
  const head = tree.organisation ? [cleanLine(tree.organisation), title] : [title];
  const parts = tree.blocks.map((block, at) => {
    const isSameGroup = block.kind === 'labelled' && tree.blocks[at - 1]?.kind === 'labelled';
    const text = blockToText(block);
    return text === '' ? '' : `${isSameGroup ? '\n' : '\n\n'}${text}`;
  });
  return `${head.join('\n')}${parts.join('')}\n`;
}

function blockToText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? underlined(cleanLine(block.text), '-') : cleanLine(block.text);
    case 'paragraph':
      return inlineToText(block.content);
    case 'labelled':
      return `${cleanLine(block.label)}: ${inlineToText(block.value)}`;
    case 'list':
      return listToLines(block, '').join('\n');
    case 'table':
      return tableToText(block);
    case 'quote':
      return quoteToText(block);
    case 'contents':
    case 'page-break':
      return '';
  }
}

function quoteToText({ content, source }: Quote): string {
  return `»${inlineToText(content)}«${source ? ` (${cleanLine(source)})` : ''}`;
}

function underlined(line: string, sign: string): string {
  return `${line}\n${sign.repeat(Math.min(line.length, 72))}`;
}

function listToLines(list: List, indent: string): string[] {
  return list.items.flatMap((item, at) => {
    const mark = list.isNumbered ? `${at + 1}. ` : '- ';
    const inner = indent + ' '.repeat(mark.length);
    const text = inlineToText(item.content).replaceAll('\n', `\n${inner}`);
    return [`${indent}${mark}${text}`, ...item.lists.flatMap((nested) => listToLines(nested, inner))];
  });
}

function tableToText(table: Table): string {
  const heads = table.columns.map(({ heading }) => cleanLine(heading));
  const rows = table.rows.map((row) => row.map((cell) => cleanLine(inlineToText(cell))));
  const lines = [heads, ...rows].map((cells) => cells.join(' | '));
  return [...(table.caption ? [cleanLine(table.caption)] : []), ...lines].join('\n');
}

function inlineToText(content: readonly Inline[]): string {
  return cleanText(content.map((part) => (part.kind === 'missing' ? part.inFiles : part.text)).join(''));
}
