import type { Block } from '@shared/domain/agenda';
import type { Workshop } from '@shared/domain/workshop';
import { leadsOf, placeOfClock, plannedMinutes } from '@shared/domain/running-order';
import type { clockContract } from '@shared/contract/clock';
import { endPause, goBack, inOrder, running, start, stop } from './clock-steps';
import { clockSetBack } from './clock-set-back';
import type { Context, Handlers } from './context';
import { need, needSameWorkshop } from './find';
import { Refusal } from './refusal';

/** The clock is data like the rest: which block runs, since when, and how long it stood still. */
export const clockService: Handlers<typeof clockContract> = {
  'clock.start'(context, { workshopId, blockId }) {
    needSameWorkshop({ workshopId }, need(context, 'block', blockId));
    start(context, needOpen(context, workshopId), blockId);
    return {};
  },
  'clock.next'(context, { workshopId, from }) {
    const workshop = needOpen(context, workshopId);
    if (isLeftAlready(workshop, from)) return {};
    const leads = leadsOf(inOrder(context, workshopId));
    const { at, isRunning } = placeOfClock(leads, workshop.currentBlockId);
    const next = leads[isRunning ? at + 1 : at];
    if (next !== undefined) start(context, workshop, next.id);
    else if (isRunning) stop(context, workshop);
    return {};
  },
  'clock.back'(context, { workshopId, from }) {
    const workshop = needOpen(context, workshopId);
    if (!isLeftAlready(workshop, from)) goBack(context, workshop);
    return {};
  },
  'clock.addMinutes'(context, { workshopId, minutes }) {
    const { currentBlockId } = needOpen(context, workshopId);
    if (currentBlockId === null) throw new Refusal('noBlockRunning');
    for (const block of running(context, workshopId)) give(context, block, block.addedMinutes + minutes);
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
  'clock.catchUp'(context, { workshopId, shorten, drop }) {
    needOpen(context, workshopId);
    for (const { blockId, minutes } of shorten) {
      const block = needUnfinished(context, blockId, workshopId);
      const isAllowed =
        block.leastMinutes !== null && minutes >= Math.min(block.leastMinutes, plannedMinutes(block));
      if (!isAllowed || minutes > plannedMinutes(block)) throw new Refusal('proposalOutdated');
      give(context, block, minutes - block.minutes);
    }
    for (const id of drop) {
      const { mayDrop, startedAt } = needUnfinished(context, id, workshopId);
      if (!mayDrop || startedAt !== null) throw new Refusal('proposalOutdated');
      context.records.set('block', id, { isDropped: true });
    }
    return {};
  },
  'clock.setBack'(context, { by }) {
    clockSetBack(context, by);
    return {};
  },
  'block.setDropped'(context, { id, isDropped }) {
    const { workshopId, startedAt } = need(context, 'block', id);
    if (isDropped && startedAt !== null) throw new Refusal('proposalOutdated');
    needOpen(context, workshopId);
    context.records.set('block', id, { isDropped });
    return {};
  },
};

/** Another window was quicker. Undefined: whoever asks does not say where it stands. */
const isLeftAlready = ({ currentBlockId }: Workshop, from: string | null | undefined): boolean =>
  from !== undefined && from !== currentBlockId;

/** To open a closed meeting again is an act of its own: its end stands in the minutes. */
export function needOpen(context: Context, id: string): Workshop {
  const workshop = need(context, 'workshop', id);
  if (workshop.status === 'closed') throw new Refusal('meetingClosed');
  return workshop;
}

/** One that has begun since the proposal was made gives nothing any more. */
function needUnfinished(context: Context, id: string, workshopId: string): Block {
  const block = need(context, 'block', id);
  needSameWorkshop({ workshopId }, block);
  if (block.endedAt !== null) throw new Refusal('proposalOutdated');
  return block;
}

function give({ records }: Context, { id }: Block, addedMinutes: number): void {
  records.set('block', id, { addedMinutes: Math.max(-600, Math.min(600, addedMinutes)) });
}
