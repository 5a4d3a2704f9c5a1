import { FactorSet, Id, Instant, Line, NoteKind, Prose, Rank, Saying, Title } from './values';
import { z } from './zod';

export const Group = z.strictObject({
  id: Id,
  workshopId: Id,
  rank: Rank,
  letter: z.string().regex(/^[A-Z]$/),
  name: Title,
  /** A participant; who writes at the group's screen. */
  leaderId: Id.nullable(),
  deliverable: Prose,
  question: Prose,
  place: Line,
  doneAt: Instant.nullable(),
  /** Since when the group has asked for help. */
  helpAt: Instant.nullable(),
});
export type Group = z.infer<typeof Group>;

export const Board = z.strictObject({
  id: Id,
  workshopId: Id,
  groupId: Id.nullable(),
  rank: Rank,
  title: Title,
});
export type Board = z.infer<typeof Board>;

/** A column that carries a kind gives it to the notes moved into it. */
export const Column = z.strictObject({
  id: Id,
  workshopId: Id,
  boardId: Id,
  rank: Rank,
  title: Title,
  kind: NoteKind.nullable(),
});
export type Column = z.infer<typeof Column>;

/** A named theme in a column. */
export const Cluster = z.strictObject({
  id: Id,
  workshopId: Id,
  boardId: Id,
  columnId: Id,
  rank: Rank,
  name: Title,
});
export type Cluster = z.infer<typeof Cluster>;

export const Note = z.strictObject({
  id: Id,
  workshopId: Id,
  boardId: Id,
  columnId: Id,
  clusterId: Id.nullable(),
  /** The group that wrote it; null when the whole room did. */
  groupId: Id.nullable(),
  rank: Rank,
  text: Saying,
  kind: NoteKind,
  factors: FactorSet,
  isForCatalogue: z.boolean(),
  /** The column it was written in; null in files from before that was kept. */
  originColumnId: Id.nullable(),
  /** The note it was merged into; its own words stay as they were said. */
  mergedIntoId: Id.nullable(),
  /** The hidden round it was written in; nobody but its writer reads it before that is revealed. */
  writingRoundId: Id.nullable(),
  /** Only when the round asked for names. */
  author: Line,
  createdAt: Instant,
});
export type Note = z.infer<typeof Note>;

export const Visit = z.strictObject({
  id: Id,
  workshopId: Id,
  visitingGroupId: Id,
  hostBoardId: Id,
  rank: Rank,
  prompt: Prose,
  /** When it happens in the plan of rounds; null: whenever it fits. */
  visitRoundId: Id.nullable(),
});
export type Visit = z.infer<typeof Visit>;

/** What the host does with a visitor's input: take it in, adapt it, or park it. */
export const Answer = z.enum(['adopt', 'adapt', 'park']);
export type Answer = z.infer<typeof Answer>;

export const VisitInput = z.strictObject({
  id: Id,
  workshopId: Id,
  visitId: Id,
  /** The host's theme it is about; null for the board as a whole. */
  clusterId: Id.nullable(),
  rank: Rank,
  text: Saying,
  answer: Answer.nullable(),
  answerText: Prose,
  createdAt: Instant,
});
export type VisitInput = z.infer<typeof VisitInput>;
