import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankBlock } from '@shared/domain/blank';
import type { Block } from '@shared/domain/agenda';
import { catchUp, type CatchUp } from '@shared/domain/catch-up';
import { behind } from '@shared/domain/running-order';
import { instantOf } from '@shared/domain/time';

const minute = 60_000;
const start = instantOf('2027-03-09T17:00', 'Europe/Copenhagen');

const block = (id: string, fields: Partial<Block>): Block => ({
  id,
  workshopId: 'w',
  agendaItemId: 'item',
  rank: id,
  title: id,
  kind: 'discussion',
  minutes: 10,
  ...blankBlock,
  ...fields,
});

/** A welcome of ten minutes that runs and has taken so many too long. */
const late = (minutes: number, ...coming: Block[]) =>
  catchUp([block('welcome', { startedAt: start }), ...coming], start, start + (10 + minutes) * minute, null);

function accepted(blocks: readonly Block[], { shorten, drop }: CatchUp): Block[] {
  return blocks.map((each) => {
    const to = shorten.find(({ blockId }) => blockId === each.id);
    const addedMinutes = to === undefined ? each.addedMinutes : to.minutes - each.minutes;
    return { ...each, addedMinutes, isDropped: drop.includes(each.id) };
  });
}

describe('catching up', () => {
  it('takes from the break that may shrink, and asks nothing of anything else', () => {
    const pause = block('break', { minutes: 20, leastMinutes: 10 });
    expect(late(6, block('work', { minutes: 40 }), pause)).toEqual({
      behindMinutes: 6,
      shorten: [{ blockId: 'break', minutes: 14 }],
      drop: [],
      stillBehind: 0,
    });
  });

  it('asks what runs for what it has left when nothing to come can give, before anything is left out', () => {
    const running = block('break', { minutes: 10, leastMinutes: 5, startedAt: start + 14 * minute });
    const agenda = (...coming: Block[]) => [
      block('welcome', { startedAt: start, endedAt: start + 14 * minute }),
      running,
      ...coming,
    ];
    const at = (passed: number, ...coming: Block[]) =>
      catchUp(agenda(...coming), start, start + (14 + passed) * minute, null);
    const factors = block('factors', { minutes: 15, mayDrop: true });
    expect(at(0, factors)).toMatchObject({ shorten: [{ blockId: 'break', minutes: 6 }], drop: [] });
    expect(at(6.5, factors)).toMatchObject({ shorten: [], drop: ['factors'] });
    expect(at(9, block('end', {}))).toBeNull();
    expect(at(0, block('work', { minutes: 20, leastMinutes: 10 }))).toMatchObject({
      shorten: [{ blockId: 'work', minutes: 16 }],
    });
  });

  it('lets each give in proportion to what it has to give', () => {
    const work = block('work', { minutes: 40, leastMinutes: 20 });
    const pause = block('break', { minutes: 15, leastMinutes: 5 });
    expect(late(9, work, pause)?.shorten).toEqual([
      { blockId: 'work', minutes: 34 },
      { blockId: 'break', minutes: 12 },
    ]);
  });

  it('names what to drop when shrinking is too little, and then shrinks no more than it must', () => {
    const pause = block('break', { minutes: 15, leastMinutes: 10 });
    const extra = block('extra', { minutes: 10, mayDrop: true });
    expect(late(12, extra, pause)).toMatchObject({
      drop: ['extra'],
      shorten: [{ blockId: 'break', minutes: 13 }],
      stillBehind: 0,
    });
  });

  it('drops the one that wastes least, and of equals the later', () => {
    const blocks = [
      block('a', { minutes: 10, mayDrop: true }),
      block('b', { minutes: 30, mayDrop: true }),
      block('c', { minutes: 10, mayDrop: true }),
    ];
    expect(late(8, ...blocks)?.drop).toEqual(['c']);
    expect(late(25, ...blocks)?.drop).toEqual(['b']);
  });

  it('says what stays too late, and proposes nothing where nothing can give', () => {
    expect(late(30, block('break', { minutes: 15, leastMinutes: 5 }))?.stillBehind).toBe(20);
    expect(late(30, block('work', { minutes: 40 }))).toBeNull();
    expect(late(0, block('break', { leastMinutes: 0 }))).toBeNull();
  });

  it('asks nothing of a block that was passed over', () => {
    const passed = block('a-passed', { minutes: 40, leastMinutes: 10, mayDrop: true });
    const runs = block('b-runs', { startedAt: start });
    const pause = block('c-break', { minutes: 15, leastMinutes: 5 });
    const proposal = catchUp([passed, runs, pause], start - 45 * minute, start + 10 * minute, null);
    expect(proposal).toMatchObject({
      behindMinutes: 5,
      shorten: [{ blockId: 'c-break', minutes: 10 }],
      drop: [],
    });
  });

  it('shortens blocks that run side by side together', () => {
    const a = block('a', { minutes: 30, leastMinutes: 20 });
    const b = block('b', { minutes: 25, leastMinutes: 20, withPrevious: true });
    expect(late(8, a, b)?.shorten).toEqual([
      { blockId: 'a', minutes: 22 },
      { blockId: 'b', minutes: 22 },
    ]);
  });

  it('brings the meeting to its planned end, but for what it says is left, and keeps every least', () => {
    const anyBlock = fc.record({
      minutes: fc.integer({ min: 0, max: 60 }),
      leastMinutes: fc.option(fc.integer({ min: 0, max: 60 })),
      mayDrop: fc.boolean(),
      withPrevious: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(anyBlock, { maxLength: 10 }),
        fc.record({
          minutes: fc.integer({ min: 10, max: 60 }),
          leastMinutes: fc.option(fc.integer({ min: 0, max: 60 })),
        }),
        fc.integer({ min: -5, max: 120 }),
        (coming, welcome, minutes) => {
          const blocks = [
            block('welcome', { startedAt: start, ...welcome }),
            ...coming.map((fields, index) => block(`b${index}`, fields)),
          ].map((each, index) => (index === 1 ? { ...each, withPrevious: false } : each));
          const now = start + (10 + minutes) * minute;
          const proposal = catchUp(blocks, start, now, null);
          if (proposal === null) return;
          const after = accepted(blocks, proposal);
          expect(Math.max(0, Math.ceil(behind(after, start, now, null) / minute))).toBe(proposal.stillBehind);
          for (const { blockId, minutes: to } of proposal.shorten) {
            const was = blocks.find(({ id }) => id === blockId);
            expect(to).toBeLessThan(was?.minutes ?? 0);
            expect(to).toBeGreaterThanOrEqual(was?.leastMinutes ?? Infinity);
          }
          for (const id of proposal.drop) expect(blocks.find((each) => each.id === id)?.mayDrop).toBe(true);
        },
      ),
      { seed: 3, numRuns: 500 },
    );
  });
});
