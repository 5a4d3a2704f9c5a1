import { FactorSet, Id, Instant, Line, NoteKind, Prose, Title } from './values';
import { z } from './zod';

/**
 * An idea kept for good. It carries the words of its origin itself and not only the ids, because it outlives the
 * workshop it came from; for the same reason its ids are no foreign keys.
 */
export const CatalogueEntry = z.strictObject({
  id: Id,
  /** Counts up over the whole catalogue; people quote it. */
  number: z.number().int().min(1),
  title: Title,
  description: Prose,
  kind: NoteKind,
  factors: FactorSet,
  noteId: Id.nullable(),
  noteText: Prose,
  noteCreatedAt: Instant.nullable(),
  clusterName: Line,
  groupId: Id.nullable(),
  groupLetter: Line,
  groupName: Line,
  workshopId: Id.nullable(),
  workshopTitle: Line,
  committeeName: Line,
  /** `2027-03-09`, the day of the meeting. */
  meetingDay: Line,
  createdAt: Instant,
});
export type CatalogueEntry = z.infer<typeof CatalogueEntry>;

/** As people write and say it: 0042. */
export const entryNumber = (number: number): string => String(number).padStart(4, '0');
