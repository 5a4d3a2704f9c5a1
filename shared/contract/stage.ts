import { AgendaItem, Block } from '../domain/agenda';
import { Assessment } from '../domain/assessment';
import { Board, Cluster, Column, Group, Note, Visit } from '../domain/board';
import { Matrix, MatrixPlace, RatingRound } from '../domain/rating';
import { innerRooms } from '../domain/rooms';
import { StageTheme } from '../domain/settings';
import { Id, Language, Title } from '../domain/values';
import { VisitRound } from '../domain/visit-round';
import { VoteRound } from '../domain/voting';
import { Participant, Workshop } from '../domain/workshop';
import { z } from '../domain/zod';
import { query, task } from './define';
import { Done, Nothing } from './patch';

export const stageViews = [
  'clock',
  'agenda',
  'groups',
  'board',
  'visits',
  'vote',
  'rating',
  'matrix',
  'factors',
] as const;
export const StageViewName = z.enum(stageViews);
export type StageViewName = z.infer<typeof StageViewName>;

/** What the room's screen is asked to show. Not journalled: it is about the evening, not about the meeting. */
export const StageDirection = z.strictObject({
  workshopId: Id.nullable(),
  view: StageViewName,
  boardId: Id.nullable(),
  /** The vote, the rating or the matrix; null: the latest. */
  roundId: Id.nullable(),
  /** Black for a while; what it showed comes back after. */
  isBlack: z.boolean(),
  /** It goes with a window from room to room; else it holds what it shows. */
  follows: z.boolean(),
});
export type StageDirection = z.infer<typeof StageDirection>;

/** As the core keeps it: with the window that it follows. Another window moves about without the room seeing it. */
export const LedStage = StageDirection.extend({ leader: z.string().nullable().default(null) });
export type LedStage = z.infer<typeof LedStage>;

/** Before anybody has directed it. */
export const undirected: LedStage = {
  workshopId: null,
  view: 'clock',
  boardId: null,
  roundId: null,
  isBlack: false,
  follows: false,
  leader: null,
};

/** As a window learns it: whether it is the one that is followed. */
const AskedDirection = StageDirection.extend({ isLeader: z.boolean() });
export type AskedDirection = z.infer<typeof AskedDirection>;

/** Where a window stands in its workshop; null: nothing is chosen there yet. */
export const Standing = z.strictObject({
  workshopId: Id,
  room: z.enum(innerRooms),
  boardId: Id.nullable(),
  roundId: Id.nullable(),
});
export type Standing = z.infer<typeof Standing>;

/** A group as the room knows it. */
const ShownGroup = Group.pick({ letter: true, name: true, place: true });

const ShownBlock = Block.pick({
  id: true,
  title: true,
  kind: true,
  question: true,
  minutes: true,
  addedMinutes: true,
  startedAt: true,
  endedAt: true,
  pausedFor: true,
});

const AgendaRow = z.object({
  id: Id,
  /** A block within the item that runs. */
  isPart: z.boolean(),
  title: Title,
  /** When it begins or began; null: no time is set aside for it. */
  start: z.number().nullable(),
  state: z.enum(['done', 'now', 'toCome']),
});

const StageBoard = z.object({
  board: Board.pick({ id: true, title: true }),
  groupLetter: z.string().nullable(),
  /** What is worked on there, as the group's own screen says it; empty: nothing is asked. */
  question: Block.shape.question,
  /** What runs for those at this board; of blocks side by side their own. */
  running: ShownBlock.nullable(),
  columns: z.array(Column.pick({ id: true, title: true, kind: true })),
  clusters: z.array(Cluster.pick({ id: true, columnId: true, name: true })),
  /** In the order in which they hang. */
  notes: z.array(Note.pick({ id: true, columnId: true, clusterId: true, text: true, kind: true })),
  /** How many notes the hidden round has so far; null: nobody writes hidden here. */
  hiddenNotes: z.number().nullable(),
});

const VoteRow = z.object({
  noteId: Id,
  text: Note.shape.text,
  groupLetter: z.string().nullable(),
  count: z.number(),
  place: z.number(),
  isShared: z.boolean(),
});

const StageVote = VoteRound.pick({ id: true, title: true, budget: true }).extend({
  isClosed: z.boolean(),
  people: z.number(),
  dots: z.number(),
  /** From the most dots; null: hidden still. */
  rows: z.array(VoteRow).nullable(),
});

/** How the room's answers from 1 to 5 stand, and how far apart they are: that is what there is to talk about. */
const StageOpinions = z.object({
  mean: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  isSplit: z.boolean(),
});

const StageRating = RatingRound.pick({ id: true, title: true, criteria: true }).extend({
  answers: z.number(),
  /** Of each note by criterion; those that are judged, as the room judged them. */
  rows: z.array(
    Note.pick({ id: true, text: true }).extend({
      groupLetter: z.string().nullable(),
      opinions: z.array(StageOpinions),
    }),
  ),
});

const StageMatrix = Matrix.omit({ workshopId: true, rank: true, boardIds: true }).extend({
  notes: z.array(Note.pick({ id: true, text: true }).extend(MatrixPlace.pick({ x: true, y: true }).shape)),
});

const StageVisits = z.object({
  /** The one that runs, else the one to come, else the last one. */
  round: VisitRound.omit({ workshopId: true, rank: true }),
  number: z.number(),
  of: z.number(),
  visits: z.array(
    z.object({
      id: Id,
      visitor: ShownGroup,
      host: ShownGroup.nullable(),
      board: Title,
      prompt: Visit.shape.prompt,
    }),
  ),
});

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
  /** The running block, or the first one before the meeting starts. One of a closed item says only that it is. */
  block: ShownBlock.nullable(),
  next: Block.pick({ title: true, kind: true, minutes: true }).nullable(),
  item: AgendaItem.pick({ title: true }).nullable(),
  groups: z.array(ShownGroup.extend(Group.pick({ id: true, question: true, doneAt: true }).shape)),
  agenda: z.array(AgendaRow),
  /** Who sits in which group, of those who are here. */
  seats: z.array(
    Participant.pick({ id: true, name: true }).extend({ groupId: Id.nullable(), isLeader: z.boolean() }),
  ),
  board: StageBoard.nullable(),
  visits: StageVisits.nullable(),
  vote: StageVote.nullable(),
  rating: StageRating.nullable(),
  matrix: StageMatrix.nullable(),
  factors: z.array(Assessment.pick({ factor: true, counts: true })),
});
export type StageContent = z.infer<typeof StageContent>;

export const stageContract = {
  /**
   * To name a view, a board or a round is to show it: the screen is no longer black, and it holds that unless
   * `follows` comes with it.
   */
  'stage.direct': task({ input: StageDirection.partial(), output: Done }),
  'stage.direction': query({ input: Nothing, output: AskedDirection }),
  /** Where the asking window has come. The screen goes there when it follows this window, and stays black if it is. */
  'stage.arrive': task({ input: Standing, output: Done }),
  /** Which work windows stand. One that has closed leads no more, and the screen holds what it shows. */
  'stage.windows': task({
    audience: 'main',
    input: z.strictObject({ stand: z.array(z.string()) }),
    output: Done,
  }),
  'stage.view': query({ input: Nothing, output: StageContent }),
};
