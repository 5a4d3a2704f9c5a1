import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  agendaColumns,
  columnsIn,
  holdsTexts,
  keptAs,
  withColumn,
} from '@renderer/rooms/prepare/columns/columns-view';

const some = fc.subarray([...agendaColumns]);

test('nothing kept is the usual, calm line; nothing chosen stays nothing', () => {
  expect(columnsIn(null)).toEqual(['groups', 'method', 'time', 'kind', 'presenter', 'strokes']);
  expect(columnsIn('')).toEqual([]);
  expect(columnsIn('goal weather kind')).toEqual(['kind', 'goal']);
});

test('what is kept comes back, in the order of the line', () => {
  fc.assert(
    fc.property(some, (columns) => {
      expect(columnsIn(keptAs(columns))).toEqual(columns);
    }),
  );
});

test('a column switched on and off again leaves the others as they were', () => {
  fc.assert(
    fc.property(some, fc.constantFrom(...agendaColumns), (columns, column) => {
      const on = withColumn(columns, column, true);
      expect(on).toContain(column);
      expect(withColumn(on, column, false)).toEqual(columns.filter((other) => other !== column));
    }),
  );
});

test('only sentences beside the title want heads', () => {
  expect(holdsTexts(columnsIn(null))).toBe(false);
  expect(holdsTexts(['materials'])).toBe(true);
});
