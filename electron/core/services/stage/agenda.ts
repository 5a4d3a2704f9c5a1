import type { Block } from '@shared/domain/agenda';
import {
  blocksInOrder,
  byRank,
  forecast,
  leadsOf,
  placeOfClock,
  type Slot,
} from '@shared/domain/running-order';
import { instantOf } from '@shared/domain/time';
import type { Workshop } from '@shared/domain/workshop';
import type { StageContent } from '@shared/contract/stage';
import { wordsIn } from '@shared/words/index';
import type { ReadContext } from '../context';

type Row = StageContent['agenda'][number];

const inOrder = ({ records }: ReadContext, workshopId: string) => {
  const items = records.list('agendaItem', { workshopId }).sort(byRank);
  return { items, leads: leadsOf(blocksInOrder(items, records.list('block', { workshopId }))) };
};

/** Of a closed item the room learns that it is closed, and of its blocks how long they last. */
export function nowAndNext(context: ReadContext, workshop: Workshop) {
  const { items, leads } = inOrder(context, workshop.id);
  const { at, isRunning } = placeOfClock(leads, workshop.currentBlockId);
  const current = workshop.status === 'closed' ? undefined : leads[at];
  const next = isRunning ? leads[at + 1] : undefined;
  const open = new Map(items.filter(({ isOpen }) => isOpen).map((item) => [item.id, item]));
  const { closedItem } = wordsIn[workshop.language].stage;
  const titleOf = ({ agendaItemId, title }: Block) => (open.has(agendaItemId) ? title : closedItem);
  const item = open.get(current?.agendaItemId ?? '');
  return {
    block:
      current === undefined
        ? null
        : shownOfBlock({ ...current, title: titleOf(current) }, open.has(current.agendaItemId)),
    next: next === undefined ? null : { title: titleOf(next), kind: next.kind, minutes: next.minutes },
    item: item === undefined ? null : { title: item.title },
  };
}

function shownOfBlock(block: Block, isOpen: boolean): NonNullable<StageContent['block']> {
  const { id, title, kind, minutes, addedMinutes, startedAt, endedAt, pausedFor } = block;
  const question = isOpen ? block.question : '';
  return { id, title, kind, question, minutes, addedMinutes, startedAt, endedAt, pausedFor };
}

/** The items with their times; the one that runs, and one that stands alone, with its blocks. */
export function agendaRows(context: ReadContext, workshop: Workshop): Row[] {
  const { items, leads } = inOrder(context, workshop.id);
  const slots = slotsOf(leads, workshop, context.now());
  const { at, isRunning } = placeOfClock(leads, workshop.currentBlockId);
  const runningItem = isRunning ? leads[at]?.agendaItemId : undefined;
  const { closedItem } = wordsIn[workshop.language].stage;
  return items.flatMap((item) => {
    const own = slots.filter(({ block }) => block.agendaItemId === item.id);
    const isNow = item.id === runningItem;
    const row: Row = {
      id: item.id,
      isPart: false,
      title: item.isOpen ? item.title : closedItem,
      start: own[0]?.start ?? null,
      state: isNow ? 'now' : isOver(own, workshop, at, leads) ? 'done' : 'toCome',
    };
    return [
      row,
      ...((isNow || items.length === 1) && item.isOpen ? partsOf(own, workshop, leads.slice(0, at)) : []),
    ];
  });
}

/** A block that was passed over is over, and had no time of its own. */
const partsOf = (own: readonly Slot[], { currentBlockId }: Workshop, passed: readonly Block[]): Row[] =>
  own.map(({ block, start }) => {
    const isPassed = passed.includes(block);
    const isDone = isPassed || block.startedAt !== null;
    return {
      id: block.id,
      isPart: true,
      title: block.title,
      start: isPassed && block.startedAt === null ? null : start,
      state: block.id === currentBlockId ? 'now' : isDone ? 'done' : 'toCome',
    };
  });

/** All its blocks lie before where the clock stands. */
const isOver = (own: readonly Slot[], { status }: Workshop, at: number, leads: readonly Block[]): boolean =>
  own.length > 0 && (status === 'closed' || own.every(({ block }) => leads.indexOf(block) < at));

function slotsOf(leads: readonly Block[], workshop: Workshop, now: number): Slot[] {
  const begun = leads.find(({ startedAt }) => startedAt !== null)?.startedAt;
  const start = begun ?? instantOf(workshop.plannedStart, workshop.timeZone);
  return forecast(leads, start, now, workshop.pausedAt);
}
