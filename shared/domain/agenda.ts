import { DayOrNone, Id, Instant, Line, Prose, Rank, Saying, Title } from './values';
import { z } from './zod';

/** A numbered item of the agenda; its number is its place. Closed items stay out of public minutes. */
export const AgendaItem = z.strictObject({
  id: Id,
  workshopId: Id,
  rank: Rank,
  title: Title,
  isOpen: z.boolean(),
  /** Empty: the workshop's own case number holds. */
  caseNumber: Line,
  /** Empty: the minutes list the item's blocks instead. */
  resume: Prose,
  earlierDecisions: Prose,
});
export type AgendaItem = z.infer<typeof AgendaItem>;

export const blockKinds = [
  'welcome',
  'information',
  'presentation',
  'discussion',
  'groupWork',
  'visit',
  'vote',
  'factors',
  'decision',
  'break',
  'closing',
] as const;
export const BlockKind = z.enum(blockKinds);
export type BlockKind = z.infer<typeof BlockKind>;

/** In minutes. */
export const longestBlock = 600;

/** A stretch of time within an item. The clock runs over blocks; each becomes one "Ad …" of the minutes. */
export const Block = z.strictObject({
  id: Id,
  workshopId: Id,
  agendaItemId: Id,
  rank: Rank,
  title: Title,
  kind: BlockKind,
  /** As planned. */
  minutes: z.number().int().min(0).max(longestBlock),
  /** Given on the evening by +1 and +5. */
  addedMinutes: z.number().int().min(-600).max(600),
  presenter: Line,
  /** What the room should have when the block is over. */
  goal: Prose,
  /** The name of the method it follows; empty: none. */
  method: Line,
  /** What has to lie on the tables. */
  materials: Prose,
  /** How short it may become when time runs out; null: it may not shrink. */
  leastMinutes: z.number().int().min(0).max(longestBlock).nullable(),
  /** It may be left out when time runs out. */
  mayDrop: z.boolean(),
  /** Left out on the evening: the clock passes it over. */
  isDropped: z.boolean(),
  /** Runs beside the block before it in the same item: other groups, same time. */
  withPrevious: z.boolean(),
  /** The groups it is for; empty: everybody. */
  groupIds: z.array(Id).max(26),
  /** What the room is asked; shown on the stage. */
  question: Prose,
  /** For the facilitator's eyes alone; never in minutes, never on the stage. */
  facilitatorNote: Prose,
  /** The words of this block's "Ad …" in the minutes, besides what the log holds. */
  notes: Prose,
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  /** Milliseconds of finished pauses, taken off the time spent. */
  pausedFor: z.number().int().min(0),
});
export type Block = z.infer<typeof Block>;

export const LogKind = z.enum(['note', 'decision', 'action']);
export type LogKind = z.infer<typeof LogKind>;

/** What the facilitator writes down while the meeting runs. Owner and due day are for actions. */
export const LogEntry = z.strictObject({
  id: Id,
  workshopId: Id,
  blockId: Id.nullable(),
  rank: Rank,
  kind: LogKind,
  text: Saying,
  owner: Line,
  dueDay: DayOrNone,
  isDone: z.boolean(),
  createdAt: Instant,
});
export type LogEntry = z.infer<typeof LogEntry>;
