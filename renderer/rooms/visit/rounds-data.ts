import { useMemo } from 'react';
import type { Visit } from '@shared/domain/board';
import { roundsShown, runningRound, whoIsWhere, type RoundShown } from '@shared/domain/visit-rounds';
import { request } from '@renderer/data/bridge';
import { choose, useChosen } from '@renderer/data/place';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { shownKept, visitHere, type Shown } from './rounds-view';

export function useRounds(): RoundShown[] {
  const visitRound = useRecords('visitRound');
  const visit = useRecords('visit');
  const group = useRecords('group');
  const board = useRecords('board');
  return useMemo(() => roundsShown({ visitRound, visit, group, board }), [visitRound, visit, group, board]);
}

export function useWhoIsWhere() {
  const visit = useRecords('visit');
  const group = useRecords('group');
  const board = useRecords('board');
  return useMemo(() => whoIsWhere(visit, group, board), [visit, group, board]);
}

export const useRunningRound = () => runningRound(useRecords('visitRound'));

/** The visits, the plan or the home round; kept like the visit that was chosen. */
export function useShown(): Shown {
  const { id } = useWorkshop();
  return shownKept(useChosen('visitShown'), id);
}

/** The visit that was chosen at this screen, else the one that is held at its board now. */
export function useChosenVisit(visits: readonly Visit[]): Visit | undefined {
  const chosenId = useChosen('visit');
  const hereId = visitHere(visits, useRounds(), useChosen('board') ?? undefined);
  return visits.find(({ id }) => id === chosenId) ?? visits.find(({ id }) => id === hereId);
}

export const show = (shown: Shown, workshopId: string): void =>
  choose('visitShown', `${shown}:${workshopId}`);

export function showVisit(id: string, workshopId: string): void {
  choose('visit', id);
  show('visit', workshopId);
}

export const nextRound = (workshopId: string, fromRoundId: string | null) =>
  request('visitRound.next', { workshopId, fromRoundId });
export const roundBefore = (workshopId: string) => request('visitRound.back', { workshopId });
export const addToRound = (workshopId: string, minutes: number) =>
  request('visitRound.addMinutes', { workshopId, minutes });
export const setPaused = (workshopId: string, isPaused: boolean) =>
  request('clock.setPaused', { workshopId, isPaused });
