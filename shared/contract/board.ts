import { Answer, Column, Group, Visit, VisitInput } from '../domain/board';
import { Factor, FactorSet, Id, Line, NoteKind, Prose, Saying, Title } from '../domain/values';
import { z } from '../domain/zod';
import { command } from './define';
import { Before, Done, NewId, patch, removal } from './patch';

const Place = z.strictObject({ columnId: Id, clusterId: Id.nullable(), before: Before });

export const boardContract = {
  /** With its own board of the usual columns; the next free letter. */
  'group.add': command({
    undoable: true,
    input: z.strictObject({ workshopId: Id, name: Title.optional() }),
    output: NewId,
  }),
  'group.update': patch(
    Group.pick({ name: true, leaderId: true, deliverable: true, question: true, place: true }),
  ),
  'group.setDone': command({
    undoable: true,
    input: z.strictObject({ id: Id, isDone: z.boolean() }),
    output: Done,
  }),
  /** The group asks for the facilitator, or has been helped. */
  'group.setHelp': command({
    undoable: true,
    input: z.strictObject({ id: Id, needsHelp: z.boolean() }),
    output: Done,
  }),
  /** With its board when that is empty; a group whose board holds notes stays. */
  'group.remove': removal,

  'column.add': command({
    undoable: true,
    input: z.strictObject({ boardId: Id, title: Title, kind: NoteKind.nullable().default(null) }),
    output: NewId,
  }),
  'column.update': patch(Column.pick({ title: true, kind: true })),
  'column.move': command({ undoable: true, input: z.strictObject({ id: Id, before: Before }), output: Done }),
  /** Only an empty one. */
  'column.remove': removal,

  /** A theme of these notes, which move into it. All notes are of one board; the theme stands in the first's column. */
  'cluster.create': command({
    undoable: true,
    input: z.strictObject({ name: Title, noteIds: z.array(Id).min(1).max(2_000) }),
    output: NewId,
  }),
  'cluster.rename': command({ undoable: true, input: z.strictObject({ id: Id, name: Title }), output: Done }),
  'cluster.move': command({
    undoable: true,
    input: z.strictObject({ id: Id, columnId: Id, before: Before }),
    output: Done,
  }),
  /** The notes stay, in the column. */
  'cluster.dissolve': removal,

  /** `columnId` left out: the column that carries the kind, else one for anything, else the last. */
  'note.add': command({
    undoable: true,
    input: z.strictObject({
      boardId: Id,
      text: Saying,
      kind: NoteKind,
      factors: FactorSet.default([]),
      columnId: Id.optional(),
      clusterId: Id.nullable().default(null),
      /** Kept only where the hidden round that is on asks for names. */
      author: Line.default(''),
    }),
    output: NewId,
  }),
  /** Several at once, as one step: a list that was pasted. Each goes where `note.add` would put it. */
  'note.addMany': command({
    undoable: true,
    input: z.strictObject({
      boardId: Id,
      notes: z
        .array(z.strictObject({ text: Saying, kind: NoteKind, factors: FactorSet.default([]) }))
        .min(1)
        .max(2_000),
      /** Of all of them; kept as `note.add` keeps it. */
      author: Line.default(''),
    }),
    output: z.object({ ids: z.array(Id) }),
  }),
  'note.update': patch(
    z.strictObject({ text: Saying, kind: NoteKind, factors: FactorSet, isForCatalogue: z.boolean() }),
  ),
  /** Into a column and, there, a theme. A column that carries a kind gives it to the note. */
  'note.move': command({ undoable: true, input: Place.extend({ id: Id }), output: Done }),
  'note.toggleFactor': command({
    undoable: true,
    input: z.strictObject({ id: Id, factor: Factor }),
    output: Done,
  }),
  /** Several at once, as one step, last in their new place and in the order given. */
  'note.moveMany': command({
    undoable: true,
    input: z.strictObject({ ids: z.array(Id).min(1).max(2_000), columnId: Id, clusterId: Id.nullable() }),
    output: Done,
  }),
  'note.remove': removal,
  'note.removeMany': command({
    undoable: true,
    input: z.strictObject({ ids: z.array(Id).min(1).max(2_000) }),
    output: Done,
  }),

  /** Each group visits the next board; what is planned already stays. */
  'visit.plan': command({
    undoable: true,
    input: z.strictObject({ workshopId: Id }),
    output: z.object({ added: z.number() }),
  }),
  'visit.add': command({
    undoable: true,
    input: z.strictObject({ visitingGroupId: Id, hostBoardId: Id, prompt: Prose.default('') }),
    output: NewId,
  }),
  'visit.update': patch(Visit.pick({ prompt: true })),
  /** Only one without input. */
  'visit.remove': removal,
  'visitInput.add': command({
    undoable: true,
    input: z.strictObject({ visitId: Id, clusterId: Id.nullable().default(null), text: Saying }),
    output: NewId,
  }),
  'visitInput.update': patch(VisitInput.pick({ text: true, clusterId: true, answerText: true })),
  'visitInput.answer': command({
    undoable: true,
    input: z.strictObject({ id: Id, answer: Answer.nullable() }),
    output: Done,
  }),
  /** Onto the host's board as a note of the guests', in its theme; once is enough. */
  'visitInput.toBoard': command({ undoable: true, input: z.strictObject({ id: Id }), output: NewId }),
  'visitInput.remove': removal,
};
