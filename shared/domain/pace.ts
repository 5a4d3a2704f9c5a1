/** How briskly a group writes just now. Pure. */
import { spent, type Timed } from './running-order';

const minute = 60_000;
const looksBack = 5;
/** Minutes. After less, one note more or less would say anything. */
const least = 1;

/**
 * Notes a minute over the last five minutes, or since the block began; null while that is too short to say. Whatever
 * was written counts, also what has since been merged into another note; what was removed does not. A pause is no time.
 */
export function notesPerMinute(
  writtenAt: readonly number[],
  block: Timed,
  now: number,
  pausedAt: number | null,
): number | null {
  if (block.startedAt === null) return null;
  const minutes = Math.min(looksBack, spent(block, now, pausedAt) / minute);
  if (minutes < least) return null;
  const until = block.endedAt ?? pausedAt ?? now;
  const since = Math.max(block.startedAt, until - looksBack * minute);
  return writtenAt.filter((at) => at >= since && at <= until).length / minutes;
}
