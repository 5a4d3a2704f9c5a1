import { describe, expect, it } from 'vitest';
import type { AgendaItem, Block } from '@shared/domain/agenda';
import type { Workshop } from '@shared/domain/workshop';
import {
  balanceOf,
  endAt,
  listIn,
  movedTo,
  placeAfter,
  plannedItems,
  rowIds,
  stepOfBlock,
  stepOfItem,
  strokeScale,
} from '@renderer/rooms/prepare/prepare-view';

const workshop = {
  plannedStart: '2027-03-09T17:00',
  plannedEnd: '2027-03-09T18:00',
  timeZone: 'Europe/Copenhagen',
} as Workshop;

const item = (id: string, rank: string) => ({ id, rank, title: id }) as AgendaItem;
const block = (id: string, agendaItemId: string, minutes: number) =>
  ({ id, agendaItemId, rank: id, minutes, title: id }) as Block;

const items = [item('first', 'a'), item('second', 'b')];
const blocks = [block('a1', 'first', 10), block('a2', 'first', 35), block('b1', 'second', 20)];
const agenda = plannedItems(workshop, items, blocks);

describe('the clock in the margin', () => {
  it('runs on from item to item', () => {
    const times = agenda.flatMap((planned) => planned.blocks.map(({ start, end }) => `${start}–${end}`));
    expect(times).toEqual(['17:00–17:10', '17:10–17:45', '17:45–18:05']);
  });

  it('says how long the plan is against the time there is', () => {
    expect(balanceOf(workshop, blocks)).toEqual({ total: 65, available: 60, endsAt: '18:05' });
  });
});

describe('blocks at the same time', () => {
  const beside = { ...block('a3', 'first', 20), withPrevious: true };
  const parallel = plannedItems(workshop, items, [...blocks, beside]);

  it('begin together, are marked, and count once', () => {
    const [first] = parallel;
    expect(first?.blocks.map(({ start, band }) => `${start} ${band}`)).toEqual([
      '17:00 alone',
      '17:10 first',
      '17:10 beside',
    ]);
    expect(first?.minutes).toBe(45);
    expect(balanceOf(workshop, [blocks[0], blocks[1], beside, blocks[2]] as Block[]).total).toBe(65);
  });

  it('are stepped past as one, and a new block comes after them', () => {
    expect(stepOfBlock(parallel, 'a1', 1)).toEqual({ agendaItemId: 'first', before: null });
    expect(stepOfBlock(parallel, 'a3', -1)).toEqual({ agendaItemId: 'first', before: 'a1' });
    expect(placeAfter(parallel, 'a2')).toEqual({ agendaItemId: 'first', before: null });
  });
});

describe('moving by one', () => {
  it('goes within the item', () => {
    expect(stepOfBlock(agenda, 'a2', -1)).toEqual({ agendaItemId: 'first', before: 'a1' });
    expect(stepOfBlock(agenda, 'a1', 1)).toEqual({ agendaItemId: 'first', before: null });
  });

  it('goes into the next item from the foot, and into the one before from the top', () => {
    expect(stepOfBlock(agenda, 'a2', 1)).toEqual({ agendaItemId: 'second', before: 'b1' });
    expect(stepOfBlock(agenda, 'b1', -1)).toEqual({ agendaItemId: 'first', before: null });
  });

  it('stays at the ends of the agenda', () => {
    expect(stepOfBlock(agenda, 'a1', -1)).toBeNull();
    expect(stepOfBlock(agenda, 'b1', 1)).toBeNull();
    expect(stepOfItem(agenda, 'first', -1)).toBeUndefined();
    expect(stepOfItem(agenda, 'second', 1)).toBeUndefined();
  });

  it('moves an item with all it holds', () => {
    expect(stepOfItem(agenda, 'first', 1)).toBeNull();
    expect(stepOfItem(agenda, 'second', -1)).toBe('first');
  });
});

it('puts a new block right after the block it was asked for at, last in the item, or last of all', () => {
  expect(placeAfter(agenda, 'a1')).toEqual({ agendaItemId: 'first', before: 'a2' });
  expect(placeAfter(agenda, 'first')).toEqual({ agendaItemId: 'first', before: null });
  expect(placeAfter(agenda, null)).toEqual({ agendaItemId: 'second', before: null });
});

it('walks heads and blocks from top to bottom', () => {
  expect(rowIds(agenda)).toEqual(['first', 'a1', 'a2', 'second', 'b1']);
});

it('takes a list apart at commas, semicolons and lines', () => {
  expect(listIn('Økonomi, jura;\nbyggeri,')).toEqual(['Økonomi', 'jura', 'byggeri']);
});

it('keeps the length of a meeting that is moved', () => {
  expect(movedTo(workshop, '2027-03-10T23:30')).toEqual({
    plannedStart: '2027-03-10T23:30',
    plannedEnd: '2027-03-11T00:30',
  });
});

it('takes an end before the beginning as after midnight', () => {
  expect(endAt(workshop, '19:15')).toBe('2027-03-09T19:15');
  expect(endAt(workshop, '01:00')).toBe('2027-03-10T01:00');
});

it('draws every row’s strokes together so that the longest fits', () => {
  expect(strokeScale(blocks, 40)).toBe(1);
  expect(strokeScale([...blocks, block('c', 'first', 80)], 40)).toBe(0.5);
});
