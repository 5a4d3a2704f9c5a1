import { Id, Instant, Rank } from './values';
import { z } from './zod';

/** A round in which groups visit each other at the same time, or, last, are home and answer. */
export const VisitRound = z.strictObject({
  id: Id,
  workshopId: Id,
  rank: Rank,
  /** The hosts are back at their boards and answer what they were told. */
  isHome: z.boolean(),
  minutes: z.number().int().min(1).max(240),
  /** Given on the evening by +1 and +5. */
  addedMinutes: z.number().int().min(-600).max(600),
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  /** Milliseconds that the meeting's clock stood still meanwhile, taken off the time spent. */
  pausedFor: z.number().int().min(0),
});
export type VisitRound = z.infer<typeof VisitRound>;
