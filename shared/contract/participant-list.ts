/** A list of participants out of somebody's file: seen first, then taken. Main holds the file; a page sees what is here. */
import { Id } from '../domain/values';
import { z } from '../domain/zod';
import { query, task } from './define';
import { Reading, tableLimits } from './reading';

/** What a column can become. */
export const listFields = [
  'name',
  'firstName',
  'lastName',
  'role',
  'organisation',
  'email',
  'competences',
  'member',
] as const;
export const ListField = z.enum(listFields);
export type ListField = z.infer<typeof ListField>;

/** How the list is to be read; without one it is read as its headings and its looks say. */
export const ListPlan = z.strictObject({
  /** The first row that is a person. Rows are counted from 1, as a spreadsheet counts them. */
  firstRow: z.number().int().min(1).max(tableLimits.rows),
  /** What each column becomes; null is a column that is not used. */
  fields: z.array(ListField.nullable()).max(tableLimits.columns),
});
export type ListPlan = z.infer<typeof ListPlan>;

/** What happens to those who are in the workshop already. */
export const KnownPeople = z.enum(['leave', 'complete']);
export type KnownPeople = z.infer<typeof KnownPeople>;

const Row = z.object({ row: z.number(), name: z.string() });

const ListPreview = z.object({
  file: z.string(),
  plan: ListPlan,
  /** One a column: what stands above it, and whether there is anything in it at all. */
  columns: z.array(z.object({ heading: z.string(), isEmpty: z.boolean() })),
  /** The first rows, and the last ones above them. Long cells are cut. */
  rows: z.array(
    z.object({
      row: z.number(),
      cells: z.array(z.string()),
      becomes: z.enum(['heading', 'added', 'known', 'left']),
    }),
  ),
  /** Rows of people that are not among them. */
  further: z.number(),
  added: z.number(),
  /** Who is in the workshop already. `isByName`: one of the two e-mails is missing. `gains`: has fields this row fills. */
  known: z.array(Row.extend({ isByName: z.boolean(), gains: z.boolean() })),
  left: z.array(Row.extend({ reason: z.string() })),
  /** Comes in beside another of the same name, whose e-mail is another. */
  namesakes: z.array(Row),
  /** Rows in which the e-mail stood in another column than in most. */
  strays: z.array(z.number()),
});
export type ListPreview = z.infer<typeof ListPreview>;

const ListTaken = z.object({
  added: z.number(),
  known: z.number(),
  completed: z.number(),
  skipped: z.array(z.object({ row: z.number(), reason: z.string() })),
});
export type ListTaken = z.infer<typeof ListTaken>;

const Asked = z.strictObject({ workshopId: Id, reading: Reading, plan: ListPlan.optional() });

export const participantListContract = {
  'file.previewParticipants': query({ audience: 'main', input: Asked, output: ListPreview }),
  'file.importParticipants': task({
    audience: 'main',
    input: Asked.extend({ known: KnownPeople.default('leave') }),
    output: ListTaken,
  }),
};
