import { useMemo } from 'react';
import type { RecordOf } from '@shared/domain/records';
import { byRank } from '@shared/domain/running-order';
import type { Workshop } from '@shared/domain/workshop';
import { useReplica, type KeptType } from './replica';

/** The records of a kind whose fields equal `where`, by rank. The same array until one of that kind changes. */
export function useRecords<T extends KeptType>(type: T, where: Partial<RecordOf<T>> = {}): RecordOf<T>[] {
  const table = useReplica((replica) => replica.tables[type]) as ReadonlyMap<string, RecordOf<T>>;
  const key = JSON.stringify(where);
  return useMemo(() => {
    const wanted = Object.entries(JSON.parse(key) as Record<string, unknown>);
    const matches = (record: RecordOf<T>) =>
      wanted.every(([field, value]) => (record as Record<string, unknown>)[field] === value);
    return inOrder([...table.values()].filter(matches));
  }, [table, key]);
}

export function useRecord<T extends KeptType>(type: T, id: string | null): RecordOf<T> | null {
  return useReplica((replica) =>
    id === null ? null : ((replica.tables[type].get(id) as RecordOf<T> | undefined) ?? null),
  );
}

/** The open workshop. Only rooms inside a workshop ask, and they are only shown while one is open. */
export function useWorkshop(): Workshop {
  const workshop = useReplica(({ openId, tables }) =>
    openId === null ? undefined : tables.workshop.get(openId),
  );
  if (workshop === undefined) throw new Error('No workshop is open');
  return workshop;
}

function inOrder<R extends { id: string }>(records: R[]): R[] {
  return records.sort((a, b) => byRank(ranked(a), ranked(b)));
}

const ranked = (record: { id: string; rank?: string }) => ({ id: record.id, rank: record.rank ?? '' });
