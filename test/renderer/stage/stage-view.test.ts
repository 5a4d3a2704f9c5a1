import { expect, it } from 'vitest';
import { fitting } from '@renderer/rooms/stage/stage-view';
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
