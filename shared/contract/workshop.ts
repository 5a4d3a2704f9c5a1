import { recordSchemas, workshopParts, type RecordOf, type WorkshopPart } from '../domain/records';
import { MethodSource } from '../domain/method';
import { Id, Language, LocalDateTime, Title } from '../domain/values';
import { Workshop } from '../domain/workshop';
import { z } from '../domain/zod';
import { command, query } from './define';
import { Done, NewId, Nothing, patch } from './patch';

/** A line of the lists at home, counted by the core so that no window needs to load every workshop. */
export const WorkshopSummary = Workshop.pick({
  id: true,
  title: true,
  ordinal: true,
  place: true,
  status: true,
  plannedStart: true,
  plannedEnd: true,
  startedAt: true,
  endedAt: true,
  archivedAt: true,
  binnedAt: true,
  createdAt: true,
}).extend({
  committeeId: Id.nullable(),
  committeeName: z.string(),
  participants: z.number(),
  withoutGroup: z.number(),
  groups: z.number(),
  notes: z.number(),
  decisions: z.number(),
  catalogueEntries: z.number(),
});
export type WorkshopSummary = z.infer<typeof WorkshopSummary>;

export const OpenAction = z.object({
  id: Id,
  workshopId: Id,
  workshopTitle: z.string(),
  text: z.string(),
  owner: z.string(),
  dueDay: z.string(),
});
export type OpenAction = z.infer<typeof OpenAction>;

type PartArrays = { [T in WorkshopPart]: z.ZodType<RecordOf<T>[], RecordOf<T>[]> };

const arraysOf = (parts: readonly WorkshopPart[]): PartArrays =>
  Object.fromEntries(parts.map((part) => [part, z.array(recordSchemas[part])])) as unknown as PartArrays;

/** Everything of one workshop, as a window's replica wants it. */
export const WorkshopRows = z.strictObject({
  workshop: z.array(Workshop),
  committee: z.array(recordSchemas.committee),
  member: z.array(recordSchemas.member),
  memberRole: z.array(recordSchemas.memberRole),
  ...arraysOf(workshopParts),
});
export type WorkshopRows = z.infer<typeof WorkshopRows>;

export const workshopContract = {
  'workshop.list': query({
    input: Nothing,
    output: z.object({ workshops: z.array(WorkshopSummary), openActions: z.array(OpenAction) }),
  }),
  'workshop.open': query({ input: z.strictObject({ id: Id }), output: WorkshopRows }),
  /**
   * A workshop that works at once: the usual agenda or that of a template, two groups, a board each. Of a committee that
   * is there or of a new one by this name. In `language`, or the committee's, or the template's, or the interface's.
   */
  'workshop.create': command({
    undoable: true,
    input: z
      .strictObject({
        title: Title,
        plannedStart: LocalDateTime,
        committeeId: Id.nullable().default(null),
        newCommittee: Title.nullable().default(null),
        language: Language.optional(),
        template: MethodSource.nullable().default(null),
      })
      .refine(({ committeeId, newCommittee }) => committeeId === null || newCommittee === null),
    output: NewId,
  }),
  'workshop.update': patch(
    Workshop.pick({
      title: true,
      ordinal: true,
      caseNumber: true,
      place: true,
      language: true,
      plannedStart: true,
      plannedEnd: true,
      purpose: true,
      anchoredBy: true,
      measure: true,
      askedMinutes: true,
      groundRules: true,
      committeeId: true,
      startedAt: true,
      endedAt: true,
    }),
  ),
  /** Agenda, participants, groups and empty boards of an earlier workshop, ready for the next time. */
  'workshop.duplicate': command({
    undoable: true,
    input: z.strictObject({ id: Id, title: Title, plannedStart: LocalDateTime }),
    output: NewId,
  }),
  'workshop.setArchived': command({
    undoable: true,
    input: z.strictObject({ id: Id, isArchived: z.boolean() }),
    output: Done,
  }),
  'workshop.setBinned': command({
    undoable: true,
    input: z.strictObject({ id: Id, isBinned: z.boolean() }),
    output: Done,
  }),
  /** Closes the meeting now; the running block ends with it. */
  'workshop.close': command({ undoable: true, input: z.strictObject({ id: Id }), output: Done }),
  'workshop.reopen': command({ undoable: true, input: z.strictObject({ id: Id }), output: Done }),
};
