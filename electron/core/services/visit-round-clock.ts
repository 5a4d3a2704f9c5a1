/** A round's clock is data as the agenda's is, and stands still with it. At most one round runs in a workshop. */
import { placeOfRounds, runningRound } from '@shared/domain/visit-rounds';
import type { VisitRound } from '@shared/domain/visit-round';
import type { Context } from './context';
import { need } from './find';

/** What a round is before the evening. */
export const notBegun = { addedMinutes: 0, startedAt: null, endedAt: null, pausedFor: 0 } as const;

export const roundsOf = ({ records }: Pick<Context, 'records'>, workshopId: string): VisitRound[] =>
  records.list('visitRound', { workshopId });

export function endRound(context: Context, workshopId: string): void {
  const running = runningRound(roundsOf(context, workshopId));
  if (running === undefined) return;
  const { pausedAt } = need(context, 'workshop', workshopId);
  if (pausedAt !== null) standRoundStill(context, workshopId, pausedAt);
  context.records.set('visitRound', running.id, { endedAt: context.now() });
}

/** Takes the meeting's pause, up to now, off the running round's time. */
export function standRoundStill(context: Context, workshopId: string, pausedAt: number): void {
  const running = runningRound(roundsOf(context, workshopId));
  if (running === undefined) return;
  const since = Math.max(pausedAt, running.startedAt ?? pausedAt);
  const stood = Math.max(0, context.now() - since);
  context.records.set('visitRound', running.id, { pausedFor: running.pausedFor + stood });
}

export function startRound(context: Context, { id, workshopId }: VisitRound): void {
  if (runningRound(roundsOf(context, workshopId))?.id === id) return;
  endRound(context, workshopId);
  context.records.set('visitRound', id, { ...notBegun, startedAt: context.now() });
}

export function backToRound(context: Context, workshopId: string): void {
  const { running, previous } = placeOfRounds(roundsOf(context, workshopId));
  if (previous === undefined) return;
  const { records } = context;
  if (running !== undefined) records.set('visitRound', running.id, notBegun);
  records.set('visitRound', previous.id, {
    startedAt: previous.startedAt ?? running?.startedAt ?? context.now(),
    endedAt: null,
    pausedFor: previous.pausedFor + (running?.pausedFor ?? 0),
  });
}
