import type { Rating } from '@shared/domain/rating';
import { request } from '@renderer/data/bridge';
import { choose, useChosen } from '@renderer/data/place';
import { useRecords } from '@renderer/data/records';

export const useRatings = (ratingRoundId: string): Rating[] => useRecords('rating', { ratingRoundId });

export type Answered = { ratingRoundId: string; noteId: string; criterion: number };

export const countHand = (answered: Answered, score: number, by: 1 | -1): Promise<unknown> =>
  request('rating.count', { ...answered, score, by });

export const setCriteria = (id: string, criteria: string[], savesDraft?: string): Promise<unknown> =>
  request('ratingRound.update', { id, fields: { criteria } }, savesDraft === undefined ? {} : { savesDraft });

export const setRatingClosed = (id: string, isClosed: boolean): Promise<unknown> =>
  request(isClosed ? 'ratingRound.close' : 'ratingRound.reopen', { id });

/** The criterion that is counted now. */
export function useCriterion(count: number): number {
  const chosen = Number(useChosen('criterion') ?? '0');
  return chosen < count ? chosen : 0;
}
export const takeCriterion = (criterion: number): void => choose('criterion', String(criterion));

export const useNoteInHand = (ids: readonly string[]): string | null => {
  const chosen = useChosen('ratedNote');
  return ids.find((id) => id === chosen) ?? ids[0] ?? null;
};
export const takeNote = (id: string): void => choose('ratedNote', id);
