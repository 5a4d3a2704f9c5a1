/** What the Run room shows of the clock: pure, so that it can be tried at any moment of an evening. */
import type { Block, LogKind } from '@shared/domain/agenda';
import { timeState, type TimeState } from '@shared/domain/duration';
import { behind, blocksInOrder, forecast, left, plan, plannedMinutes, spent, type Slot } from '@shared/domain/running-order';
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

export function runView(workshop: Workshop, items: readonly AgendaItem[], rows: readonly Block[], now: number): RunView {
  const blocks = blocksInOrder(items, rows);
  const { pausedAt, timeZone, currentBlockId } = workshop;
  const start = instantOf(workshop.plannedStart, timeZone);
  const at = blocks.findIndex(({ id }) => id === currentBlockId);
  const isThrough = at === -1 && blocks.some(({ startedAt }) => startedAt !== null);
  const shown = at >= 0 ? at : isThrough ? blocks.length : 0;
  const current = blocks[shown] ?? null;
  const isRunning = at >= 0;
  const planned = current === null ? 0 : plannedMinutes(current);
  const leftMs = current === null ? 0 : isRunning ? left(current, now, pausedAt) : planned * minute;
  const began = blocks.find(({ startedAt }) => startedAt !== null)?.startedAt ?? Math.max(start, now);
  const slots = forecast(blocks, began, now, pausedAt);
  return {
    blocks,
    current,
    place: shown + 1,
    slot: slots[shown] ?? null,
    leftMs,
    planned,
    spentMinutes: current === null || !isRunning ? 0 : Math.floor(spent(current, now, pausedAt) / minute),
    state: timeState(leftMs, planned * minute, isRunning),
    isPaused: pausedAt !== null,
    isThrough,
    after: slots.slice(shown + 1),
    behindMinutes: Math.round(behind(blocks, start, now, pausedAt) / minute),
    plannedEnd: plan(blocks, start).at(-1)?.end ?? start,
    expectedEnd: slots.at(-1)?.end ?? start,
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
