/** What the agenda shows and how its rows move. Pure. */
import type { AgendaItem, Block } from '@shared/domain/agenda';
import { blocksInOrder, byRank, plan } from '@shared/domain/running-order';
import { clockOf, dayOf, instantOf, wallClock } from '@shared/domain/time';
import type { Workshop } from '@shared/domain/workshop';

type PlannedBlock = { block: Block; start: string; end: string };
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
    const own = blocksInOrder([item], blocks).map((block) => {
      const slot = slots.get(block.id);
      return { block, start: slot ? wall(slot.start) : '', end: slot ? wall(slot.end) : '' };
    });
    return { item, number: index + 1, blocks: own, minutes: sum(own.map(({ block }) => block.minutes)) };
  });
}

export type Balance = { total: number; available: number; endsAt: string };

/** The plan's length against the time there is; both in minutes. */
export function balanceOf(
  { plannedStart, plannedEnd, timeZone }: Workshop,
  blocks: readonly Block[],
): Balance {
  const total = sum(blocks.map(({ minutes }) => minutes));
  const start = instantOf(plannedStart, timeZone);
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

/** One step up or down, at an item's edge into the neighbouring item; null where there is nowhere to go. */
export function stepOfBlock(items: readonly PlannedItem[], id: string, step: 1 | -1): BlockPlace | null {
  const at = items.findIndex(({ blocks }) => blocks.some(({ block }) => block.id === id));
  const here = items[at];
  if (here === undefined) return null;
  const ids = here.blocks.map(({ block }) => block.id);
  const index = ids.indexOf(id) + step;
  const agendaItemId = here.item.id;
  if (index >= 0 && index < ids.length) {
    return { agendaItemId, before: (step === -1 ? ids[index] : ids[index + 1]) ?? null };
  }
  const neighbour = items[at + step];
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
    if (index >= 0) return { agendaItemId: item.id, before: ids[index + 1] ?? null };
  }
  const last = items.at(-1);
  return last === undefined ? null : { agendaItemId: last.item.id, before: null };
}

export const listIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

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
