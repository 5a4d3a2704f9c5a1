import { withAddedFields } from '@shared/domain/added-fields';
import { workshopParts, type WorkshopPart } from '@shared/domain/records';

/** The lists that version 2 brought. */
const addedParts: readonly WorkshopPart[] = [
  'pairRule',
  'writingRound',
  'visitRound',
  'voteRound',
  'ballot',
  'dots',
  'ratingRound',
  'rating',
  'matrix',
  'matrixPlace',
];

/** A file of version 1 as version 2 would have written it. Everything else about it is checked afterwards. */
export function fromVersion1(data: Record<string, unknown>): Record<string, unknown> {
  const lists = workshopParts.map((part): [WorkshopPart, unknown] => {
    const rows: unknown = data[part] ?? (addedParts.includes(part) ? [] : undefined);
    return [part, Array.isArray(rows) ? rows.map((row: unknown) => complete(part, row)) : rows];
  });
  return {
    ...data,
    ...Object.fromEntries<unknown>(lists),
    version: 2,
    workshop: complete('workshop', data.workshop),
  };
}

const complete = (type: WorkshopPart | 'workshop', row: unknown): unknown =>
  typeof row === 'object' && row !== null ? withAddedFields(type, row) : row;
