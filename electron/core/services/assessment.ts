import type { assessmentContract } from '@shared/contract/assessment';
import type { Assessment } from '@shared/domain/assessment';
import type { Factor } from '@shared/domain/values';
import type { Context, Handlers } from './context';
import { need } from './find';

export const assessmentService: Handlers<typeof assessmentContract> = {
  'assessment.update'(context, { workshopId, factor, fields }) {
    const { id } = assessmentOf(context, workshopId, factor);
    context.records.set('assessment', id, fields as Partial<Assessment>);
    return {};
  },
  'assessment.count'(context, { workshopId, factor, score, by }) {
    const { id, counts } = assessmentOf(context, workshopId, factor);
    const next = counts.map((count, at) =>
      at === score - 1 ? Math.max(0, Math.min(999, count + by)) : count,
    );
    context.records.set('assessment', id, { counts: next });
    return {};
  },
};

/** The workshop's assessment of the factor; made when first needed. */
function assessmentOf(context: Context, workshopId: string, factor: Factor): Assessment {
  const [known] = context.records.list('assessment', { workshopId, factor });
  if (known !== undefined) return known;
  need(context, 'workshop', workshopId);
  const made: Assessment = {
    id: context.newId(),
    workshopId,
    factor,
    counts: [0, 0, 0, 0, 0],
    evidence: '',
    nextStep: '',
    nextStepOwner: '',
    nextStepDay: '',
  };
  context.records.add('assessment', made);
  return made;
}
