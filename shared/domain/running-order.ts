/** Clock arithmetic over the agenda: planned clock times, time spent and left, ahead or behind. Pure. */
import type { AgendaItem, Block } from './agenda';
import { timeState, type TimeState } from './duration';
import { bandsOf } from './side-by-side';

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

/**
 * The blocks that run at the same time: one that begins, and those of its item that stand beside it. What was dropped
 * is in none.
 */
export type Stretch = readonly [lead: Block, ...beside: Block[]];

export const stretchesOf = (blocks: readonly Block[]): Stretch[] =>
  bandsOf(blocks).flatMap((band) => {
    const [lead, ...beside] = band.filter(({ isDropped }) => !isDropped);
    return lead === undefined ? [] : [[lead, ...beside] as const];
  });

/** What the clock steps through: the first block of each stretch. */
export const leadsOf = (blocks: readonly Block[]): Block[] => stretchesOf(blocks).map(([lead]) => lead);

/** The block that a group is at while its stretch runs: its own, else the one for everybody. */
export function blockOfGroup(stretch: Stretch, groupId: string): Block {
  const own = stretch.find(({ groupIds }) => groupIds.includes(groupId));
  return own ?? stretch.find(({ groupIds }) => groupIds.length === 0) ?? stretch[0];
}

/** All that the clock asks of a block. */
export type Timed = Pick<Block, 'minutes' | 'addedMinutes' | 'startedAt' | 'endedAt' | 'pausedFor'>;

/**
 * Where the clock stands among the blocks that lead their stretch (`leadsOf`), or among rounds: at the running one, else before the one that is to come: the first before
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

/** When each block begins and ends if the meeting runs to plan from `start` (ms), whatever was dropped since. */
export function plan(blocks: readonly Block[], start: number): Slot[] {
  return inTurn(blocks, start, (block, begin) => ({ begin, end: begin + block.minutes * minute }));
}

/** Those that a later one has begun before: the clock does not come back to them. */
export function passedOver(blocks: readonly Block[]): ReadonlySet<string> {
  const bands = bandsOf(blocks);
  const latest = bands.findLastIndex((band) => band.some(({ startedAt }) => startedAt !== null));
  const before = bands.slice(0, Math.max(0, latest)).flat();
  return new Set(before.filter(({ startedAt }) => startedAt === null).map(({ id }) => id));
}

/**
 * When each block began or will begin as the evening goes: ended ones as they were, running ones until their time is
 * up or, over time, until now, the rest after them with their own minutes. What was dropped or passed over takes none.
 */
export function forecast(
  blocks: readonly Block[],
  start: number,
  now: number,
  pausedAt: number | null,
): Slot[] {
  const passed = passedOver(blocks);
  // Between two blocks, as when a closed meeting is opened again, the next one begins now at the earliest.
  const earliest = blocks.some(({ startedAt }) => startedAt !== null) ? now : start;
  return inTurn(blocks, start, (block, at) => {
    const isLeftOut = block.isDropped && block.startedAt === null;
    if (isLeftOut || passed.has(block.id)) return { begin: at, end: at };
    const begin = block.startedAt ?? Math.max(at, earliest);
    return { begin, end: endOf(block, begin, now, pausedAt) };
  });
}

/** Each block after the longest of those before it; one that stands beside another begins with it. */
function inTurn(
  blocks: readonly Block[],
  start: number,
  timesOf: (block: Block, at: number) => { begin: number; end: number },
): Slot[] {
  let end = start;
  return bandsOf(blocks).flatMap((band) => {
    const at = end;
    return band.map((block) => {
      const times = timesOf(block, at);
      end = Math.max(end, times.end);
      return { block, start: times.begin, end: times.end };
    });
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
  const planned = lastEnd(plan(blocks, plannedStart), plannedStart);
  const firstStart = blocks.find(({ startedAt }) => startedAt !== null)?.startedAt;
  const start = firstStart ?? Math.max(plannedStart, now);
  const expected = lastEnd(forecast(blocks, start, now, pausedAt), plannedStart);
  return expected - planned;
}

/** When the last of them ends; of parallel blocks that is not always the last in the list. */
export const lastEnd = (slots: readonly Slot[], none: number): number =>
  slots.reduce((latest, { end }) => Math.max(latest, end), slots[0]?.end ?? none);
