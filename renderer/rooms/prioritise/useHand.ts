import { dotsLeft, peopleSuggested, type Hand } from '@shared/domain/vote-limits';
import type { Ballot, Dots, VoteRound } from '@shared/domain/voting';
import { choose, useChosen } from '@renderer/data/place';
import { useRecords } from '@renderer/data/records';
import { handOf, wholeRoom } from './prioritise-view';

export type CurrentHand = Hand & {
  /** What it can still put; below nothing when there are more dots than people. */
  left: number;
  isCounted: boolean;
  of: (noteId: string) => number;
};

/** The group whose dots are being counted, or the whole room, with the people it counts for. */
export function useHand(round: VoteRound, ballots: readonly Ballot[], dots: readonly Dots[]): CurrentHand {
  const groupIds = useRecords('group').map(({ id }) => id);
  const participants = useRecords('participant');
  const groupId = handOf(useChosen('hand'), groupIds);
  const ballot = ballots.find((each) => each.groupId === groupId);
  const people =
    ballot?.people ??
    peopleSuggested(
      participants,
      groupId,
      ballots.some((each) => each.groupId !== null),
    );
  const own = dots.filter(({ ballotId }) => ballotId === ballot?.id);
  const hand = { groupId, people, dots: own };
  return {
    ...hand,
    left: dotsLeft(round, hand),
    isCounted: ballot !== undefined,
    of: (noteId) => own.find((each) => each.noteId === noteId)?.count ?? 0,
  };
}

export const takeHand = (groupId: string | null): void => choose('hand', groupId ?? wholeRoom);
