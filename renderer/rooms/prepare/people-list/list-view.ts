/** What the preview of a list says. Pure. */
import type { KnownPeople, ListField, ListPlan, ListPreview } from '@shared/contract/participant-list';
import type { Words } from '@shared/words/index';

/** So many are named; the rest are counted. */
export const mostNamed = 50;

/** As a spreadsheet names its columns: A, B … Z, AA. */
export function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}

export const withField = (plan: ListPlan, column: number, field: ListField | null): ListPlan => ({
  ...plan,
  fields: plan.fields.with(column, field),
});

/** A column without a single word is not worth a choice. */
export const usedColumns = ({ columns }: ListPreview): number[] =>
  columns.flatMap(({ isEmpty }, column) => (isEmpty ? [] : [column]));

export const hasNames = ({ plan }: ListPreview): boolean =>
  plan.fields.some((field) => field === 'name' || field === 'firstName' || field === 'lastName');

/** Which fields are given to more than one column that is shown. */
export function fieldsTwice(preview: ListPreview): ListField[] {
  const given = usedColumns(preview).flatMap((column) => preview.plan.fields[column] ?? []);
  return [...new Set(given.filter((field, at) => given.indexOf(field) !== at))];
}

export const gainers = ({ known }: ListPreview): number => known.filter(({ gains }) => gains).length;

/** What pressing the button does, and why it cannot be pressed. */
export function takeButton(
  preview: ListPreview,
  known: KnownPeople,
  words: Words['peopleList'],
): { label: string; disabledReason?: string } {
  const filled = known === 'complete' ? gainers(preview) : 0;
  if (preview.added === 0 && filled > 0) return { label: words.fill(filled) };
  const label = words.take(preview.added);
  if (preview.added > 0) return { label };
  if (!hasNames(preview)) return { label, disabledReason: words.nameNeeded };
  return { label, disabledReason: preview.known.length > 0 ? words.allKnown : words.nobody };
}

export type Told = { row: number; name: string; says: string };

/** What comes in and is still worth a look, row by row. */
export function worthALook({ namesakes, strays }: ListPreview, words: Words['peopleList']): Told[] {
  const told = [
    ...namesakes.map(({ row, name }) => ({ row, name, says: words.namesake })),
    ...strays.map((row) => ({ row, name: '', says: words.stray })),
  ];
  return told.sort((a, b) => a.row - b.row);
}
