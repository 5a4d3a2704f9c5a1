import type { AssessedMeeting } from '@shared/contract/assessment';
import type { RequestOptions } from '@shared/contract/wire';
import type { Assessment } from '@shared/domain/assessment';
import { factors, type Factor } from '@shared/domain/values';
import { request } from '@renderer/data/bridge';
import { choose, useChosen } from '@renderer/data/place';
import { useQuery } from '@renderer/data/query';

export const countAnswer = (workshopId: string, factor: Factor, score: number, by: 1 | -1) =>
  request('assessment.count', { workshopId, factor, score, by });

type Fields = Partial<Pick<Assessment, 'evidence' | 'nextStep' | 'nextStepOwner' | 'nextStepDay'>>;

export const saveAssessment = (
  workshopId: string,
  factor: Factor,
  fields: Fields,
  options?: RequestOptions,
) => request('assessment.update', { workshopId, factor, fields }, options);

/** The committee's earlier meetings with answers. */
export function useEarlierMeetings(workshopId: string): readonly AssessedMeeting[] {
  const { data } = useQuery('assessment.history', { workshopId }, ['assessment', 'workshop']);
  return data?.meetings.filter(({ id }) => id !== workshopId) ?? none;
}

const none: readonly AssessedMeeting[] = [];

/** The row in hand; it is still in hand after a restart. */
export function useFactorInHand(): Factor {
  const chosen = useChosen('factor');
  return factors.find((factor) => factor === chosen) ?? 'team';
}
export const takeInHand = (factor: Factor): void => choose('factor', factor);
