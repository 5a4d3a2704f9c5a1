import { DayOrNone, Factor, Id, Line, Prose } from './values';
import { z } from './zod';

/** How many in the room gave each score, from 1 (not at all) to 5 (to a high degree). Counted, never by name. */
const ScoreCounts = z.array(z.number().int().min(0).max(999)).length(5);

export const Assessment = z.strictObject({
  id: Id,
  workshopId: Id,
  factor: Factor,
  counts: ScoreCounts,
  evidence: Prose,
  nextStep: Prose,
  nextStepOwner: Line,
  nextStepDay: DayOrNone,
});
export type Assessment = z.infer<typeof Assessment>;

/** The mean of the counted scores, 1 to 5, or null when nobody answered. */
export function meanScore(counts: readonly number[]): number | null {
  const answers = counts.reduce((sum, count) => sum + count, 0);
  if (answers === 0) return null;
  return counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / answers;
}
