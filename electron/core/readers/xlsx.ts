import { limits, type TextTable } from './rows';
import { UnreadableXml, xmlEvents, type Attributes } from './xml';
import { UnreadableZip, Zip } from './zip';

/** The rows of a workbook's first sheet that is not hidden, as Excel and LibreOffice write it. */
export function readXlsx(bytes: Uint8Array): TextTable {
  if (bytes.byteLength > limits.bytes)
    return { refusal: { code: 'tooLarge', bytes: bytes.byteLength, most: limits.bytes } };
  try {
    const zip = new Zip(bytes);
    const { sheet, strings } = partsOf(zip);
    return sheetRows(zip.text(sheet) ?? '', sharedStrings(zip.text(strings) ?? ''));
  } catch (error) {
    if (!(error instanceof UnreadableZip || error instanceof UnreadableXml)) throw error;
    return { refusal: { code: 'notATable', looksLike: 'archive' } };
  }
}

/** A workbook names its parts by numbers, which a second list turns into paths. */
function partsOf(zip: Zip): { sheet: string; strings: string } {
  const relations = opened(zip.text('xl/_rels/workbook.xml.rels') ?? '', 'Relationship');
  const path = (attributes: Attributes | undefined, usual = ''): string => {
    const target = attributes?.['Target'] ?? usual;
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  };
  const sheets = opened(zip.text('xl/workbook.xml') ?? '', 'sheet');
  const sheet = sheets.find(({ state = 'visible' }) => state === 'visible');
  if (sheet === undefined) throw new UnreadableZip('no sheet');
  return {
    sheet: path(relations.find(({ Id }) => Id === sheet['id'])),
    strings: path(
      relations.find(({ Type = '' }) => Type.endsWith('/sharedStrings')),
      'sharedStrings.xml',
    ),
  };
}

const opened = (xml: string, wanted: string): Attributes[] =>
  [...xmlEvents(xml)].flatMap((event) =>
    event.kind === 'open' && event.name === wanted ? [event.attributes] : [],
  );

/** How a sign stands that XML cannot hold. */
const escaped = /_x([0-9A-Fa-f]{4})_/g;
const unescaped = (text: string): string =>
  text.replace(escaped, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** How a word is read aloud, in Japanese: no part of it. */
const readings = /<rPh\b[^]*?<\/rPh>/g;

const sharedStrings = (xml: string): string[] =>
  [...found(xml.replace(readings, ''), 'si')].map(({ text }) => unescaped(text));

type Found = { name: string; attributes: Attributes; text: string };

const isWord = (name: string): boolean => name === 't' || name === 'v';

/** Each such element with the words in it; a row when it begins, before its cells. */
function* found(xml: string, wanted: 'si' | 'c'): Generator<Found> {
  let attributes: Attributes = {};
  let words: string[] = [];
  let isWords = false;
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') words.push(isWords ? event.text : '');
    else if (isWord(event.name)) isWords = event.kind === 'open';
    else if (event.name === wanted && event.kind === 'close')
      yield { name: wanted, attributes, text: words.join('') };
    else if (event.kind === 'open') {
      if (event.name === 'row') yield { ...event, text: '' };
      [attributes, words] = event.name === wanted ? [event.attributes, []] : [attributes, words];
    }
  }
}

type Cell = { row: number; column: number; type: string; value: string };

function sheetRows(xml: string, strings: readonly string[]): TextTable {
  const rows: string[][] = [];
  for (const cell of cellsOf(xml)) {
    const text = textOf(cell, strings);
    // A sheet may be formatted down to its millionth row; only what is written counts.
    if (text === '') continue;
    const { row, column } = cell;
    if (row > limits.rows) return { refusal: { code: 'tooManyRows', most: limits.rows } };
    if (column > limits.columns) return { refusal: { code: 'tooManyColumns', row, most: limits.columns } };
    if (text.length > limits.cell)
      return { refusal: { code: 'cellTooLong', row, column, most: limits.cell } };
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] ?? [];
    while (cells.length < column) cells.push('');
    cells[column - 1] = text;
  }
  return rows.length === 0 ? { refusal: { code: 'noRows' } } : { rows };
}

/** Rows and cells may leave their place out: then they follow the one before. */
function* cellsOf(xml: string): Generator<Cell> {
  let [row, column] = [0, 0];
  for (const { name, attributes, text } of found(xml, 'c')) {
    const { r, t = 'n' } = attributes;
    if (name === 'row') {
      row = Number(r ?? row + 1);
      column = 0;
      if (!Number.isSafeInteger(row) || row < 1) throw new UnreadableXml('a row without a place');
    } else {
      column = columnIn(r ?? '') ?? column + 1;
      yield { row, column, type: t, value: text };
    }
  }
}

/** `AB12` is in column 28. */
function columnIn(place: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function textOf({ type, value }: Cell, strings: readonly string[]): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'e') return '';
  return type === 'inlineStr' || type === 'str' ? unescaped(value) : value.trim();
}
