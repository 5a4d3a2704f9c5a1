import {
  AlignmentType, Bookmark, BookmarkEnd, BookmarkStart, BorderStyle, HeadingLevel, InternalHyperlink, PageReference, Paragraph,
  Tab, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType,
} from 'docx'; // prettier-ignore
import type { IParagraphOptions, ParagraphChild } from 'docx';
import { headingsFor } from '../documents/tree';
import type { Block, Contents, DocumentTree, Heading, Inline, Labelled, List, Quote, Table as TreeTable } from '../documents/tree'; // prettier-ignore
import { cleanLine, cleanText } from './clean-text';
import { deepestListLevel, hairRule, inkRule, textWidth } from './docx-style';

/** The title is Word's `Title`, so headings of level 2 are its `Heading 1`. */
const headingLevels = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
  5: HeadingLevel.HEADING_4,
  6: HeadingLevel.HEADING_5,
} as const;

/** A label that reaches the value's column would jump past it; such a line runs on instead. */
const longestLabel = 24;

export function docxBlocks(tree: DocumentTree, hasPageNumbers: boolean): (Paragraph | Table)[] {
  return new Body(tree, hasPageNumbers).write();
}

/** Holds what runs through the body: bookmarks and lists are numbered, a page break waits for the next paragraph. */
class Body {
  private readonly tree: DocumentTree;
  private readonly hasPageNumbers: boolean;
  private bookmarks = 0;
  private lists = 0;
  private isPageBreakDue = false;

  constructor(tree: DocumentTree, hasPageNumbers: boolean) {
    this.tree = tree;
    this.hasPageNumbers = hasPageNumbers;
  }

  write(): (Paragraph | Table)[] {
    const { organisation, title, blocks } = this.tree;
    const head = organisation ? [this.line('Organisation', organisation)] : [];
    const name = this.paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(cleanLine(title))] });
    return [...head, name, ...blocks.flatMap((block) => this.block(block))];
  }

  private block(block: Block): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'heading':
        return [this.heading(block)];
      case 'paragraph':
        return [this.paragraph({ children: runs(block.content) })];
      case 'labelled':
        return [this.labelled(block)];
      case 'list':
        return this.list(block, 0);
      case 'table':
        return this.table(block);
      case 'quote':
        return this.quote(block);
      case 'contents':
        return this.contents(block);
      case 'page-break':
        this.isPageBreakDue = true;
        return [];
    }
  }

  private heading({ level, text, anchor }: Heading): Paragraph {
    const number = (this.bookmarks += 1);
    const id = bookmarkOf(anchor);
    // The library numbers bookmarks across all documents of a process; these numbers start again in each.
    const ends = { start: new BookmarkStart(id, number), end: new BookmarkEnd(number) };
    const bookmark = Object.assign(new Bookmark({ id, children: [new TextRun(cleanLine(text))] }), ends);
    return this.paragraph({ heading: headingLevels[level], children: [bookmark] });
  }

  private labelled({ label, value }: Labelled): Paragraph {
    const name = cleanLine(label);
    const gap = name.length <= longestLabel ? new TextRun({ children: [new Tab()] }) : new TextRun(' ');
    return this.paragraph({
      style: 'Facts',
      children: [new TextRun({ text: name, color: '4B545B' }), gap, ...runs(value)],
    });
  }

  private list(list: List, depth: number): Paragraph[] {
    const instance = (this.lists += 1);
    const level = Math.min(depth, deepestListLevel);
    const reference = list.isNumbered ? 'numbers' : 'bullets';
    return list.items.flatMap((item) => [
      this.paragraph({ numbering: { reference, level, instance }, children: runs(item.content) }),
      ...item.lists.flatMap((nested) => this.list(nested, depth + 1)),
    ]);
  }

  private quote({ content, source }: Quote): Paragraph[] {
    const border = { left: { ...inkRule, space: 8 } };
    const words = this.paragraph({
      style: 'Quote',
      border,
      children: runs(content),
      keepNext: source !== '',
    });
    if (source === '') return [words];
    const teller = new TextRun({ text: cleanLine(source), size: 19, color: '4B545B' });
    return [words, this.paragraph({ style: 'Quote', border, children: [teller] })];
  }

  /** Written clean, with the pages the layout has worked out: a dirty field would make Word ask the reader first. */
  private contents({ title, depth }: Contents): Paragraph[] {
    const rows = headingsFor(this.tree, depth).map(({ level, text, anchor }) => {
      const bookmark = bookmarkOf(anchor);
      const children: ParagraphChild[] = [new TextRun(cleanLine(text))];
      if (this.hasPageNumbers) children.push(new TextRun({ children: [new Tab()] }), pageNumberOf(bookmark));
      return this.paragraph({
        style: `TOC${level - 1}`,
        children: [new InternalHyperlink({ anchor: bookmark, children })],
      });
    });
    return [this.line('ContentsTitle', title), ...rows];
  }

  private table({ caption, columns, rows }: TreeTable): (Paragraph | Table)[] {
    const all = columns.reduce((sum, { share }) => sum + share, 0) || 1;
    const widths = columns.map(({ share }) => Math.floor((textWidth * share) / all));
    const align = (at: number) => (columns[at]?.align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT);
    const cell = (at: number, style: string, children: ParagraphChild[], border: typeof inkRule) =>
      new TableCell({
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        margins: { right: at === columns.length - 1 ? 0 : 120 },
        borders: { bottom: border },
        children: [new Paragraph({ style, alignment: align(at), children })],
      });
    const head = columns.map(({ heading }, at) =>
      cell(at, 'TableHead', [new TextRun(cleanLine(heading))], inkRule),
    );
    const above = caption
      ? [this.line('Caption', caption)]
      : this.isPageBreakDue
        ? [this.line('TableEnd', '')]
        : [];
    return [
      ...above,
      new Table({
        width: { size: textWidth, type: WidthType.DXA },
        columnWidths: widths,
        layout: TableLayoutType.FIXED,
        margins: { top: 60, bottom: 60, left: 0, right: 0 },
        borders: { top: noRule, bottom: noRule, left: noRule, right: noRule, insideHorizontal: noRule, insideVertical: noRule },
        rows: [
          new TableRow({ tableHeader: true, cantSplit: true, children: head }),
          ...rows.map((row) => new TableRow({
            cantSplit: true,
            children: row.map((content, at) => cell(at, 'TableCell', runs(content), hairRule)),
          })),
        ],
      }),
      this.line('TableEnd', ''),
    ]; // prettier-ignore
  }

  private line(style: string, text: string): Paragraph {
    return this.paragraph({ style, children: text ? [new TextRun(cleanLine(text))] : [] });
  }

  private paragraph(options: IParagraphOptions): Paragraph {
    const pageBreakBefore = this.isPageBreakDue;
    this.isPageBreakDue = false;
    return new Paragraph({ ...options, ...(pageBreakBefore && { pageBreakBefore }) });
  }
}

const noRule = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Word hides bookmarks that start with an underscore, and takes no hyphens in them. */
function bookmarkOf(anchor: string): string {
  return `_${anchor.replaceAll('-', '_')}`;
}

function pageNumberOf(bookmark: string): ParagraphChild {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a run like any other; the library's list of children forgets it
  return new PageReference(bookmark, { hyperlink: true });
}

function runs(content: readonly Inline[]): TextRun[] {
  return content.flatMap((part) => {
    const text = cleanText(part.kind === 'missing' ? part.inFiles : part.text);
    const look = part.kind === 'strong' ? { bold: true } : part.kind === 'emphasis' ? { italics: true } : {};
    return text
      .split('\n')
      .map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 && { break: 1 }) }));
  });
}
