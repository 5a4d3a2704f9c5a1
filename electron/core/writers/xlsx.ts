import writeExcel from 'write-excel-file/node';
import type { CellObject } from 'write-excel-file/node';
import type { DataCell, DataColumn, DataTable } from '../documents/table';
import { cleanLine, cleanText } from './clean-text';
import { withoutZipTimes } from './zip-times';

/** Excel refuses a file with a longer cell. */
const longestCell = 32_767;
const longestSheetName = 31;

/** One sheet a table, its heading row frozen. Text is stored as text, so no cell can act as a formula. */
export async function xlsx(tables: readonly DataTable[]): Promise<Uint8Array> {
  const names = sheetNames(tables);
  const sheets = tables.map(({ columns, rows }, at) => ({
    data: [columns.map(headCell), ...rows.map((row) => columns.map((column, place) => dataCell(row[place] ?? null, column)))],
    sheet: names[at] ?? '',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  })); // prettier-ignore
  const bytes = await writeExcel(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
  return withoutZipTimes(bytes);
}

const headCell = ({ title, kind }: DataColumn): CellObject => ({
  value: textValue(cleanLine(title)),
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
  bottomBorderStyle: 'medium',
  ...(kind === 'number' && { align: 'right' as const }),
});

function dataCell(cell: DataCell, { kind }: DataColumn): CellObject | null {
  if (cell === null || cell === '') return null;
  if (kind === 'number' && typeof cell === 'number')
    return Number.isFinite(cell) ? { value: cell, type: Number, alignVertical: 'top' } : null;
  const date = kind === 'date' ? dateCell(String(cell)) : undefined;
  return date ?? { value: textValue(String(cell)), type: String, wrap: true, alignVertical: 'top' };
}

/** A spreadsheet's date has no time zone; the library takes the date's UTC parts. Undefined when it is no date. */
function dateCell(text: string): CellObject | undefined {
  const hasTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text);
  if (!hasTime && !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const iso = hasTime ? `${text}:00.000Z` : `${text}T00:00:00.000Z`;
  const value = new Date(iso);
  // A day that does not exist becomes another one or none; Excel counts days from 1900.
  if (Number.isNaN(value.getTime()) || value.toISOString() !== iso || text < '1901') return undefined;
  const format = hasTime ? 'dd.mm.yyyy hh:mm' : 'dd.mm.yyyy';
  return { value, type: Date, format, align: 'left', alignVertical: 'top' };
}

/**
 * Excel reads `_x0041_` as an escaped `A`, so an underscore that starts such a run is itself escaped.
 * The library drops U+FFFD without a trace; a box keeps the place visible.
 */
function textValue(text: string): string {
  const escaped = cleanText(text)
    .replaceAll('\uFFFD', '□')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escaped.length <= longestCell ? escaped : `${cleanText(escaped.slice(0, longestCell - 1))}…`;
}

/** Without the characters Excel forbids in the name of a sheet, short enough, and no two alike. */
function sheetNames(tables: readonly DataTable[]): string[] {
  const taken = new Set<string>();
  return tables.map(({ name }, index) => {
    const plain = cleanLine(name).replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '').trim() || `${index + 1}`; // prettier-ignore
    let unique = cleanText(plain.slice(0, longestSheetName));
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1)
      unique = `${cleanText(plain.slice(0, longestSheetName - 5))} (${count})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
