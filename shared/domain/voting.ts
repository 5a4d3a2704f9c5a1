import { Id, Instant, Rank, Title } from './values';
import { z } from './zod';

/** A prioritisation by dots. It narrows, it does not decide. */
export const VoteRound = z.strictObject({
  id: Id,
  workshopId: Id,
  rank: Rank,
  title: Title,
  /** Notes of these boards can be voted for. */
  boardIds: z.array(Id).min(1).max(200),
  /** Dots for each person. */
  budget: z.number().int().min(1).max(50),
  /** May one person put several dots on one note? */
  allowsSeveral: z.boolean(),
  /** May a group vote for its own notes? */
  allowsOwn: z.boolean(),
  /** Totals stay hidden until it is closed. */
  hidesTally: z.boolean(),
  startedAt: Instant,
  closedAt: Instant.nullable(),
});
export type VoteRound = z.infer<typeof VoteRound>;

/** The dots of people counted together, by hand: one group's, or the whole room's. */
export const Ballot = z.strictObject({
  id: Id,
  workshopId: Id,
  voteRoundId: Id,
  /** Null: the whole room. */
  groupId: Id.nullable(),
  /** How many people's dots these are; they never put more than people × budget. */
  people: z.number().int().min(0).max(2_000),
});
export type Ballot = z.infer<typeof Ballot>;

export const Dots = z.strictObject({
  id: Id,
  workshopId: Id,
  ballotId: Id,
  noteId: Id,
  count: z.number().int().min(1).max(100_000),
});
export type Dots = z.infer<typeof Dots>;
