import { Assessment } from '../domain/assessment';
import { Factor, Id } from '../domain/values';
import { Workshop } from '../domain/workshop';
import { z } from '../domain/zod';
import { command, query } from './define';
import { Done } from './patch';

/** What the room counted at one meeting. */
export const AssessedMeeting = Workshop.pick({
  id: true,
  title: true,
  ordinal: true,
  plannedStart: true,
}).extend({
  factors: z.array(Assessment.pick({ factor: true, counts: true })),
});
export type AssessedMeeting = z.infer<typeof AssessedMeeting>;

export const assessmentContract = {
  /** The committee's meetings up to this one where somebody answered, in order of time; this one is always the last. */
  'assessment.history': query({
    input: z.strictObject({ workshopId: Id }),
    output: z.object({ meetings: z.array(AssessedMeeting) }),
  }),
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
