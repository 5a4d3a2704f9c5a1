/** What the agenda shows and how its rows move. Pure. */
import type { AgendaItem, Block } from '@shared/domain/agenda';
import { blocksInOrder, byRank, lastEnd, plan } from '@shared/domain/running-order';
import { distinctWords } from '@shared/domain/same-word';
import { bandsOf } from '@shared/domain/side-by-side';
import { clockOf, dayOf, instantOf, wallClock } from '@shared/domain/time';
import type { Workshop } from '@shared/domain/workshop';

/** How a block stands to those that run at the same time. */
type Band = 'alone' | 'first' | 'beside';
export type PlannedBlock = { block: Block; start: string; end: string; band: Band };
export type PlannedItem = { item: AgendaItem; number: number; blocks: PlannedBlock[]; minutes: number };

/** The agenda as it will run, with clock times on the wall of the room. */
export function plannedItems(
  workshop: Workshop,
  items: readonly AgendaItem[],
  blocks: readonly Block[],
): PlannedItem[] {
  const { plannedStart, timeZone } = workshop;
  const wall = (instant: number) => clockOf(wallClock(instant, timeZone));
  const slots = new Map(
    plan(blocksInOrder(items, blocks), instantOf(plannedStart, timeZone)).map((slot) => [
      slot.block.id,
      slot,
    ]),
  );
  return [...items].sort(byRank).map((item, index) => {
    const bands = bandsOf(blocksInOrder([item], blocks));
    const own = bands.flatMap((band) =>
      band.map((block, at): PlannedBlock => {
        const slot = slots.get(block.id);
        const times = { start: slot ? wall(slot.start) : '', end: slot ? wall(slot.end) : '' };
        return { block, ...times, band: band.length === 1 ? 'alone' : at === 0 ? 'first' : 'beside' };
      }),
    );
    return { item, number: index + 1, blocks: own, minutes: sum(bands.map(longest)) };
  });
}

/** Side by side they take the time of the longest. */
const longest = (band: readonly Block[]): number => Math.max(...band.map(({ minutes }) => minutes));

export type Balance = { total: number; available: number; endsAt: string };

/** The plan's length against the time there is; both in minutes. */
export function balanceOf(
  { plannedStart, plannedEnd, timeZone }: Workshop,
  blocks: readonly Block[],
): Balance {
  const start = instantOf(plannedStart, timeZone);
  const total = Math.round((lastEnd(plan(blocks, start), start) - start) / 60_000);
  return {
    total,
    available: Math.round((instantOf(plannedEnd, timeZone) - start) / 60_000),
    endsAt: clockOf(wallClock(start + total * 60_000, timeZone)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Every row of the agenda from top to bottom, heads and blocks. */
export const rowIds = (items: readonly PlannedItem[]): string[] =>
  items.flatMap(({ item, blocks }) => [item.id, ...blocks.map(({ block }) => block.id)]);

export type BlockPlace = { agendaItemId: string; before: string | null };

/**
 * One step up or down, at an item's edge into the neighbouring item; null where there is nowhere to go. What runs side by
 * side steps together, past all that runs side by side.
 */
export function stepOfBlock(items: readonly PlannedItem[], id: string, step: 1 | -1): BlockPlace | null {
  const at = items.findIndex(({ blocks }) => blocks.some(({ block }) => block.id === id));
  const here = items[at];
  if (here === undefined) return null;
  const bands = bandsOf(here.blocks.map(({ block }) => block));
  const index = bands.findIndex((band) => band.some((block) => block.id === id)) + step;
  if (bands[index] === undefined) return edgeOf(items[at + step], step);
  return {
    agendaItemId: here.item.id,
    before: (step === -1 ? bands[index] : bands[index + 1])?.[0]?.id ?? null,
  };
}

/** Into the neighbouring item: downwards its first place, upwards its last. */
function edgeOf(neighbour: PlannedItem | undefined, step: 1 | -1): BlockPlace | null {
  if (neighbour === undefined) return null;
  const first = neighbour.blocks[0]?.block.id ?? null;
  return { agendaItemId: neighbour.item.id, before: step === 1 ? first : null };
}

/** What an item moves in front of; `null` is last, undefined is nowhere to go. */
export function stepOfItem(
  items: readonly PlannedItem[],
  id: string,
  step: 1 | -1,
): string | null | undefined {
  const ids = items.map(({ item }) => item.id);
  const index = ids.indexOf(id) + step;
  if (index < 0 || index >= ids.length) return undefined;
  return (step === -1 ? ids[index] : ids[index + 1]) ?? null;
}

/** Where a new block goes: right after the block it was asked for at, last in the item, or last of all. */
export function placeAfter(items: readonly PlannedItem[], rowId: string | null): BlockPlace | null {
  for (const { item, blocks } of items) {
    const ids = blocks.map(({ block }) => block.id);
    if (item.id === rowId) return { agendaItemId: item.id, before: null };
    const index = rowId === null ? -1 : ids.indexOf(rowId);
    const next = blocks.slice(index + 1).find(({ band }) => band !== 'beside');
    if (index >= 0) return { agendaItemId: item.id, before: next?.block.id ?? null };
  }
  const last = items.at(-1);
  return last === undefined ? null : { agendaItemId: last.item.id, before: null };
}

export const listIn = (text: string): string[] =>
  distinctWords(
    text
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );

type When = Pick<Workshop, 'plannedStart' | 'plannedEnd'>;

const local = (at: number): string => new Date(at).toISOString().slice(0, 16);
const parsed = (at: string): number => Date.parse(`${at}Z`);

/** Another day or another beginning: the meeting keeps its length. */
export function movedTo({ plannedStart, plannedEnd }: When, start: string): When {
  const length = parsed(plannedEnd) - parsed(plannedStart);
  return { plannedStart: start, plannedEnd: local(parsed(start) + length) };
}

/** An end before the beginning is after midnight. */
export function endAt({ plannedStart }: When, clock: string): string {
  const sameDay = `${dayOf(plannedStart)}T${clock}`;
  return sameDay >= plannedStart ? sameDay : local(parsed(sameDay) + 86_400_000);
}

/** How much the strokes of every row are drawn together, so that the longest still fits and rows compare. */
export function strokeScale(blocks: readonly Block[], fits: number): number {
  return Math.min(1, fits / Math.max(1, ...blocks.map(({ minutes }) => minutes)));
}
