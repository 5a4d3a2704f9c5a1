import { Assessment } from '../domain/assessment';
import { Factor, Id } from '../domain/values';
import { z } from '../domain/zod';
import { command } from './define';
import { Done } from './patch';

export const assessmentContract = {
  'assessment.update': command({
    undoable: true,
    input: z.strictObject({
      workshopId: Id,
      factor: Factor,
      fields: Assessment.pick({ evidence: true, nextStep: true, nextStepOwner: true, nextStepDay: true })
        .partial()
        .refine((given) => Object.keys(given).length > 0),
    }),
    output: Done,
  }),
  /** One more, or one fewer, in the room gave this score. */
  'assessment.count': command({
    undoable: true,
    input: z.strictObject({
      workshopId: Id,
      factor: Factor,
      score: z.number().int().min(1).max(5),
      by: z.union([z.literal(1), z.literal(-1)]),
    }),
    output: Done,
  }),
};
