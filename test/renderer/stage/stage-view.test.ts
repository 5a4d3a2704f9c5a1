import { expect, it } from 'vitest';
import { arrange, stopsOf } from '@renderer/rooms/boards/boards-view';
import {
  around,
  axisEnd,
  boardColumns,
  deals,
  fitting,
  tableDeals,
  tableRows,
} from '@renderer/rooms/stage/stage-view';
import { sizes } from '@renderer/rooms/stage/useFit';

it('shows all rows that fit, and else leaves room for the line that counts the rest', () => {
  expect(fitting([20, 40, 60], 60, 20)).toBe(3);
  expect(fitting([20, 40, 60, 80], 60, 20)).toBe(2);
  expect(fitting([], 60, 20)).toBe(0);
  expect(fitting([90], 60, 20)).toBe(0);
});

it('tries sizes downwards from the wished one to the least', () => {
  expect(sizes(2.4, 2).map(({ size }) => size.toFixed(1))).toEqual(['2.4', '2.2', '2.0']);
});

it('shows of a long evening what runs and comes, the one before it, and more of what is over where there is room', () => {
  const ten = Array.from({ length: 10 }, () => 10);
  expect(around(ten, 100, 10, 3)).toEqual([0, 10]);
  expect(around(ten, 60, 10, -1)).toEqual([0, 5]);
  expect(around(ten, 60, 10, 3)).toEqual([2, 7]);
  expect(around(ten, 60, 10, 9)).toEqual([5, 10]);
});

it('deals every item to one page, on ever more pages', () => {
  const ways = deals([1, 2, 3, 4, 5]);
  expect(ways.map((pages) => pages.map(({ length }) => length))).toEqual([
    [5],
    [3, 2],
    [2, 2, 1],
    [2, 2, 1],
    [1, 1, 1, 1, 1],
  ]);
  for (const pages of ways) expect(pages.flat()).toEqual([1, 2, 3, 4, 5]);
});

it('deals the tables evenly to rows of four at most, and puts those without a group under the last', () => {
  const table = (letter: string | null) => ({ letter, name: '', place: '', people: [] });
  const dealt = (letters: string) =>
    tableRows([...letters.split('').map(table), table(null)]).map((row) =>
      row.map(({ letter }) => letter ?? '–').join(''),
    );
  expect(dealt('AB')).toEqual(['AB–']);
  expect(dealt('ABCDE')).toEqual(['ABC', 'DE–']);
  expect(dealt('ABCDEFGH')).toEqual(['ABCD', 'EFGH–']);
  expect(tableRows([])).toEqual([]);
  const pages = tableDeals('ABCDEF'.split('').map(table)).map((way) => way.map(({ length }) => length));
  expect(pages).toEqual([[6], [3, 3], [2, 2, 2], [1, 1, 1, 1, 1, 1]]);
});

it("hangs themes and notes in the order of the group's own board", () => {
  const columns = [{ id: 'ideas', title: 'Idéer', kind: null }] as never[];
  const clusters = [
    { id: 'light', columnId: 'ideas', name: 'Lys' },
    { id: 'path', columnId: 'ideas', name: 'Sti' },
  ] as never[];
  const notes = ['1', '2-path', '3', '4-light', '5-path'].map((id) => ({
    ...{ id, text: id, kind: 'idea', columnId: 'ideas', clusterId: id.split('-')[1] ?? null },
  })) as never[];
  const shown = boardColumns({ columns, clusters, notes } as never)[0]?.entries.map(({ id }) => id);
  const own = stopsOf(arrange(columns, clusters, notes), new Set())[0];
  expect(own).toEqual(['light', '4-light', 'path', '2-path', '5-path', '1', '3']);
  expect(shown).toEqual(own);
});

it('names the end of an axis so that it says what it is an end of', () => {
  expect(axisEnd('Effekt', 'Høj effekt')).toBe('Høj effekt');
  expect(axisEnd('Effekt', 'høj')).toBe('Effekt: høj');
  expect(axisEnd('Effekt', '')).toBe('Effekt');
});
