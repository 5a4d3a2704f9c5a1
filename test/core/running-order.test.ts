import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankBlock } from '@shared/domain/blank';
import type { Block } from '@shared/domain/agenda';
import { behind, forecast, left, plan, plannedMinutes, spent } from '@shared/domain/running-order';
import { instantOf, wallClock } from '@shared/domain/time';

const minute = 60_000;
const start = instantOf('2027-03-09T17:00', 'Europe/Copenhagen');

const block = (fields: Partial<Block>): Block => ({
  id: '01890000-0000-7000-8000-000000000001',
  workshopId: '01890000-0000-7000-8000-000000000002',
  agendaItemId: '01890000-0000-7000-8000-000000000003',
  rank: 'a0',
  title: 'Drøftelse',
  kind: 'discussion',
  minutes: 10,
  ...blankBlock,
  ...fields,
});

const anyMinutes = fc.integer({ min: 0, max: 90 });
const anyAgenda = fc.array(
  fc.record({ minutes: anyMinutes, addedMinutes: fc.integer({ min: -20, max: 20 }) }).map(block),
  { minLength: 1, maxLength: 12 },
);
/** An evening under way: each of the first `done` blocks took so many minutes, and the next one runs. */
const anyEvening = fc
  .record({
    agenda: anyAgenda,
    took: fc.array(anyMinutes, { maxLength: 12 }),
    late: anyMinutes,
    running: anyMinutes,
  })
  .map(({ agenda, took, late, running }) => {
    let at = start + late * minute;
    const blocks = agenda.map((each, index) => {
      if (index > took.length) return each;
      const startedAt = at;
      const length = took[index];
      if (length === undefined) return { ...each, startedAt };
      at += length * minute;
      return { ...each, startedAt, endedAt: at };
    });
    return { blocks, now: at + running * minute };
  });

describe('the plan', () => {
  it('puts each block where the one before it ends', () => {
    fc.assert(
      fc.property(anyAgenda, (blocks) => {
        const slots = plan(blocks, start);
        expect(slots[0]?.start).toBe(start);
        slots.slice(1).forEach((slot, index) => {
          expect(slot.start).toBe(slots[index]?.end);
        });
        const length = blocks.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(slots.at(-1)?.end).toBe(start + length * minute);
      }),
      { seed: 1 },
    );
  });

  it('counts real minutes on the night the clocks go forward', () => {
    const night = instantOf('2027-03-28T01:30', 'Europe/Copenhagen');
    const [first] = plan([block({ minutes: 60 })], night);
    expect(wallClock(first?.end ?? 0, 'Europe/Copenhagen').slice(11, 16)).toBe('03:30');
  });
});

describe('the forecast', () => {
  it('leaves what has been as it was, and lets nothing begin before the one before it ends', () => {
    fc.assert(
      fc.property(anyEvening, ({ blocks, now }) => {
        const slots = forecast(blocks, start, now, null);
        slots.forEach((slot, index) => {
          if (slot.block.startedAt !== null) expect(slot.start).toBe(slot.block.startedAt);
          if (slot.block.endedAt !== null) expect(slot.end).toBe(slot.block.endedAt);
          if (slot.block.startedAt !== null && slot.block.endedAt === null)
            expect(slot.end).toBeGreaterThanOrEqual(now);
          expect(slot.start).toBeGreaterThanOrEqual(slots[index - 1]?.end ?? 0);
        });
      }),
      { seed: 2 },
    );
  });

  it('is never earlier for more minutes, and moves by the minute once a block is over time', () => {
    fc.assert(
      fc.property(anyEvening, fc.integer({ min: 1, max: 60 }), ({ blocks, now }, more) => {
        const later = behind(blocks, start, now + more * minute, null);
        expect(later).toBeGreaterThanOrEqual(behind(blocks, start, now, null));
        const running = blocks.find(({ startedAt, endedAt }) => startedAt !== null && endedAt === null);
        if (running === undefined || left(running, now, null) > 0) return;
        expect(later - behind(blocks, start, now, null)).toBe(more * minute);
      }),
      { seed: 4 },
    );
  });

  it('gives no time to a block that was passed over, long as it was planned', () => {
    const ran = { startedAt: start, endedAt: start + 10 * minute };
    const blocks = [
      block({ id: 'welcome', minutes: 10, ...ran }),
      block({ id: 'passed', minutes: 40 }),
      block({ id: 'runs', minutes: 5, startedAt: start + 10 * minute }),
      block({ id: 'next', minutes: 20 }),
    ];
    const slots = forecast(blocks, start, start + 12 * minute, null);
    expect(slots.map(({ start: from, end }) => [(from - start) / minute, (end - start) / minute])).toEqual([
      [0, 10],
      [10, 10],
      [10, 15],
      [15, 35],
    ]);
    expect(behind(blocks, start, start + 12 * minute, null)).toBe(-40 * minute);
  });

  it('begins the next one now at the earliest when nothing runs in mid-meeting', () => {
    const blocks = [block({ startedAt: start, endedAt: start + 10 * minute }), block({ minutes: 20 })];
    const now = start + 25 * minute;
    expect(forecast(blocks, start, now, null).at(-1)).toMatchObject({ start: now, end: now + 20 * minute });
  });

  it('is on time when all runs to plan', () => {
    fc.assert(
      fc.property(fc.array(anyMinutes, { minLength: 1, maxLength: 10 }), (lengths) => {
        const blocks = lengths.map((minutes) => block({ minutes }));
        expect(behind(blocks, start, start, null)).toBe(0);
      }),
      { seed: 6 },
    );
  });
});

describe('time spent', () => {
  it('and time left are the planned minutes together, also paused, also over time', () => {
    fc.assert(
      fc.property(anyMinutes, anyMinutes, anyMinutes, fc.boolean(), (ran, pausedFor, since, isPaused) => {
        const running = block({ startedAt: start, pausedFor: pausedFor * minute, addedMinutes: 5 });
        const pausedAt = isPaused ? start + (pausedFor + ran) * minute : null;
        const now = start + (pausedFor + ran + (isPaused ? since : 0)) * minute;
        expect(spent(running, now, pausedAt)).toBe(ran * minute);
        expect(left(running, now, pausedAt)).toBe((plannedMinutes(running) - ran) * minute);
      }),
      { seed: 8 },
    );
  });

  it('is nothing before the start and when the clock was set back, and goes on past midnight', () => {
    expect(spent(block({}), start, null)).toBe(0);
    expect(spent(block({ startedAt: start }), start - minute, null)).toBe(0);
    const late = instantOf('2027-03-09T23:50', 'Europe/Copenhagen');
    expect(spent(block({ startedAt: late }), instantOf('2027-03-10T00:20', 'Europe/Copenhagen'), null)).toBe(
      30 * minute,
    );
  });

  it('never makes a plan of less than nothing', () => {
    expect(plannedMinutes(block({ minutes: 5, addedMinutes: -60 }))).toBe(0);
  });
});
