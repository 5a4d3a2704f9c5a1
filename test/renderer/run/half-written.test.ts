import { expect, it } from 'vitest';
import type { Note, VisitInput } from '@shared/domain/board';
import { knownDrafts, type Unsaved } from '@renderer/data/unsaved-drafts';
import { halfWritten } from '@renderer/rooms/run/half-written';

const minute = 60_000;
const draft = (fields: Partial<Unsaved>): Unsaved => ({
  field: 'visit:v',
  text: 'Spørg busselsk',
  window: null,
  since: 0,
  room: 'visit',
  chosen: { visit: 'v' },
  about: 'Overgange',
  factor: null,
  ...fields,
});
const nothing = { note: [], visitInput: [] };

it('a note left half written at a board or on a visit is named after a minute, and nothing else is', () => {
  const atBoard = draft({ field: 'board:b', room: 'boards', chosen: { board: 'b' } });
  const plan = draft({ field: 'visitRounds:w:minutes', chosen: { visitShown: 'plan:w' } });
  const all = [draft({}), atBoard, plan, draft({ field: 'block:k', room: 'run', chosen: {} })];
  expect(halfWritten(all, nothing, minute - 1)).toEqual([]);
  expect(halfWritten(all, nothing, minute).map(({ field }) => field)).toEqual(['visit:v', 'board:b']);
});

it('whoever has kept a note there within the minute still writes', () => {
  const kept = (createdAt: number) => ({
    note: [{ boardId: 'b', createdAt: 9 * minute }] as Note[],
    visitInput: [{ visitId: 'v', createdAt }] as VisitInput[],
  });
  expect(halfWritten([draft({})], kept(8 * minute), 9 * minute - 1)).toEqual([]);
  expect(halfWritten([draft({})], kept(8 * minute), 9 * minute)).toHaveLength(1);
});

it('a draft counts from when it was first seen, and anew once it was gone', () => {
  const other = [{ window: 'window-2', field: 'visit:v' }];
  const none = { own: {}, elsewhere: [], since: {} };
  const first = knownDrafts(none, { own: { 'run:w': 'Bæ' }, elsewhere: other }, 1);
  const second = knownDrafts(first, { own: { 'run:w': 'Bænke' }, elsewhere: other }, 2);
  expect(Object.values(second.since)).toEqual([1, 1]);
  expect(knownDrafts(second, { own: { 'run:w': 'Bænke' }, elsewhere: other }, 3)).toBe(second);
  const gone = knownDrafts(second, { own: {}, elsewhere: [] }, 4);
  expect(Object.values(knownDrafts(gone, { own: {}, elsewhere: other }, 5).since)).toEqual([5]);
});
