import { describe, expect, it } from 'vitest';
import { blankBlock } from '@shared/domain/blank';
import type { AgendaItem, Block } from '@shared/domain/agenda';
import { clockOf, instantOf, wallClock } from '@shared/domain/time';
import type { Workshop } from '@shared/domain/workshop';
import { wordsIn } from '@shared/words/index';
import { endOf } from '@renderer/rooms/run/PlanState';
import {
  isNamed,
  kindTyped,
  personNamed,
  presenceAfter,
  runView,
  silenceOf,
} from '@renderer/rooms/run/run-view';

const timeZone = 'Europe/Copenhagen';
const at = (clock: string) => instantOf(`2027-03-09T${clock}`, timeZone);
const minute = 60_000;

const workshop = {
  plannedStart: '2027-03-09T17:00',
  plannedEnd: '2027-03-09T18:00',
  timeZone,
  status: 'preparing',
  currentBlockId: null,
  pausedAt: null,
} as Workshop;
const items = [{ id: 'item', rank: 'a' }] as AgendaItem[];

/** Ten, thirty and twenty minutes. */
const blocks = [10, 30, 20].map((minutes, index): Block => ({
  id: `block-${index + 1}`,
  workshopId: 'w',
  agendaItemId: 'item',
  rank: String(index),
  title: `Blok ${index + 1}`,
  kind: 'discussion',
  minutes,
  ...blankBlock,
}));

const evening = (now: string, meeting: Partial<Workshop>, ran: Partial<Block>[]) =>
  runView(
    { ...workshop, ...meeting },
    items,
    blocks.map((block, index) => ({ ...block, ...ran[index] })),
    at(now),
  );

describe('the evening as the facilitator sees it', () => {
  it('waits with the first block and is on time until its hour has come', () => {
    expect(evening('16:40', {}, [])).toMatchObject({
      state: 'waiting',
      place: 1,
      behindMinutes: 0,
      leftMs: 10 * minute,
    });
  });

  it('is late by as much as it begins late, and says so before it has begun', () => {
    expect(evening('17:07', {}, [])).toMatchObject({ state: 'waiting', behindMinutes: 7 });
    const begun = evening('17:10', { status: 'running', currentBlockId: 'block-1' }, [
      { startedAt: at('17:07') },
    ]);
    expect(begun).toMatchObject({
      leftMs: 7 * minute,
      behindMinutes: 7,
      expectedEnd: at('18:07'),
      plannedEnd: at('18:00'),
    });
  });

  it('does not count days: tried out before its day, or held on another one, it keeps the plan from its beginning', () => {
    const planned = {
      ...workshop,
      plannedStart: '2027-03-02T17:00',
      plannedEnd: '2027-03-02T18:00',
    };
    expect(evening('16:40', planned, [])).toMatchObject({ isOnOtherDay: true, behindMinutes: 0 });
    const tried = evening('10:12', { ...planned, status: 'running', currentBlockId: 'block-1' }, [
      { startedAt: at('10:00') },
    ]);
    expect(tried).toMatchObject({
      behindMinutes: 2,
      plannedEnd: at('11:00'),
      expectedEnd: at('11:02'),
      agreedEnd: at('11:00'),
    });
  });

  it('does not call it the plan’s end alone where the plan goes past what was agreed', () => {
    const clock = (instant: number) => clockOf(wallClock(instant, timeZone));
    const said = (end: string, now = '16:50') =>
      endOf(evening(now, { plannedEnd: `2027-03-09T${end}` }, []), wordsIn.da, clock, false);
    expect(said('18:00')).toBe('Slutter 18:00 som planlagt');
    expect(said('18:30')).toBe('Slutter 18:00 som planlagt');
    expect(said('17:45')).toBe('Slutter 18:00. Aftalt slut er 17:45.');
    expect(said('17:45', '17:05')).toBe('Slutter 18:05. Aftalt slut er 17:45.');
    expect(said('18:00', '17:05')).toBe('Slutter 18:05 i stedet for 18:00');
  });

  it('falls behind minute by minute when a block runs over', () => {
    const view = evening('17:13', { status: 'running', currentBlockId: 'block-1' }, [
      { startedAt: at('17:00') },
    ]);
    expect(view).toMatchObject({ state: 'over', leftMs: -3 * minute, spentMinutes: 13, behindMinutes: 3 });
    expect(view.after.map(({ start }) => start)).toEqual([at('17:13'), at('17:43')]);
  });

  it('is ahead by the minutes that the clock times show, and by none for some seconds', () => {
    const ended = (at1710: string) =>
      evening(at1710, { status: 'running', currentBlockId: 'block-2' }, [
        { startedAt: at('17:00'), endedAt: at(at1710) },
        { startedAt: at(at1710) },
      ]).behindMinutes;
    expect([ended('17:04:20'), ended('17:09:40'), ended('17:10:40'), ended('17:14:20')]).toEqual([
      -6, 0, 0, 4,
    ]);
  });

  it('proposes how a late meeting still ends on time, with the minutes that the clock times show', () => {
    const running = { status: 'running', currentBlockId: 'block-1' } as const;
    const ran = [{ startedAt: at('17:00') + 40_000 }, { leastMinutes: 20 }];
    expect(evening('17:10', running, ran)).toMatchObject({ behindMinutes: 0, proposal: null });
    expect(evening('17:14', running, ran)).toMatchObject({
      behindMinutes: 4,
      proposal: { shorten: [{ blockId: 'block-2', minutes: 26 }], drop: [], stillBehind: 0 },
    });
    expect(evening('17:14', {}, [{}, { leastMinutes: 20 }]).proposal).toBeNull();
  });

  it('stands still in a pause, while the end moves', () => {
    const paused = { status: 'running', currentBlockId: 'block-1', pausedAt: at('17:04') } as const;
    expect(evening('17:09', paused, [{ startedAt: at('17:00') }])).toMatchObject({
      isPaused: true,
      leftMs: 6 * minute,
      behindMinutes: 5,
    });
  });

  it('is through after the last block, also when the meeting was closed before it', () => {
    const done = { startedAt: at('17:00'), endedAt: at('17:10') };
    expect(evening('18:00', { status: 'running' }, [done, done, done])).toMatchObject({
      isThrough: true,
      current: null,
    });
    expect(evening('17:20', { status: 'closed' }, [done])).toMatchObject({ isThrough: true, current: null });
  });

  it('has the next block ready when the running one was taken off the agenda', () => {
    const view = evening('17:20', { status: 'running' }, [{ startedAt: at('17:00'), endedAt: at('17:10') }]);
    expect(view).toMatchObject({ isThrough: false, place: 2, state: 'waiting' });
  });
});

describe('what one hand does', () => {
  it('reads the first sign of a line as what it is', () => {
    expect(kindTyped('= Vi fortsætter')).toEqual({ kind: 'decision', rest: 'Vi fortsætter' });
    expect(kindTyped('>Ring til skolen')).toEqual({ kind: 'action', rest: 'Ring til skolen' });
    expect(kindTyped('Ord')).toBeNull();
  });

  it('takes a person as present with the first press and corrects it with the next', () => {
    expect([presenceAfter('unknown'), presenceAfter('present'), presenceAfter('absent')]).toEqual([
      'present',
      'absent',
      'present',
    ]);
  });

  it('goes to the next name that begins with the letter, first name or last, and round again', () => {
    const names = ['Amalie Krogslund', 'Birgitte Sønderskov', 'Signe Kjærulff'];
    expect(personNamed(names, 's', -1)).toBe(1);
    expect(personNamed(names, 's', 1)).toBe(2);
    expect(personNamed(names, 'S', 2)).toBe(1);
    expect(personNamed(names, 'x', 0)).toBe(-1);
  });

  it('calls a group quiet after five minutes without a note, in group work that runs and nowhere else', () => {
    const work = { ...blankBlock, minutes: 35, kind: 'groupWork' as const, startedAt: at('17:00') };
    const wrote = at('17:02');
    expect(silenceOf(wrote, work, at('17:06'), null)).toBe('writing');
    expect(silenceOf(wrote, work, at('17:11'), null)).toEqual({ quiet: 9 });
    expect(silenceOf(null, work, at('17:11'), null)).toBeNull();
    expect(silenceOf(wrote, work, at('17:30'), at('17:10'))).toBeNull();
    expect(silenceOf(wrote, { ...work, kind: 'break' }, at('17:11'), null)).toBeNull();
    expect(silenceOf(wrote, null, at('17:11'), null)).toBeNull();
    // What they wrote an hour ago says nothing of the minutes since they sat down again.
    expect(silenceOf(at('16:00'), work, at('17:04'), null)).toBeNull();
    expect(silenceOf(at('16:00'), work, at('17:07'), null)).toEqual({ quiet: 7 });
  });
});

it('finds somebody by the beginning of any part of the name, in any order', () => {
  const names = ['Maren Karlsgård', 'Mads-Ole Kær', 'Ole Marker'];
  const found = (typed: string) => names.filter((name) => isNamed(name, typed));
  expect(found('ma')).toEqual(names);
  expect(found('ka ma')).toEqual(['Maren Karlsgård']);
  expect(found('ole')).toEqual(['Mads-Ole Kær', 'Ole Marker']);
  expect(found('KÆ')).toEqual(['Mads-Ole Kær']);
  expect(found('  ')).toEqual(names);
  expect(found('x')).toEqual([]);
});
