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
