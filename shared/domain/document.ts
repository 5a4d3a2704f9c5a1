/* A document before it has a format: plain JSON that every writer reads and no writer changes.
   Text is what people typed. Escaping and cleaning belong to the writers, each for its own format. */

import type { Language } from './values';

export interface DocumentTree {
  title: string;
  language: Language;
  /** Short line at the top of every page. */
  header: string;
  /** Set at the far end of the header line, usually the date, already in words. */
  headerEnd: string;
  organisation: string;
  blocks: Block[];
}

export type Block = Heading | Paragraph | Labelled | List | Table | Quote | Contents | PageBreak;

/** The title is level 1, so headings start at 2. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export interface Heading {
  kind: 'heading';
  level: HeadingLevel;
  text: string;
  /** Lower-case letters, digits and hyphens; unique in the document. */
  anchor: string;
}

export interface Paragraph {
  kind: 'paragraph';
  content: Inline[];
}

/** One line such as »Mødetidspunkt 09.03.2027 kl. 17:00«; neighbours are set as one group. */
export interface Labelled {
  kind: 'labelled';
  label: string;
  value: Inline[];
}

export interface List {
  kind: 'list';
  isNumbered: boolean;
  items: ListItem[];
}

export interface ListItem {
  content: Inline[];
  lists: List[];
}

export interface Table {
  kind: 'table';
  caption: string;
  columns: TableColumn[];
  rows: Inline[][][];
}

export interface TableColumn {
  heading: string;
  /** Width relative to the other columns. */
  share: number;
  align: 'start' | 'end';
}

export interface Quote {
  kind: 'quote';
  content: Inline[];
  source: string;
}

/** Becomes a list of the document's headings, with links and, where the format can, page numbers. */
export interface Contents {
  kind: 'contents';
  title: string;
  /** The deepest heading level that is listed. */
  depth: HeadingLevel;
}

export interface PageBreak {
  kind: 'page-break';
}

export type Inline = Run | Missing;

export interface Run {
  kind: 'text' | 'strong' | 'emphasis';
  text: string;
}

/** What nobody has written yet: marked in a preview, where files print `inFiles` instead (often nothing). */
export interface Missing {
  kind: 'missing';
  text: string;
  inFiles: string;
}
