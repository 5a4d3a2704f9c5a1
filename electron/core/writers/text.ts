import type { Block, DocumentTree, Inline, List, Table } from '../documents/tree';
import { cleanLine, cleanText } from './clean-text';

/** Plain text for the clipboard: line feeds, no contents, tables as one line a row. */
export function plainText(tree: DocumentTree): string {
  const title = cleanLine(tree.title);
  const head = tree.organisation ? [cleanLine(tree.organisation), title] : [title];
  const parts = tree.blocks.map((block, at) => {
    const isSameGroup = block.kind === 'labelled' && tree.blocks[at - 1]?.kind === 'labelled';
    const text = blockToText(block);
    return text === '' ? '' : `${isSameGroup ? '\n' : '\n\n'}${text}`;
  });
  return `${head.join('\n')}\n${'='.repeat(Math.min(title.length, 72))}${parts.join('')}\n`;
}

function blockToText(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const text = cleanLine(block.text);
      return block.level === 2 ? `${text}\n${'-'.repeat(Math.min(text.length, 72))}` : text;
    }
    case 'paragraph':
      return inlineToText(block.content);
    case 'labelled':
      return `${cleanLine(block.label)}: ${inlineToText(block.value)}`;
    case 'list':
      return listToLines(block, '').join('\n');
    case 'table':
      return tableToText(block);
    case 'quote':
      return `»${inlineToText(block.content)}«${block.source ? ` (${cleanLine(block.source)})` : ''}`;
    case 'contents':
    case 'page-break':
      return '';
  }
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
