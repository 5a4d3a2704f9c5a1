/** How the clock goes from one stretch of the agenda to another. Parallel blocks begin, pause and end together. */
import type { Block } from '@shared/domain/agenda';
import type { Workshop } from '@shared/domain/workshop';
import { blocksInOrder, placeOfClock, stretchesOf, type Stretch } from '@shared/domain/running-order';
import type { Context } from './context';
import { standRoundStill } from './visit-round-clock';

export function inOrder({ records }: Pick<Context, 'records'>, workshopId: string): Block[] {
  return blocksInOrder(records.list('agendaItem', { workshopId }), records.list('block', { workshopId }));
}

export const running = ({ records }: Context, workshopId: string): Block[] =>
  records
    .list('block', { workshopId })
    .filter(({ startedAt, endedAt }) => startedAt !== null && endedAt === null);

/** Ends what runs where it stands; the meeting itself goes on. */
export function stop(context: Context, workshop: Workshop): void {
  endPause(context, workshop);
  for (const { id } of running(context, workshop.id)) {
    context.records.set('block', id, { endedAt: context.now() });
  }
  context.records.set('workshop', workshop.id, { currentBlockId: null });
}

/** Starts the block with those that run beside it. One that was dropped is taken in again. */
export function start(context: Context, workshop: Workshop, blockId: string): void {
  context.records.set('block', blockId, { isDropped: false });
  const stretch = stretchWith(inOrder(context, workshop.id), blockId);
  const [lead] = stretch;
  if (workshop.currentBlockId === lead.id) return;
  const now = context.now();
  stop(context, workshop);
  for (const { id } of stretch) {
    context.records.set('block', id, { startedAt: now, endedAt: null, pausedFor: 0 });
  }
  context.records.set('workshop', workshop.id, {
    currentBlockId: lead.id,
    status: 'running',
    startedAt: workshop.startedAt ?? now,
    endedAt: null,
  });
}

function stretchWith(blocks: readonly Block[], blockId: string): Stretch {
  const found = stretchesOf(blocks).find((stretch) => stretch.some(({ id }) => id === blockId));
  if (found === undefined) throw new Error('A block that is not dropped is in a stretch');
  return found;
}

/** Back to the stretch before, going on as if it had never been left. */
export function goBack(context: Context, workshop: Workshop): void {
  if (workshop.status !== 'running') return;
  const stretches = stretchesOf(inOrder(context, workshop.id));
  const leads = stretches.map(([lead]) => lead);
  const previous = stretches[placeOfClock(leads, workshop.currentBlockId).at - 1];
  if (previous === undefined) return;
  endPause(context, workshop);
  const mistaken = running(context, workshop.id).sort(
    (a, b) => Number(b.id === workshop.currentBlockId) - Number(a.id === workshop.currentBlockId),
  );
  for (const { id } of mistaken) {
    context.records.set('block', id, { startedAt: null, endedAt: null, pausedFor: 0 });
  }
  for (const block of previous) takeOver(context, block, mistaken[0]);
  context.records.set('workshop', workshop.id, { currentBlockId: previous[0].id });
}

/** What was begun by mistake has not begun: its time, and how long it stood still, go to the one before. */
function takeOver({ records }: Context, block: Block, mistaken: Block | undefined): void {
  records.set('block', block.id, {
    startedAt: block.startedAt ?? mistaken?.startedAt ?? null,
    endedAt: null,
    pausedFor: block.pausedFor + (mistaken?.pausedFor ?? 0),
  });
}

export function endPause(context: Context, { id, pausedAt }: Workshop): void {
  if (pausedAt === null) return;
  const stood = Math.max(0, context.now() - pausedAt);
  for (const block of running(context, id)) {
    context.records.set('block', block.id, { pausedFor: block.pausedFor + stood });
  }
  standRoundStill(context, id, pausedAt);
  context.records.set('workshop', id, { pausedAt: null });
}

/** Before a block goes: the clock must not point at what is not there. What runs beside it goes on. */
export function leaveBlock(context: Context, { id, workshopId }: Block): void {
  const workshop = context.records.get('workshop', workshopId);
  if (workshop?.currentBlockId !== id) return;
  const beside = running(context, workshopId).find((block) => block.id !== id);
  const pausedAt = beside === undefined ? null : workshop.pausedAt;
  context.records.set('workshop', workshopId, { currentBlockId: beside?.id ?? null, pausedAt });
}
