import { expect, test } from 'vitest';
import type { Participant, Workshop } from '@shared/domain/workshop';
import { wallClock } from '@shared/domain/time';
import { clockFrom, endAt, lackRows } from '@renderer/rooms/wrap-up/wrap-up-view';

const person = (name: string): Participant => ({ id: name, name }) as Participant;

test('a few unregistered people get a row each, many get one together', () => {
  const few = ['Asta', 'Bo'].map(person);
  expect(lackRows([{ kind: 'presence', people: few }]).map(({ kind }) => kind)).toEqual(['person', 'person']);
  const many = ['Asta', 'Bo', 'Carl', 'Ditte', 'Else'].map(person);
  expect(lackRows([{ kind: 'presence', people: many }])).toEqual([{ kind: 'people', people: many }]);
});

test('a closing time is read as people write it, and refused when it is none', () => {
  expect(['19:56', '19.56', '1956', 'kl. 19 56', '9:05'].map(clockFrom)).toEqual([
    '19:56',
    '19:56',
    '19:56',
    '19:56',
    '09:05',
  ]);
  expect(['', '25:00', '19:75', 'sent', '7'].map(clockFrom)).toEqual([null, null, null, null, null]);
});

test('a meeting ends after it began: a time past midnight is the next day’s', () => {
  const timeZone = 'Europe/Copenhagen';
  const startedAt = Date.UTC(2027, 2, 9, 18, 30, 20);
  const workshop = { startedAt, endedAt: startedAt, timeZone } as Workshop;
  expect(wallClock(endAt(workshop, '21:15'), timeZone)).toBe('2027-03-09T21:15:00');
  expect(wallClock(endAt(workshop, '19:30'), timeZone)).toBe('2027-03-09T19:30:00');
  expect(wallClock(endAt(workshop, '00:30'), timeZone)).toBe('2027-03-10T00:30:00');
});
