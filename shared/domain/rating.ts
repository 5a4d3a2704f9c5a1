import { Id, Instant, Line, Rank, Title } from './values';
import { z } from './zod';

/** Notes judged by a show of hands from 1 to 5, on one to three criteria. */
export const RatingRound = z.strictObject({
  id: Id,
  workshopId: Id,
  rank: Rank,
  title: Title,
  boardIds: z.array(Id).min(1).max(200),
  criteria: z.array(Title).min(1).max(3),
  startedAt: Instant,
  closedAt: Instant.nullable(),
});
export type RatingRound = z.infer<typeof RatingRound>;

export const Rating = z.strictObject({
  id: Id,
  workshopId: Id,
  ratingRoundId: Id,
  noteId: Id,
  /** Place in the round's criteria, from 0. */
  criterion: z.number().int().min(0).max(2),
  /** How many gave 1, 2, 3, 4 and 5. */
  counts: z.array(z.number().int().min(0).max(2_000)).length(5),
});
export type Rating = z.infer<typeof Rating>;

/** Two axes with ends in words, agreed before anything is placed. */
export const Matrix = z.strictObject({
  id: Id,
  workshopId: Id,
  rank: Rank,
  title: Title,
  boardIds: z.array(Id).min(1).max(200),
  xName: Title,
  xLow: Line,
  xHigh: Line,
  yName: Title,
  yLow: Line,
  yHigh: Line,
});
export type Matrix = z.infer<typeof Matrix>;

/** Where a note stands: thousandths of the way from the low end to the high. */
export const MatrixPlace = z.strictObject({
  id: Id,
  workshopId: Id,
  matrixId: Id,
  noteId: Id,
  x: z.number().int().min(0).max(1_000),
  y: z.number().int().min(0).max(1_000),
});
export type MatrixPlace = z.infer<typeof MatrixPlace>;
