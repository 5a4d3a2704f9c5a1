import type { Block } from '@shared/domain/agenda';
import type { Workshop } from '@shared/domain/workshop';
import { blocksInOrder, placeOfClock } from '@shared/domain/running-order';
import type { agendaContract } from '@shared/contract/agenda';
import type { Context, Handlers } from './context';
import { need, needSameWorkshop } from './find';
import { Refusal } from './refusal';
import { standRoundStill } from './visit-round-clock';

type ClockContract = Pick<
  typeof agendaContract,
  'clock.start' | 'clock.next' | 'clock.back' | 'clock.addMinutes' | 'clock.setPaused'
>;

/** The clock is data like the rest: which block runs, since when, and how long it stood still. */
export const clockService: Handlers<ClockContract> = {
  'clock.start'(context, { workshopId, blockId }) {
    needSameWorkshop({ workshopId }, need(context, 'block', blockId));
    start(context, needOpen(context, workshopId), blockId);
    return {};
  },
  'clock.next'(context, { workshopId, from }) {
    const workshop = needOpen(context, workshopId);
    if (from !== undefined && from !== workshop.currentBlockId) return {};
    const blocks = inOrder(context, workshopId);
    const { at, isRunning } = placeOfClock(blocks, workshop.currentBlockId);
    const next = blocks[isRunning ? at + 1 : at];
    if (next !== undefined) start(context, workshop, next.id);
    else if (isRunning) stop(context, workshop);
    return {};
  },
  'clock.back'(context, { workshopId }) {
    goBack(context, needOpen(context, workshopId));
    return {};
  },
  'clock.addMinutes'(context, { workshopId, minutes }) {
    const { currentBlockId } = needOpen(context, workshopId);
    if (currentBlockId === null) throw new Refusal('noBlockRunning');
    const block = need(context, 'block', currentBlockId);
    const added = Math.max(-600, Math.min(600, block.addedMinutes + minutes));
    context.records.set('block', block.id, { addedMinutes: added });
    return {};
  },
  'clock.setPaused'(context, { workshopId, isPaused }) {
    const workshop = needOpen(context, workshopId);
    if (workshop.currentBlockId === null) throw new Refusal('noBlockRunning');
    if (isPaused === (workshop.pausedAt !== null)) return {};
    if (isPaused) context.records.set('workshop', workshopId, { pausedAt: context.now() });
    else endPause(context, workshop);
    return {};
  },
};

/** To open a closed meeting again is an act of its own: its end stands in the minutes. */
export function needOpen(context: Context, id: string): Workshop {
  const workshop = need(context, 'workshop', id);
  if (workshop.status === 'closed') throw new Refusal('meetingClosed');
  return workshop;
}

function goBack(context: Context, workshop: Workshop): void {
  const { id, status, currentBlockId } = workshop;
  if (status !== 'running') return;
  const blocks = inOrder(context, id);
  const previous = blocks[placeOfClock(blocks, currentBlockId).at - 1];
  if (previous === undefined) return;
  endPause(context, workshop);
  if (currentBlockId !== null) takeOver(context, previous, need(context, 'block', currentBlockId));
  context.records.set('block', previous.id, { endedAt: null });
  context.records.set('workshop', id, { currentBlockId: previous.id });
}

/** The block that was begun by mistake has not begun: its time, and how long it stood still, go to the one before. */
function takeOver({ records }: Context, previous: Block, mistaken: Block): void {
  records.set('block', mistaken.id, { startedAt: null, endedAt: null, pausedFor: 0 });
  records.set('block', previous.id, {
    startedAt: previous.startedAt ?? mistaken.startedAt,
    pausedFor: previous.pausedFor + mistaken.pausedFor,
  });
}

/** Ends the running block where it stands; the meeting itself goes on. */
export function stop(context: Context, workshop: Workshop): void {
  const { currentBlockId } = workshop;
  endPause(context, workshop);
  if (currentBlockId !== null && context.records.get('block', currentBlockId) !== null) {
    context.records.set('block', currentBlockId, { endedAt: context.now() });
  }
  context.records.set('workshop', workshop.id, { currentBlockId: null });
}

/** Before a block goes: the clock must not point at what is not there. */
export function leaveBlock(context: Context, { id, workshopId }: Block): void {
  const workshop = need(context, 'workshop', workshopId);
  if (workshop.currentBlockId === id)
    context.records.set('workshop', workshopId, { currentBlockId: null, pausedAt: null });
}

function start(context: Context, workshop: Workshop, blockId: string): void {
  if (workshop.currentBlockId === blockId) return;
  const now = context.now();
  stop(context, workshop);
  context.records.set('block', blockId, { startedAt: now, endedAt: null, pausedFor: 0 });
  context.records.set('workshop', workshop.id, {
    currentBlockId: blockId,
    status: 'running',
    startedAt: workshop.startedAt ?? now,
    endedAt: null,
  });
}

function endPause(context: Context, { id, pausedAt, currentBlockId }: Workshop): void {
  if (pausedAt === null) return;
  const block = currentBlockId === null ? null : context.records.get('block', currentBlockId);
  if (block !== null) {
    const stood = Math.max(0, context.now() - pausedAt);
    context.records.set('block', block.id, { pausedFor: block.pausedFor + stood });
  }
  standRoundStill(context, id, pausedAt);
  context.records.set('workshop', id, { pausedAt: null });
}

function inOrder({ records }: Context, workshopId: string): Block[] {
  return blocksInOrder(records.list('agendaItem', { workshopId }), records.list('block', { workshopId }));
}
