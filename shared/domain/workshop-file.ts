/** A workshop as a file, `*.samskab.json`: everything of it, nothing of the moment of export. */
import { recordSchemas, workshopParts, type RecordOf, type WorkshopPart } from './records';
import { Workshop } from './workshop';
import { z } from './zod';

/** Version 1 lacks the fields of `added-fields.ts` and the lists of what came with them; the app reads it still. */
export const workshopFileVersion = 2;

type PartArrays = { [T in WorkshopPart]: z.ZodType<RecordOf<T>[], RecordOf<T>[]> };

/** A workshop is thousands of rows at the most; a file that says more is not one. */
const mostRows = 50_000;

const arraysOf = (parts: readonly WorkshopPart[]): PartArrays =>
  Object.fromEntries(
    parts.map((part) => [part, z.array(recordSchemas[part]).max(mostRows)]),
  ) as unknown as PartArrays;

export const WorkshopFile = z.strictObject({
  version: z.literal(workshopFileVersion),
  workshop: Workshop,
  committee: recordSchemas.committee.nullable(),
  member: z.array(recordSchemas.member).max(mostRows),
  memberRole: z.array(recordSchemas.memberRole).max(mostRows),
  ...arraysOf(workshopParts),
});
export type WorkshopFile = z.infer<typeof WorkshopFile>;

/** What to import first, so that nothing points at what is not there yet. */
export const fileOrder = ['member', 'memberRole', ...workshopParts] as const;
