/**
 * What a record from before a field existed has in it. One place serves every old copy of a record that comes back:
 * a file of an older version, a line of the journal that is replayed or undone. A migration gives its column the same
 * default (a test compares).
 */
import type { Change, RecordOf, RecordType } from './records';

type AddedFields = { [T in RecordType]?: Partial<RecordOf<T>> };

/** Version 2: the room, live. */
export const addedFields = {
  workshop: { anchoredBy: '', measure: '', askedMinutes: 0, groundRules: '' },
  group: { helpAt: null },
  participant: {
    substituteForId: null,
    arrivedItemId: null,
    arrivedAt: null,
    leftItemId: null,
    leftAt: null,
  },
  block: {
    goal: '',
    method: '',
    materials: '',
    leastMinutes: null,
    mayDrop: false,
    isDropped: false,
    withPrevious: false,
    groupIds: [],
  },
  note: { originColumnId: null, mergedIntoId: null, writingRoundId: null, author: '' },
  visit: { visitRoundId: null },
} satisfies AddedFields;

export function withAddedFields<R extends object>(type: RecordType, record: R): R {
  return { ...(addedFields as AddedFields)[type], ...record };
}

/** A change as it would have been written today: whole records have every field. */
export function changeWithAddedFields(change: Change): Change {
  const { type, before, after } = change;
  if (before === null && after !== null) return { ...change, after: withAddedFields(type, after) } as Change;
  if (after === null && before !== null)
    return { ...change, before: withAddedFields(type, before) } as Change;
  return change;
}
