/** Clock arithmetic over the agenda: planned clock times, time spent and left, ahead or behind. Pure. */
import type { AgendaItem, Block } from './agenda';
import { timeState, type TimeState } from './duration';

const minute = 60_000;

export function byRank(a: { rank: string; id: string }, b: { rank: string; id: string }): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The blocks as they run: item by item, each item's blocks by rank. */
export function blocksInOrder(items: readonly AgendaItem[], blocks: readonly Block[]): Block[] {
  return [...items]
    .sort(byRank)
    .flatMap(({ id }) => blocks.filter(({ agendaItemId }) => agendaItemId === id).sort(byRank));
}

/** All that the clock asks of a block. */
export type Timed = Pick<Block, 'minutes' | 'addedMinutes' | 'startedAt' | 'endedAt' | 'pausedFor'>;

/**
 * Where the clock stands among the blocks: at the running one, else before the one that is to come: the first before
 * the meeting, none after the last. A block passed over is not gone back to.
 */
export function placeOfClock(
  blocks: readonly Pick<Block, 'id' | 'startedAt'>[],
  currentBlockId: string | null,
): { at: number; isRunning: boolean } {
  const running = blocks.findIndex(({ id }) => id === currentBlockId);
  if (running >= 0) return { at: running, isRunning: true };
  const lastStarted = blocks.findLastIndex(({ startedAt }) => startedAt !== null);
  return { at: lastStarted + 1, isRunning: false };
}

export const plannedMinutes = ({ minutes, addedMinutes }: Timed): number =>
  Math.max(0, minutes + addedMinutes);

/** Milliseconds a block has run, its pauses taken off. A clock set back counts as no time at all. */
export function spent(block: Timed, now: number, pausedAt: number | null): number {
  if (block.startedAt === null) return 0;
  const until = block.endedAt ?? pausedAt ?? now;
  return Math.max(0, until - block.startedAt - block.pausedFor);
}

/** Milliseconds left of a block; below zero: over time. */
export function left(block: Timed, now: number, pausedAt: number | null): number {
  return plannedMinutes(block) * minute - spent(block, now, pausedAt);
}

export type BlockTime = { planned: number; leftMs: number; spentMinutes: number; state: TimeState };

/** How a block's time stands, as every clock on every screen shows it. */
export function blockTime(block: Timed, now: number, pausedAt: number | null): BlockTime {
  const planned = plannedMinutes(block);
  const leftMs = left(block, now, pausedAt);
  return {
    planned,
    leftMs,
    spentMinutes: Math.floor(spent(block, now, pausedAt) / minute),
    state: timeState(leftMs, planned * minute, block.startedAt !== null),
  };
}

export type Slot = { block: Block; start: number; end: number };

/** When each block begins and ends if the meeting runs to plan from `start` (ms). */
export function plan(blocks: readonly Block[], start: number): Slot[] {
  let at = start;
  return blocks.map((block) => {
    const slot = { block, start: at, end: at + block.minutes * minute };
    at = slot.end;
    return slot;
  });
}

/**
 * When each block began or will begin as the evening goes: ended ones as they were, the running one until its time is
 * up or, over time, until now, the rest after it with their own minutes.
 */
export function forecast(
  blocks: readonly Block[],
  start: number,
  now: number,
  pausedAt: number | null,
): Slot[] {
  let at = start;
  return blocks.map((block) => {
    const begin = block.startedAt ?? at;
    const end = endOf(block, begin, now, pausedAt);
    at = Math.max(at, end);
    return { block, start: begin, end };
  });
}

function endOf(block: Block, begin: number, now: number, pausedAt: number | null): number {
  if (block.endedAt !== null) return block.endedAt;
  if (block.startedAt === null) return begin + plannedMinutes(block) * minute;
  return now + Math.max(0, left(block, now, pausedAt));
}

/** Milliseconds behind the plan at the meeting's end; below zero: ahead. A meeting that has not begun begins now. */
export function behind(
  blocks: readonly Block[],
  plannedStart: number,
  now: number,
  pausedAt: number | null,
): number {
  const planned = plan(blocks, plannedStart).at(-1)?.end ?? plannedStart;
  const firstStart = blocks.find(({ startedAt }) => startedAt !== null)?.startedAt;
  const start = firstStart ?? Math.max(plannedStart, now);
  const expected = forecast(blocks, start, now, pausedAt).at(-1)?.end ?? plannedStart;
  return expected - planned;
}
