import { recordSchemas, type RecordType } from '@shared/domain/records';

/** The record with its fields in the order of its schema, whatever order they came in. */
export function inOrder(type: RecordType, record: object): object {
  const fields = record as Record<string, unknown>;
  return Object.fromEntries(Object.keys(recordSchemas[type].shape).map((field) => [field, fields[field]]));
}
