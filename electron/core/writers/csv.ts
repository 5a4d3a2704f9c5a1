import type { Language } from '@shared/domain/values';
import type { DataCell, DataColumn, DataTable } from '../documents/table';
import { guardFormula } from './formula-guard';

/** As a Danish Excel opens it with a double click: UTF-8 with BOM, semicolons, CRLF, decimal comma in Danish. */
export function csv(table: DataTable, language: Language): Uint8Array {
  const head = table.columns.map(({ title }) => textCell(title));
  const rows = table.rows.map((row) =>
    table.columns.map((column, at) => cellText(row[at] ?? null, column, language)),
  );
  return Buffer.from(`\uFEFF${[head, ...rows].map((cells) => `${cells.join(';')}\r\n`).join('')}`, 'utf8');
}

function cellText(cell: DataCell, { kind }: DataColumn, language: Language): string {
  if (cell === null) return '';
  if (kind === 'number' && typeof cell === 'number') return numberText(cell, language);
  // A spreadsheet knows a day with a time by the blank between them.
  return textCell(kind === 'date' ? String(cell).replace(/^([\d-]{10})T(?=\d)/, '$1 ') : String(cell));
}

function numberText(value: number, language: Language): string {
  if (!Number.isFinite(value)) return '';
  return language === 'da' ? String(value).replace('.', ',') : String(value);
}

/* A NUL would make the file unreadable as text; half a surrogate pair has no UTF-8. Both are shown as U+FFFD. */
function textCell(text: string): string {
  const guarded = guardFormula(text.replace(/\0|\p{Cs}/gu, '\uFFFD'));
  return /[;,\t\r\n"']|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
