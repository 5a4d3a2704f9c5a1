import { expect, test } from 'vitest';
import { minutesMeant } from '@shared/domain/minutes-meant';

test.each([
  ['45', 45],
  [' 45 min ', 45],
  ['45 minutter', 45],
  ['0', 0],
  ['1 t', 60],
  ['1 t. 15', 75],
  ['1t15m', 75],
  ['2 timer og 5 min', 125],
  ['1,5 time', 90],
  ['1.5 hours', 90],
  ['0,75 t', 45],
  ['90m', 90],
  ['1:30', 90],
  ['1 h 15 min', 75],
])('»%s« is %i minutes', (typed, minutes) => {
  expect(minutesMeant(typed)).toBe(minutes);
});

test.each([
  '',
  'fyrre',
  '-5',
  '10-15',
  '1:75',
  'min',
  '4 5',
  '12,5',
  '45 km',
  '1.30',
  '1.30 t',
  '1,30 timer',
])('»%s« says no one length of time', (typed) => {
  expect(minutesMeant(typed)).toBeNull();
});
