import { Id, Instant } from './values';
import { z } from './zod';

/** Everybody writes, nobody reads, then all is shown at once. Whether names are asked for is fixed before it starts. */
export const WritingRound = z.strictObject({
  id: Id,
  workshopId: Id,
  /** Null: at every board. */
  boardId: Id.nullable(),
  asksNames: z.boolean(),
  startedAt: Instant,
  revealedAt: Instant.nullable(),
});
export type WritingRound = z.infer<typeof WritingRound>;
