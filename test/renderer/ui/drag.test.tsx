import { describe, expect, test } from 'vitest';
import {
  dropAt,
  isSamePlace,
  placeAtEnd,
  placeAtHeight,
  placeBeside,
  type DragListInfo,
} from '@renderer/ui/drag/place';

const list = (id: string, ids: string[], isOrdered = true, takesOnRows = false): DragListInfo => ({
  id,
  name: id,
  ids,
  isOrdered,
  accepts: () => true,
  joins: () => takesOnRows,
  node: document.createElement('ul'),
});
const agenda = list('agenda', ['a', 'b', 'c']);
const later = list('later', ['d']);
const bin = list('bin', [], false);
const lists = [agenda, later, bin];

test('down walks through a list and on into the next', () => {
  const first = { list: 'agenda', index: 0 };
  const second = placeBeside(lists, 'a', first, 'ArrowDown');
  const third = placeBeside(lists, 'a', second, 'ArrowDown');
  const next = placeBeside(lists, 'a', third, 'ArrowDown');
  expect([second.index, third.index, next]).toEqual([1, 2, { list: 'later', index: 0 }]);
  expect(placeBeside(lists, 'a', next, 'ArrowUp')).toEqual({ list: 'agenda', index: 2 });
});

test('left and right go from list to list at the same height', () => {
  const next = placeBeside(lists, 'c', { list: 'agenda', index: 2 }, 'ArrowRight');
  expect(next).toEqual({ list: 'later', index: 1 });
  expect(placeBeside(lists, 'c', next, 'ArrowRight')).toEqual({ list: 'bin', index: 0 });
  expect(placeBeside(lists, 'c', { list: 'agenda', index: 2 }, 'ArrowLeft')).toEqual({
    list: 'agenda',
    index: 2,
  });
});

test('Home and End go to the ends of the list', () => {
  expect(placeAtEnd(agenda, 'b', 'Home')).toEqual({ list: 'agenda', index: 0 });
  expect(placeAtEnd(agenda, 'b', 'End')).toEqual({ list: 'agenda', index: 2 });
});

test('the pointer lands before the first row whose middle is below it', () => {
  const boxes: Record<string, { top: number; left: number; width: number; height: number }> = {
    b: { top: 0, left: 0, width: 100, height: 20 },
    c: { top: 20, left: 0, width: 100, height: 20 },
  };
  const at = (y: number) => placeAtHeight(agenda, 'a', y, (id) => boxes[id]).index;
  expect([at(5), at(15), at(29), at(31)]).toEqual([0, 1, 1, 2]);
});

test('a drop names its neighbours without the held one', () => {
  expect(dropAt(agenda, 'a', { list: 'agenda', index: 0 }, { list: 'agenda', index: 1 })).toEqual({
    id: 'a',
    fromList: 'agenda',
    toList: 'agenda',
    index: 1,
    after: 'b',
    before: 'c',
    onto: null,
  });
});

describe('where rows take things', () => {
  const board = list('board', ['a', 'b', 'c'], true, true);

  test('the middle of a row is the row, its edges are the places beside it', () => {
    const boxes: Record<string, { top: number; left: number; width: number; height: number }> = {
      b: { top: 0, left: 0, width: 100, height: 40 },
      c: { top: 40, left: 0, width: 100, height: 40 },
    };
    const at = (y: number) => placeAtHeight(board, 'a', y, (id) => boxes[id]);
    expect([at(5), at(20), at(38), at(60), at(79)]).toEqual([
      { list: 'board', index: 0 },
      { list: 'board', index: 0, onto: 'b' },
      { list: 'board', index: 1 },
      { list: 'board', index: 1, onto: 'c' },
      { list: 'board', index: 2 },
    ]);
  });

  test('an arrow goes to the row, then past it', () => {
    const onRow = placeBeside([board, bin], 'a', { list: 'board', index: 0 }, 'ArrowDown');
    expect(onRow).toEqual({ list: 'board', index: 0, onto: 'b' });
    const past = placeBeside([board, bin], 'a', onRow, 'ArrowDown');
    expect(past).toEqual({ list: 'board', index: 1 });
    expect(placeBeside([board, bin], 'a', past, 'ArrowUp')).toEqual(onRow);
    expect(placeBeside([board, bin], 'a', onRow, 'ArrowRight')).toEqual({ list: 'bin', index: 0 });
  });

  test('a thing laid on a row is not where it was, and the drop names the row', () => {
    const from = { list: 'board', index: 0 };
    const onto = { list: 'board', index: 0, onto: 'b' };
    expect(isSamePlace(board, onto, from)).toBe(false);
    expect(dropAt(board, 'a', from, onto)).toMatchObject({ id: 'a', onto: 'b' });
  });
});

test('where order means nothing, any place in the same list is the same', () => {
  const group = list('group', ['a', 'b'], false);
  expect(isSamePlace(group, { list: 'group', index: 1 }, { list: 'group', index: 0 })).toBe(true);
});
