import { Id, Instant, Language, Line, LocalDateTime, Prose, Rank, Title } from './values';
import { z } from './zod';

export const WorkshopStatus = z.enum(['preparing', 'running', 'closed']);
export type WorkshopStatus = z.infer<typeof WorkshopStatus>;

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

export const Presence = z.enum(['unknown', 'present', 'absent']);
export type Presence = z.infer<typeof Presence>;

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
});
export type Participant = z.infer<typeof Participant>;

export const Attachment = z.strictObject({
  id: Id,
  workshopId: Id,
  agendaItemId: Id.nullable(),
  rank: Rank,
  title: Title,
  documentNumber: Line,
});
export type Attachment = z.infer<typeof Attachment>;
