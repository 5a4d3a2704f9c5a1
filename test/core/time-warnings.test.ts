import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@shared/domain/agenda';
import { blankBlock } from '@shared/domain/blank';
import { clockFace } from '@shared/domain/clock-face';
import { timeState, warningBetween, type TimeState } from '@shared/domain/duration';
import { blockTime } from '@shared/domain/running-order';

const minute = 60_000;
const evening = 1_800_000_000_000;
const states: TimeState[] = ['waiting', 'fine', 'soon', 'last', 'over'];

const block = (fields: Partial<Block>) => ({ ...blankBlock, ...fields }) as Block;

/** How the time stands of a block that began when the evening did, as many minutes later. */
const after = (minutes: number, passed: number, fields: Partial<Block> = {}) =>
  blockTime(
    block({ minutes, addedMinutes: 0, pausedFor: 0, startedAt: evening, ...fields }),
    evening + passed * minute,
    null,
  ).state;

describe('how the time of a block stands', () => {
  it('warns at a fifth and at a twentieth left, and says when it is up', () => {
    expect([0, 31.9, 32, 37.9, 38, 40, 40.1].map((passed) => after(40, passed))).toEqual([
      'fine',
      'fine',
      'soon',
      'soon',
      'last',
      'last',
      'over',
    ]);
  });

  it('warns once only of a block of two minutes: a second warning would come six seconds before the end', () => {
    expect([1.5, 1.6, 1.95, 2, 2.1].map((passed) => after(2, passed))).toEqual([
      'fine',
      'soon',
      'soon',
      'soon',
      'over',
    ]);
    expect(after(4, 3.8)).toBe('last');
  });

  it('does not warn of a block without minutes', () => {
    expect([0, 0.1].map((passed) => after(0, passed))).toEqual(['fine', 'over']);
  });

  it('goes by the minutes that the block has now', () => {
    expect(after(40, 38)).toBe('last');
    expect(after(40, 38, { addedMinutes: 5 })).toBe('soon');
    expect(after(40, 38, { addedMinutes: 10 })).toBe('fine');
    expect(after(40, 38, { addedMinutes: -5 })).toBe('over');
  });

  it('stands still in a pause, which the clock shows instead', () => {
    const paused = block({ minutes: 40, addedMinutes: 0, pausedFor: 0, startedAt: evening });
    const face = clockFace(paused, evening + 90 * minute, evening + 33 * minute);
    expect(face).toMatchObject({ state: 'paused', time: 'soon', figures: '7:00' });
  });

  it('only ever comes nearer to its end as time goes', () => {
    const planned = fc.integer({ min: 0, max: 600 });
    const seconds = fc.integer({ min: 0, max: 700 * 60 });
    fc.assert(
      fc.property(planned, seconds, seconds, (minutes, a, b) => {
        const at = (passed: number) =>
          states.indexOf(timeState(minutes * minute - passed * 1_000, minutes * minute, true));
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
      }),
    );
  });
});

describe('what there is to say', () => {
  it('is each step that the time comes to', () => {
    expect(warningBetween('fine', 'soon')).toBe('soon');
    expect(warningBetween('soon', 'last')).toBe('last');
    expect(warningBetween('last', 'over')).toBe('over');
  });

  it('is the last of them when the clock was moved past several', () => {
    expect(warningBetween('fine', 'over')).toBe('over');
  });

  it('is nothing while it stays as it is, or when more time was given', () => {
    expect(warningBetween('soon', 'soon')).toBeNull();
    expect(warningBetween('over', 'soon')).toBeNull();
    expect(warningBetween('last', 'fine')).toBeNull();
  });
});
