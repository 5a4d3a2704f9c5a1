import type { RecordOf, RecordType } from '@shared/domain/records';
import type { ReadContext } from './context';
import { Refusal } from './refusal';

type Reader = Pick<ReadContext, 'records'>;

/** The record, or the refusal that says it is gone. */
export function need<T extends RecordType>({ records }: Reader, type: T, id: string): RecordOf<T> {
  const record = records.get(type, id);
  if (record === null) throw new Refusal('notFound');
  return record;
}

/** Refuses to join what belongs to two different workshops. */
export function needSameWorkshop(...records: { workshopId: string }[]): void {
  if (new Set(records.map(({ workshopId }) => workshopId)).size > 1) throw new Refusal('outsideWorkshop');
}
