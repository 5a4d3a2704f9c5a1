import { expect, test } from 'vitest';
import type { Cluster, Column, Note } from '@shared/domain/board';
import { questionOf } from '@shared/domain/question';
import { arrange, neighbour, noteStep, stopsOf, themeStep, walk } from '@renderer/rooms/boards/boards-view';

const column = (id: string) => ({ id, title: id, kind: null }) as unknown as Column;
const theme = (id: string, columnId: string) => ({ id, name: id, columnId }) as unknown as Cluster;
const note = (id: string, columnId: string, clusterId: string | null = null) =>
  ({ id, columnId, clusterId }) as unknown as Note;

/** left: theme t of a and b, then c and d · middle: nothing · right: e */
const board = arrange(
  [column('left'), column('middle'), column('right')],
  [theme('t', 'left')],
  [note('c', 'left'), note('a', 'left', 't'), note('b', 'left', 't'), note('d', 'left'), note('e', 'right')],
);
const stops = stopsOf(board, new Set());

test('the themes of a column stand first, and a folded one hides its notes', () => {
  expect(stops).toEqual([['t', 'a', 'b', 'c', 'd'], [], ['e']]);
  expect(stopsOf(board, new Set(['t']))[0]).toEqual(['t', 'c', 'd']);
  expect(board.map(({ count }) => count)).toEqual([4, 0, 1]);
});

test('arrows walk down a column and over an empty one, and stay at the edge', () => {
  expect(walk(stops, 't', '↓')).toBe('a');
  expect(walk(stops, 'd', '↓')).toBe('d');
  expect(walk(stops, 'd', '→')).toBe('e');
  expect(walk(stops, 'e', '←')).toBe('t');
  expect(walk(stops, 't', '←')).toBe('t');
  expect([walk(stops, 'b', 'Home'), walk(stops, 'b', 'End')]).toEqual(['t', 'd']);
});

test('when a note goes, the focus goes to the one below, else above, else anywhere', () => {
  expect([neighbour(stops, 'c'), neighbour(stops, 'd'), neighbour(stops, 'e')]).toEqual(['d', 'c', 't']);
  expect(neighbour([['x'], []], 'x')).toBeNull();
});

test('a note moves down through its theme and out of it, and up into it again', () => {
  const left = { columnId: 'left' };
  expect(noteStep(board, 'a', '↓')).toEqual({ ...left, clusterId: 't', before: null });
  expect(noteStep(board, 'b', '↓')).toEqual({ ...left, clusterId: null, before: 'c' });
  expect(noteStep(board, 'c', '↑')).toEqual({ ...left, clusterId: 't', before: null });
  expect(noteStep(board, 'd', '↑')).toEqual({ ...left, clusterId: null, before: 'c' });
  expect(noteStep(board, 'a', '↑')).toBeNull();
  expect(noteStep(board, 'd', '↓')).toBeNull();
});

test('a note moves across to the next column, empty or not', () => {
  expect(noteStep(board, 'c', '→')).toEqual({ columnId: 'middle', clusterId: null, before: null });
  expect(noteStep(board, 'e', '→')).toBeNull();
  expect(themeStep(board, 't', '→')).toEqual({ columnId: 'middle', before: null });
  expect(themeStep(board, 't', '↑')).toBeNull();
});

test('the group’s own question stands above all, then the room’s, then what it is to deliver', () => {
  const block = { kind: 'groupWork', question: 'Rummets?' } as never;
  expect(questionOf({ question: 'Vores?', deliverable: 'Et forslag' }, block, [])).toBe('Vores?');
  expect(questionOf({ question: '', deliverable: 'Et forslag' }, null, [block])).toBe('Rummets?');
  expect(questionOf({ question: ' ', deliverable: 'Et forslag' }, null, [])).toBe('Et forslag');
});
