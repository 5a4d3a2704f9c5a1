import { expect, test } from 'vitest';
import type { Cluster, Column, Note, VisitInput } from '@shared/domain/board';
import {
  besideTarget,
  keptAs,
  latestWaiting,
  tally,
  targetKept,
  targetsOf,
} from '@renderer/rooms/visit/visit-view';

const columns = [{ id: 'left' }, { id: 'right' }] as Column[];
const themes = [
  { id: 'late', name: 'Sen', columnId: 'right' },
  { id: 'early', name: 'Tidlig', columnId: 'left' },
] as Cluster[];
const notes = [
  { id: '1', columnId: 'right', clusterId: null },
  { id: '2', columnId: 'left', clusterId: null },
  { id: '3', columnId: 'left', clusterId: 'early' },
] as Note[];
const input = (
  id: string,
  createdAt: number,
  answer: VisitInput['answer'],
  clusterId: string | null = null,
) => ({ id, createdAt, answer, clusterId }) as VisitInput;
const inputs = [input('a', 1, 'park', 'late'), input('b', 3, null), input('c', 2, null, 'early')];
const targets = targetsOf(columns, themes, notes, inputs, 'Hele tavlen');

test('themes stand as on the board, the whole board last, with its notes column by column', () => {
  expect(targets.map(({ name }) => name)).toEqual(['Tidlig', 'Sen', 'Hele tavlen']);
  expect(targets[2]?.notes.map(({ id }) => id)).toEqual(['2', '1']);
  expect(targets.map((target) => target.inputs.map(({ id }) => id))).toEqual([['c'], ['a'], ['b']]);
});

test('the line comes back to what it wrote to, and to the first when that theme is gone', () => {
  for (const target of targets) expect(targetKept(targets, keptAs(target))).toBe(target);
  expect(targetKept(targets, 'dissolved')).toBe(targets[0]);
  expect(targetKept(targets, '')).toBe(targets[0]);
});

test('the arrows stop at the first and the last', () => {
  const [first, second, last] = targets;
  if (!first || !second || !last) throw new Error('Three targets');
  expect(besideTarget(targets, first, 1)).toBe(second);
  expect(besideTarget(targets, first, -1)).toBe(first);
  expect(besideTarget(targets, last, 1)).toBe(last);
});

test('without a focus an answer is about the latest that waits', () => {
  expect(latestWaiting(inputs)?.id).toBe('b');
  expect(latestWaiting([input('a', 1, 'park')])).toBeUndefined();
  expect(tally(inputs)).toEqual({ all: 3, answered: 1, waiting: 2 });
});
