import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf, dayMeant, dayOf, instantOf, wallClock } from '@shared/domain/time';
import { wordsIn } from '@shared/words/index';

const copenhagen = 'Europe/Copenhagen';
const zones = [
  'Europe/Copenhagen',
  'America/Nuuk',
  'Atlantic/Faroe',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'UTC',
];
const anyZone = fc.constantFrom(...zones);
/** Nights on which the clocks change, among them Lord Howe's half hour. */
const changes = [
  Date.UTC(2027, 2, 28, 1),
  Date.UTC(2027, 9, 31, 1),
  Date.UTC(2027, 3, 3, 15),
  Date.UTC(2027, 9, 2, 15, 30),
];
const minute = 60_000;
const anyInstant = fc.oneof(
  fc
    .integer({ min: Date.UTC(2000, 0) / minute, max: Date.UTC(2060, 0) / minute })
    .map((minutes) => minutes * minute),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -180, max: 180 }))
    .map(([change, minutes]) => change + minutes * minute),
);

describe('the wall clock', () => {
  it('is that of the room, in summer and in winter', () => {
    expect(instantOf('2027-03-09T17:00', copenhagen)).toBe(Date.UTC(2027, 2, 9, 16));
    expect(instantOf('2027-06-09T17:00', copenhagen)).toBe(Date.UTC(2027, 5, 9, 15));
    expect(wallClock(Date.UTC(2027, 2, 9, 23, 30), copenhagen)).toBe('2027-03-10T00:30:00');
  });

  it('comes twice on the night the clocks go back, and means the first time', () => {
    expect(instantOf('2027-10-31T02:30', copenhagen)).toBe(Date.UTC(2027, 9, 31, 0, 30));
    expect(instantOf('2027-10-31T01:59', copenhagen)).toBe(Date.UTC(2027, 9, 30, 23, 59));
    expect(instantOf('2027-10-31T03:00', copenhagen)).toBe(Date.UTC(2027, 9, 31, 2));
  });

  it('leaves an hour out on the night the clocks go forward, and goes on after it', () => {
    expect(wallClock(instantOf('2027-03-28T02:30', copenhagen), copenhagen)).toBe('2027-03-28T03:30:00');
    expect(instantOf('2027-03-28T01:59', copenhagen)).toBe(Date.UTC(2027, 2, 28, 0, 59));
    expect(instantOf('2027-03-28T03:00', copenhagen)).toBe(Date.UTC(2027, 2, 28, 1));
  });

  it('shows what was asked for, of two such moments the first', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const local = wallClock(instant, zone).slice(0, 16);
        const found = instantOf(local, zone);
        expect(wallClock(found, zone).slice(0, 16)).toBe(local);
        expect(found).toBeLessThanOrEqual(instant);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('is written as people write it', () => {
    expect(wordsIn.da.marks.day(dayOf('2027-03-09T18:06'))).toBe('09.03.2027');
    expect(wordsIn.en.marks.day(dayOf('2027-03-09T18:06'))).toBe('09/03/2027');
    expect(clockOf('2027-03-09T18:06')).toBe('18:06');
  });
});

describe('a day typed into a date field', () => {
  it.each([
    ['', ''],
    ['2027-03-23', '2027-03-23'],
    ['1953-01-31', '1953-01-31'],
    ['0027-03-23', '2027-03-23'],
    ['0002-03-23', null],
    ['0202-03-23', null],
  ])('%j means %j', (typed, meant) => {
    expect(dayMeant(typed)).toBe(meant);
  });
});

it('says hours as hours, in the plan and by the clock', () => {
  expect(wordsIn.da.run.behind(45)).toBe('45 min efter planen');
  expect(wordsIn.da.run.behind(583)).toBe('9 t. 43 min efter planen');
  expect(wordsIn.en.run.ahead(120)).toBe('2 h ahead');
});
