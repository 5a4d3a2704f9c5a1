/** A record and its row differ in three things only: lists are JSON text, truth is 0 or 1, JSON has no undefined. */
import { recordSchemas, type RecordOf, type RecordType } from '@shared/domain/records';
import { z } from '@shared/domain/zod';

type Row = Record<string, string | number | null>;

export const columnsOf = (type: RecordType): string[] => Object.keys(recordSchemas[type].shape);

export function toRow(type: RecordType, record: object): Row {
  const row: Row = {};
  for (const column of columnsOf(type)) {
    const value = (record as Record<string, unknown>)[column];
    if (typeof value === 'boolean') row[column] = value ? 1 : 0;
    else if (Array.isArray(value)) row[column] = JSON.stringify(value);
    else row[column] = value as string | number | null;
  }
  return row;
}

export function fromRow<T extends RecordType>(type: T, row: unknown): RecordOf<T> {
  const record: Record<string, unknown> = { ...(row as Row) };
  for (const [column, shape] of Object.entries(recordSchemas[type].shape)) {
    if (shape instanceof z.ZodBoolean) record[column] = record[column] === 1;
    else if (shape instanceof z.ZodArray) record[column] = JSON.parse(record[column] as string);
  }
  return record as RecordOf<T>;
}
