import { Id, Instant, Language, Line, LocalDateTime, Prose, Rank, Title } from './values';
import { z } from './zod';

export const WorkshopStatus = z.enum(['preparing', 'running', 'closed']);
export type WorkshopStatus = z.infer<typeof WorkshopStatus>;

/** A hundred hours. */
export const mostAskedMinutes = 6_000;

/** One meeting. Its clock is here and on its blocks: which block runs, and since when it is paused. */
export const Workshop = z.strictObject({
  id: Id,
  committeeId: Id.nullable(),
  title: Title,
  /** The committee's fourth meeting: 4. */
  ordinal: z.number().int().min(1).max(999).nullable(),
  caseNumber: Line,
  place: Line,
  /** IANA name. Planned times are written in it, real times are shown in it, wherever the file is opened. */
  timeZone: Line,
  language: Language,
  plannedStart: LocalDateTime,
  plannedEnd: LocalDateTime,
  purpose: Prose,
  /** Who sees to it that something comes of it. */
  anchoredBy: Line,
  /** What will show that it was worth it. */
  measure: Prose,
  /** Minutes asked of each citizen besides the meeting itself. */
  askedMinutes: z.number().int().min(0).max(mostAskedMinutes),
  /** How the room wants to work together; the mindset said aloud. */
  groundRules: Prose,
  status: WorkshopStatus,
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  currentBlockId: Id.nullable(),
  pausedAt: Instant.nullable(),
  archivedAt: Instant.nullable(),
  binnedAt: Instant.nullable(),
  createdAt: Instant,
});
export type Workshop = z.infer<typeof Workshop>;

/** Where a workshop lies on this computer. One that was archived and then deleted lies in the bin. */
export const Shelf = z.enum(['home', 'archive', 'bin']);
export type Shelf = z.infer<typeof Shelf>;

export function shelfOf({ archivedAt, binnedAt }: Pick<Workshop, 'archivedAt' | 'binnedAt'>): Shelf {
  if (binnedAt !== null) return 'bin';
  return archivedAt === null ? 'home' : 'archive';
}

/** `excused`: gave notice. `unexcused`: stayed away without. `absent`: away, and nobody has said which. */
export const Presence = z.enum(['unknown', 'present', 'absent', 'excused', 'unexcused']);
export type Presence = z.infer<typeof Presence>;

export const isAway = (presence: Presence): boolean => presence !== 'unknown' && presence !== 'present';

export const Participant = z.strictObject({
  id: Id,
  workshopId: Id,
  memberId: Id.nullable(),
  groupId: Id.nullable(),
  rank: Rank,
  name: Title,
  role: Line,
  organisation: Line,
  email: Line,
  competences: z.array(Line).max(50),
  /** The minutes list members as present or absent, and guests apart from them. */
  isMember: z.boolean(),
  presence: Presence,
  /** The participant in whose place this one sits. */
  substituteForId: Id.nullable(),
  /** Came late: during this item; null: was there from the beginning. */
  arrivedItemId: Id.nullable(),
  arrivedAt: Instant.nullable(),
  /** Left early: during this item; null: stayed to the end. */
  leftItemId: Id.nullable(),
  leftAt: Instant.nullable(),
});
export type Participant = z.infer<typeof Participant>;

type Whereabouts = Pick<Participant, 'presence' | 'leftAt' | 'leftItemId'>;

/** Whom the evening can count on: everybody who is not known to be away or to have left. */
export const isHere = ({ presence, leftAt, leftItemId }: Whereabouts): boolean =>
  !isAway(presence) && leftAt === null && leftItemId === null;

/** Has been ticked off at the door and has not left. */
export const isInRoom = (person: Whereabouts): boolean => person.presence === 'present' && isHere(person);

/** »Projektejer, Vejen ind« is a project owner; whoever has no role speaks for their organisation. */
export const mainRole = ({ role, organisation }: Participant): string =>
  (role.split(',')[0] ?? '').trim() || organisation.trim();

export const Attachment = z.strictObject({
  id: Id,
  workshopId: Id,
  agendaItemId: Id.nullable(),
  rank: Rank,
  title: Title,
  documentNumber: Line,
});
export type Attachment = z.infer<typeof Attachment>;
