/* Text tables as other programs write them. Every limit is kept while reading, so a hostile file is refused before it
   has grown in memory; a general parser would build the row of a million cells first. */
import { tableLimits } from '@shared/contract/reading';
import { unguardFormula } from '../writers/formula-guard';
import type { NotText } from './text-file';

export const limits = { ...tableLimits, bytes: tableLimits.megabytes * 1024 * 1024 } as const;

/** Rows and columns are counted from 1, as a spreadsheet counts them. */
type TableRefusal =
  | { code: 'notATable'; looksLike: NotText }
  | { code: 'noRows' }
  | { code: 'tooLarge'; bytes: number; most: number }
  | { code: 'tooManyRows'; most: number }
  | { code: 'tooManyColumns'; row: number; most: number }
  | { code: 'cellTooLong'; row: number; column: number; most: number }
  | { code: 'quoteNeverCloses'; row: number; column: number };

export type TextTable =
  { rows: string[][]; refusal?: undefined } | { rows?: undefined; refusal: TableRefusal };

/** Blank lines are rows with one empty cell, so that row numbers hold. */
export function splitRows(text: string, separator: string): TextTable {
  const rows: string[][] = [];
  let row: string[] = [];
  let isRowOpen = false;
  let at = 0;
  const place = () => ({ row: rows.length + 1, column: row.length + 1 });
  while (at < text.length || isRowOpen) {
    if (rows.length === limits.rows) return { refusal: { code: 'tooManyRows', most: limits.rows } };
    const cell = readCell(text, at, separator);
    if (cell === undefined) return { refusal: { code: 'quoteNeverCloses', ...place() } };
    if (cell.text.length > limits.cell)
      return { refusal: { code: 'cellTooLong', ...place(), most: limits.cell } };
    if (row.length === limits.columns)
      return { refusal: { code: 'tooManyColumns', row: rows.length + 1, most: limits.columns } };
    row.push(unguardFormula(cell.text));
    isRowOpen = text[cell.end] === separator;
    at = cell.end + (text.startsWith('\r\n', cell.end) ? 2 : 1);
    if (isRowOpen) continue;
    rows.push(row);
    row = [];
  }
  return { rows };
}

/** From `start` to the separator or line break after the cell; undefined when its quotation mark never closes. */
function readCell(text: string, start: number, separator: string): { text: string; end: number } | undefined {
  if (text[start] !== '"') {
    const end = endOfBare(text, start, separator);
    return { text: text.slice(start, end), end };
  }
  let quoted = '';
  for (let from = start + 1; ;) {
    const close = text.indexOf('"', from);
    if (close === -1) return undefined;
    quoted += text.slice(from, close);
    if (text[close + 1] !== '"') {
      // Whatever stands between the closing mark and the separator is kept: `"Bo" Hansen` is a name.
      const end = endOfBare(text, close + 1, separator);
      const rest = text.slice(close + 1, end);
      return { text: rest.trim() === '' ? quoted : `"${quoted}"${rest}`, end };
    }
    quoted += '"';
    from = close + 2;
  }
}

function endOfBare(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}
