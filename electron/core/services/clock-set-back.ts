import { runningRound } from '@shared/domain/visit-rounds';
import { running } from './clock-steps';
import type { Context } from './context';
import { roundsOf } from './visit-round-clock';

/**
 * Keeps what has been spent when the computer's clock was set back in mid-meeting: whatever runs began that much
 * earlier by the new clock. What ended before keeps the time it was written down with.
 */
export function clockSetBack(context: Context, by: number): void {
  const { records } = context;
  for (const { id, pausedAt } of records.list('workshop', { status: 'running' })) {
    if (pausedAt !== null) records.set('workshop', id, { pausedAt: pausedAt - by });
    const round = runningRound(roundsOf(context, id));
    for (const block of running(context, id)) {
      records.set('block', block.id, { startedAt: (block.startedAt ?? 0) - by });
    }
    if (round !== undefined) records.set('visitRound', round.id, { startedAt: (round.startedAt ?? 0) - by });
  }
}
