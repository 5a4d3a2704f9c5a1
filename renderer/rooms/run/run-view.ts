/** What the Run room shows of the clock: pure, so that it can be tried at any moment of an evening. */
import type { AgendaItem, Block, LogKind } from '@shared/domain/agenda';
import { catchUp, type CatchUp } from '@shared/domain/catch-up';
import {
  behind,
  blocksInOrder,
  blockTime,
  forecast,
  lastEnd,
  leadsOf,
  placeOfClock,
  plan,
  spent,
  type BlockTime,
  type Slot,
  type Timed,
} from '@shared/domain/running-order';
import { instantOf } from '@shared/domain/time';
import type { Participant, Workshop } from '@shared/domain/workshop';

const minute = 60_000;
const halfADay = 12 * 60 * minute;

export type RunView = BlockTime & {
  blocks: Block[];
  current: Block | null;
  /** 1-based place of the current block, or of the one that is to come. */
  place: number;
  slot: Slot | null;
  isPaused: boolean;
  isThrough: boolean;
  after: Slot[];
  behindMinutes: number;
  /** It is tried out before its day, or held on another one. */
  isOnOtherDay: boolean;
  plannedEnd: number;
  /** Until when people were asked to come: the plan may be too long for it. */
  agreedEnd: number;
  expectedEnd: number;
  /** How the rest could still end on time, while the meeting runs late. */
  proposal: CatchUp | null;
};

export function runView(
  workshop: Workshop,
  items: readonly AgendaItem[],
  rows: readonly Block[],
  now: number,
): RunView {
  const blocks = blocksInOrder(items, rows);
  const { pausedAt } = workshop;
  const { began, start, seen, isOnOtherDay } = planHeld(workshop, blocks, now);
  const leads = leadsOf(blocks);
  const { at, isRunning } = whereInMeeting(leads, workshop);
  const current = leads[at] ?? null;
  const slots = forecast(blocks, began ?? Math.max(start, seen), seen, pausedAt);
  return {
    blocks: leads,
    current,
    place: at + 1,
    slot: slots.find(({ block }) => block.id === current?.id) ?? null,
    ...timeOf(isRunning ? current : null, current, now, pausedAt),
    isPaused: pausedAt !== null,
    isThrough: began !== null && at === leads.length,
    after: slotsAfter(slots, current),
    behindMinutes: wholeMinutesOff(behind(blocks, start, seen, pausedAt)),
    isOnOtherDay,
    plannedEnd: lastEnd(plan(blocks, start), start),
    agreedEnd: start + agreedLength(workshop),
    expectedEnd: lastEnd(slots, start),
    proposal: workshop.status === 'running' ? catchUp(blocks, start, seen, pausedAt) : null,
  };
}

/** As the clock times beside it have them, which leave seconds out; less than a minute is none. */
const wholeMinutesOff = (off: number): number => (Math.abs(off) < minute ? 0 : Math.floor(off / minute));

const agreedLength = ({ plannedStart, plannedEnd, timeZone }: Workshop): number =>
  instantOf(plannedEnd, timeZone) - instantOf(plannedStart, timeZone);

/** The plan's beginning, and the time to hold it against. */
function planHeld({ plannedStart, timeZone }: Workshop, blocks: readonly Block[], now: number) {
  const planned = instantOf(plannedStart, timeZone);
  const began = blocks.find(({ startedAt }) => startedAt !== null)?.startedAt ?? null;
  const isOnOtherDay = Math.abs((began ?? now) - planned) > halfADay;
  if (!isOnOtherDay) return { began, start: planned, seen: now, isOnOtherDay };
  // The plan of another day holds from when the meeting began, and until then as it was written.
  return { began, start: began ?? planned, seen: began === null ? planned : now, isOnOtherDay };
}

/** What is still to come: neither what runs, nor what stands beside it. */
const slotsAfter = (slots: readonly Slot[], current: Block | null): Slot[] =>
  current === null
    ? []
    : slots
        .slice(slots.findIndex(({ block }) => block.id === current.id) + 1)
        .filter(({ block }) => block.startedAt === null);

/** A meeting that was closed early is through all the same. */
const whereInMeeting = (blocks: readonly Block[], { status, currentBlockId }: Workshop) =>
  status === 'closed' ? { at: blocks.length, isRunning: false } : placeOfClock(blocks, currentBlockId);

/** A block that is only to begin shows the whole of its time. */
function timeOf(running: Block | null, shown: Block | null, now: number, pausedAt: number | null): BlockTime {
  if (running !== null) return blockTime(running, now, pausedAt);
  if (shown !== null) return blockTime({ ...shown, startedAt: null }, now, pausedAt);
  return { planned: 0, leftMs: 0, spentMinutes: 0, state: 'waiting' };
}

/** The first character of a line says what it is; it is not part of what is written. */
export function kindTyped(text: string): { kind: LogKind; rest: string } | null {
  if (text.startsWith('=')) return { kind: 'decision', rest: text.slice(1).trimStart() };
  if (text.startsWith('>')) return { kind: 'action', rest: text.slice(1).trimStart() };
  return null;
}

/** A begun minute counts whole. */
export const wholeMinutes = (leftMs: number): number => Math.max(0, Math.ceil(leftMs / minute));

/** Minutes of silence at a board after which it is worth a look, and until which somebody writes. */
const quietAfter = 5;

export type Silence = 'writing' | { quiet: number } | null;

/**
 * Silence is only news while groups are to write: not in a pause or in plenary, and not what was before their block
 * began. `block`: the one that the group is at.
 */
export function silenceOf(
  latest: number | null,
  block: (Timed & Pick<Block, 'kind'>) | null,
  now: number,
  pausedAt: number | null,
): Silence {
  if (latest === null) return null;
  if (now - latest < quietAfter * minute) return 'writing';
  if (block?.kind !== 'groupWork' || pausedAt !== null) return null;
  const silent = Math.min(now - latest, spent(block, now, pausedAt));
  return silent < quietAfter * minute ? null : { quiet: Math.floor(silent / minute) };
}

/** One press as somebody comes through the door; the next corrects it. */
export const presenceAfter = (presence: Participant['presence']): Participant['presence'] =>
  presence === 'present' ? 'absent' : 'present';

/** Each word typed begins a part of the name: »ma ka« is Maren Karlsgård. */
export function isNamed(name: string, typed: string): boolean {
  const parts = name.toLocaleLowerCase('da').split(/[\s-]+/);
  const words = typed.toLocaleLowerCase('da').split(/\s+/);
  return words.every((word) => parts.some((part) => part.startsWith(word)));
}

/** A letter goes to the next person with a name that begins so, first name or last. -1: nobody. */
export function personNamed(names: readonly string[], letter: string, after: number): number {
  const begins = (name: string) =>
    name.split(' ').some((part) => part.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()));
  const further = names.findIndex((name, index) => index > after && begins(name));
  return further === -1 ? names.findIndex(begins) : further;
}
