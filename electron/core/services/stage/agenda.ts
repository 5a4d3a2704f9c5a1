import type { AgendaItem, Block } from '@shared/domain/agenda';
import type { Group } from '@shared/domain/board';
import { questionOf } from '@shared/domain/question';
import {
  blockOfGroup,
  blocksInOrder,
  byRank,
  forecast,
  leadsOf,
  placeOfClock,
  stretchesOf,
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
  const blocks = blocksInOrder(items, records.list('block', { workshopId }));
  return { items, blocks, leads: leadsOf(blocks) };
};

const openItems = (items: readonly AgendaItem[]): ReadonlyMap<string, AgendaItem> =>
  new Map(items.filter(({ isOpen }) => isOpen).map((item) => [item.id, item]));

/** Of a closed item the room learns that it is closed, and of its blocks how long they last. */
export function nowAndNext(context: ReadContext, workshop: Workshop) {
  const { items, leads } = inOrder(context, workshop.id);
  const { at, isRunning } = placeOfClock(leads, workshop.currentBlockId);
  const current = workshop.status === 'closed' ? undefined : leads[at];
  const next = isRunning ? leads[at + 1] : undefined;
  const open = openItems(items);
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

/** What those at a group's board are asked, and the block that runs for them; no word of a closed item. */
export function askedAt(context: ReadContext, workshop: Workshop, group: Group | null) {
  const { items, blocks } = inOrder(context, workshop.id);
  const open = openItems(items);
  const isOpen = ({ agendaItemId }: Block) => open.has(agendaItemId);
  const stretch = stretchesOf(blocks).find(([lead]) => lead.id === workshop.currentBlockId);
  const own = stretch === undefined ? null : blockOfGroup(stretch, group?.id ?? '');
  const running =
    own === null || isOpen(own) ? own : { ...own, title: wordsIn[workshop.language].stage.closedItem };
  return {
    question: questionOf(group, own !== null && isOpen(own) ? own : null, blocks.filter(isOpen)),
    running: running === null ? null : shownOfBlock(running, isOpen(running)),
  };
}

function shownOfBlock(block: Block, isOpen: boolean): NonNullable<StageContent['block']> {
  const { id, title, kind, minutes, addedMinutes, startedAt, endedAt, pausedFor } = block;
  const question = isOpen ? block.question : '';
  return { id, title, kind, question, minutes, addedMinutes, startedAt, endedAt, pausedFor };
}

/** The items with their times; the one that runs, and one that stands alone, with its blocks. */
export function agendaRows(context: ReadContext, workshop: Workshop): Row[] {
  const { items, blocks, leads } = inOrder(context, workshop.id);
  const slots = slotsOf(blocks, workshop, context.now()).filter(({ block }) => leads.includes(block));
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

/** The meeting is closed, or all its blocks lie before where the clock stands. */
const isOver = (own: readonly Slot[], { status }: Workshop, at: number, leads: readonly Block[]): boolean =>
  status === 'closed' || (own.length > 0 && own.every(({ block }) => leads.indexOf(block) < at));

function slotsOf(blocks: readonly Block[], workshop: Workshop, now: number): Slot[] {
  const begun = blocks.find(({ startedAt }) => startedAt !== null)?.startedAt;
  const start = begun ?? instantOf(workshop.plannedStart, workshop.timeZone);
  return forecast(blocks, start, workshop.endedAt ?? now, workshop.pausedAt);
}
