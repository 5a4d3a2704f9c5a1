import { AgendaItem, Block } from '../domain/agenda';
import { Assessment } from '../domain/assessment';
import { Board, Cluster, Column, Group, Note } from '../domain/board';
import { StageTheme } from '../domain/settings';
import { Id, Language } from '../domain/values';
import { Workshop } from '../domain/workshop';
import { z } from '../domain/zod';
import { query, task } from './define';
import { Done, Nothing } from './patch';

export const StageViewName = z.enum(['clock', 'board', 'factors']);
export type StageViewName = z.infer<typeof StageViewName>;

/** What the room's screen is asked to show. Not journalled: it is about the evening, not about the meeting. */
export const StageDirection = z.strictObject({
  workshopId: Id.nullable(),
  view: StageViewName,
  boardId: Id.nullable(),
  /** Black for a while; what it showed comes back after. */
  isBlack: z.boolean(),
});
export type StageDirection = z.infer<typeof StageDirection>;

/** All that the stage's window ever gets: nothing in it may stay hidden from the room. */
export const StageContent = z.object({
  view: StageViewName,
  isBlack: z.boolean(),
  theme: StageTheme,
  /** `ahead`: milliseconds by which the clock was moved on. */
  clock: z.object({ ahead: z.number(), isRehearsal: z.boolean() }),
  language: Language,
  workshop: Workshop.pick({
    title: true,
    timeZone: true,
    plannedStart: true,
    pausedAt: true,
    status: true,
  }).nullable(),
  /** The running block, or the first one before the meeting starts. */
  block: Block.omit({ facilitatorNote: true, notes: true, workshopId: true }).nullable(),
  next: Block.pick({ title: true, kind: true, minutes: true }).nullable(),
  item: AgendaItem.pick({ title: true }).nullable(),
  groups: z.array(
    Group.pick({ id: true, letter: true, name: true, place: true, question: true, doneAt: true }),
  ),
  board: z
    .object({
      board: Board.pick({ id: true, title: true }),
      groupLetter: z.string().nullable(),
      columns: z.array(Column),
      clusters: z.array(Cluster),
      notes: z.array(Note.omit({ isForCatalogue: true })),
      /** How many are being written that nobody reads yet. */
      hiddenNotes: z.number(),
    })
    .nullable(),
  factors: z.array(Assessment.pick({ factor: true, counts: true })),
});
export type StageContent = z.infer<typeof StageContent>;

export const stageContract = {
  /** To name a view or a board is to show it: the screen is no longer black. */
  'stage.direct': task({ input: StageDirection.partial(), output: Done }),
  'stage.direction': query({ input: Nothing, output: StageDirection }),
  'stage.view': query({ input: Nothing, output: StageContent }),
};
