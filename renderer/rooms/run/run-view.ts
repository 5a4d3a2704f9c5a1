/** What the Run room shows of the clock: pure, so that it can be tried at any moment of an evening. */
import type { Block, LogKind } from '@shared/domain/agenda';
import { timeState, type TimeState } from '@shared/domain/duration';
import {
  behind,
  blocksInOrder,
  forecast,
  plan,
  plannedMinutes,
  spent,
  type Slot,
} from '@shared/domain/running-order';
import { instantOf } from '@shared/domain/time';
import type { Workshop } from '@shared/domain/workshop';
import type { AgendaItem } from '@shared/domain/agenda';

const minute = 60_000;

export type RunView = {
  blocks: Block[];
  current: Block | null;
  /** 1-based place of the current block, or of the one that is to be first. */
  place: number;
  slot: Slot | null;
  leftMs: number;
  planned: number;
  spentMinutes: number;
  state: TimeState;
  isPaused: boolean;
  isThrough: boolean;
  after: Slot[];
  behindMinutes: number;
  plannedEnd: number;
  expectedEnd: number;
};

export function runView(
  workshop: Workshop,
  items: readonly AgendaItem[],
  rows: readonly Block[],
  now: number,
): RunView {
  const blocks = blocksInOrder(items, rows);
  const { pausedAt, timeZone } = workshop;
  const start = instantOf(workshop.plannedStart, timeZone);
  const began = blocks.find(({ startedAt }) => startedAt !== null)?.startedAt ?? null;
  const { at, isRunning, isThrough } = placeIn(blocks, workshop, began !== null);
  const current = blocks[at] ?? null;
  const slots = forecast(blocks, began ?? Math.max(start, now), now, pausedAt);
  return {
    blocks,
    current,
    place: at + 1,
    slot: slots[at] ?? null,
    ...timeOf(current, isRunning, now, pausedAt),
    isPaused: pausedAt !== null,
    isThrough,
    after: slots.slice(at + 1),
    behindMinutes: Math.round(behind(blocks, start, now, pausedAt) / minute),
    plannedEnd: endOf(plan(blocks, start), start),
    expectedEnd: endOf(slots, start),
  };
}

const endOf = (slots: readonly Slot[], start: number): number => slots.at(-1)?.end ?? start;

/** Which block stands in focus: the running one, the first before the meeting, none after the last. */
function placeIn(blocks: readonly Block[], { currentBlockId }: Workshop, hasBegun: boolean) {
  const running = blocks.findIndex(({ id }) => id === currentBlockId);
  const isThrough = running === -1 && hasBegun;
  return { at: isThrough ? blocks.length : Math.max(0, running), isRunning: running >= 0, isThrough };
}

function timeOf(block: Block | null, isRunning: boolean, now: number, pausedAt: number | null) {
  const planned = block === null ? 0 : plannedMinutes(block);
  const ran = block === null || !isRunning ? 0 : spent(block, now, pausedAt);
  const leftMs = planned * minute - ran;
  return {
    planned,
    leftMs,
    spentMinutes: Math.floor(ran / minute),
    state: timeState(leftMs, planned * minute, isRunning),
  };
}

/** The first character of a line says what it is; it is not part of what is written. */
export function kindTyped(text: string): { kind: LogKind; rest: string } | null {
  if (text.startsWith('=')) return { kind: 'decision', rest: text.slice(1).trimStart() };
  if (text.startsWith('>')) return { kind: 'action', rest: text.slice(1).trimStart() };
  return null;
}

/** A group that has written before and is silent now: after how many minutes it is worth a look. */
export const quietAfter = 5;

export function quietMinutes(latest: number | null, now: number): number | null {
  if (latest === null) return null;
  const minutes = Math.floor((now - latest) / minute);
  return minutes >= quietAfter ? minutes : null;
}
