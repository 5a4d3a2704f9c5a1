import type { AssessedMeeting, assessmentContract } from '@shared/contract/assessment';
import type { Assessment } from '@shared/domain/assessment';
import type { Factor } from '@shared/domain/values';
import type { Workshop } from '@shared/domain/workshop';
import type { Context, Handlers, ReadContext } from './context';
import { need } from './find';

export const assessmentService: Handlers<typeof assessmentContract> = {
  'assessment.history'(context, { workshopId }) {
    const today = need(context, 'workshop', workshopId);
    const { committeeId } = today;
    const earlier = (committeeId === null ? [] : context.records.list('workshop', { committeeId }))
      .filter(({ id, plannedStart }) => id !== workshopId && plannedStart < today.plannedStart)
      .filter(({ binnedAt }) => binnedAt === null)
      .sort((a, b) => (a.plannedStart < b.plannedStart ? -1 : 1))
      .map((workshop) => assessed(context, workshop))
      .filter(({ factors }) => factors.some(({ counts }) => counts.some((count) => count > 0)));
    return { meetings: [...earlier, assessed(context, today)] };
  },
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

function assessed({ records }: ReadContext, workshop: Workshop): AssessedMeeting {
  const { id, title, ordinal, plannedStart } = workshop;
  const factors = records
    .list('assessment', { workshopId: id })
    .map(({ factor, counts }) => ({ factor, counts }));
  return { id, title, ordinal, plannedStart, factors };
}

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
