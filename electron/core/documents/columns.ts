import { factors, type Factor } from '@shared/domain/values';
import type { Words } from '@shared/words/index';
import type { DataCell, DataColumn } from './table';

/** A column and what each row says in it, so that headings and cells cannot slip apart. */
export interface Field<R> extends DataColumn {
  cell: (row: R) => DataCell;
}

export const text = <R>(title: string, width: number, cell: (row: R) => string | null): Field<R> => ({
  title,
  kind: 'text',
  width,
  cell,
});

export const number = <R>(title: string, cell: (row: R) => number | null): Field<R> => ({
  title,
  kind: 'number',
  width: 10,
  cell,
});

export const date = <R>(title: string, cell: (row: R) => string | null): Field<R> => ({
  title,
  kind: 'date',
  width: 17,
  cell,
});

/** One column a factor, an x where it is set: that is what a filter in a spreadsheet can take hold of. */
export function factorFields<R extends { factors: readonly Factor[] }>(words: Words): Field<R>[] {
  const { marks, documents } = words;
  return [
    ...factors.map((factor) =>
      text<R>(marks.factor[factor], 10, (row) => (row.factors.includes(factor) ? 'x' : null)),
    ),
    text<R>(documents.columns.factors, 28, (row) =>
      row.factors.map((factor) => marks.factor[factor]).join(', '),
    ),
  ];
}

export function tableOf<R>(name: string, fields: readonly Field<R>[], rows: readonly R[]) {
  return {
    name,
    columns: fields.map(({ title, kind, width }) => ({ title, kind, width })),
    rows: rows.map((row) => fields.map(({ cell }) => cell(row))),
  };
}

/** Finds by id; nothing for what points nowhere. */
export function byId<R extends { id: string }>(
  rows: readonly R[],
): (id: string | null | undefined) => R | undefined {
  const known = new Map(rows.map((row) => [row.id, row]));
  return (id) => known.get(id ?? '');
}
