/* Just enough PDF to follow references in a file that Chromium has just printed: a plain cross-reference table
   and objects in clear. Streams (where text and pictures are) are never looked into. */

export type PdfValue = PdfRef | PdfName | PdfDictionary | PdfValue[] | string | number | boolean | null;
export interface PdfRef {
  ref: number;
}
interface PdfName {
  name: string;
}
type PdfDictionary = Map<string, PdfValue>;

export interface PdfFile {
  trailer: PdfDictionary;
  /** Follows a reference; any other value is itself. */
  resolve(value: PdfValue | undefined): PdfValue;
}

export class UnreadablePdf extends Error {}

export function openPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? NaN);
  const table = text.startsWith('xref', start) ? text.slice(start) : undefined;
  const trailerAt = text.lastIndexOf('trailer');
  if (!table || trailerAt < start) throw new UnreadablePdf('no cross-reference table');
  const trailer = parseValue({ text, at: trailerAt + 'trailer'.length });
  if (!(trailer instanceof Map)) throw new UnreadablePdf('no trailer');
  const offsets = objectOffsets(table);
  return {
    trailer,
    resolve(value) {
      if (value === undefined) return null;
      if (!isRef(value)) return value;
      const offset = offsets.get(value.ref);
      if (offset === undefined) return null;
      const head = /^\d+ \d+ obj/.exec(text.slice(offset, offset + 32))?.[0];
      if (!head) throw new UnreadablePdf(`no object at byte ${offset}`);
      return parseValue({ text, at: offset + head.length });
    },
  };
}

export function isRef(value: PdfValue): value is PdfRef {
  return typeof value === 'object' && value !== null && 'ref' in value;
}

/** Lines of twenty bytes under headings `first count`; `n` is in use. */
function objectOffsets(table: string): Map<number, number> {
  const offsets = new Map<number, number>();
  let number = 0;
  for (const line of table
    .slice('xref'.length, table.indexOf('trailer'))
    .trim()
    .split(/\s*[\r\n]+\s*/)) {
    const entry = /^(\d{10}) \d{5} ([nf])$/.exec(line);
    if (!entry) {
      number = Number(/^(\d+) \d+$/.exec(line)?.[1] ?? NaN);
      if (Number.isNaN(number)) throw new UnreadablePdf('odd cross-reference table');
      continue;
    }
    if (entry[2] === 'n') offsets.set(number, Number(entry[1]));
    number += 1;
  }
  return offsets;
}

interface Cursor {
  text: string;
  at: number;
}

const token =
  /\s*(?:%[^\r\n]*\s*)*(<<|>>|\[|\]|\((?:[^()\\]|\\[^])*\)|<[0-9A-Fa-f\s]*>|\/[^\s/[\]()<>%]*|\d+ \d+ R\b|[^\s/[\]()<>%]+)/y;

function next({ text, at }: Cursor): { word: string; end: number } {
  token.lastIndex = at;
  const match = token.exec(text);
  if (!match?.[1]) throw new UnreadablePdf(`nothing readable at byte ${at}`);
  return { word: match[1], end: token.lastIndex };
}

function parseValue(cursor: Cursor): PdfValue {
  const { word, end } = next(cursor);
  cursor.at = end;
  if (word === '<<') return parseDictionary(cursor);
  if (word === '[') return parseUntil(cursor, ']');
  if (word.startsWith('/')) return { name: nameOf(word) };
  if (word.startsWith('(') || word.startsWith('<')) return word.slice(1, -1);
  if (word.endsWith(' R')) return { ref: Number.parseInt(word, 10) };
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : Number(word);
}

function parseUntil(cursor: Cursor, closing: string): PdfValue[] {
  const values: PdfValue[] = [];
  for (;;) {
    const { word, end } = next(cursor);
    if (word === closing) {
      cursor.at = end;
      return values;
    }
    values.push(parseValue(cursor));
  }
}

function parseDictionary(cursor: Cursor): PdfDictionary {
  const values = parseUntil(cursor, '>>');
  const dictionary: PdfDictionary = new Map();
  for (let at = 0; at + 1 < values.length; at += 2) {
    const key = values[at];
    if (typeof key === 'object' && key !== null && 'name' in key)
      dictionary.set(key.name, values[at + 1] ?? null);
  }
  return dictionary;
}

function nameOf(word: string): string {
  return word
    .slice(1)
    .replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
