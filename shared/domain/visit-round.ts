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
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
});
export type VisitRound = z.infer<typeof VisitRound>;
