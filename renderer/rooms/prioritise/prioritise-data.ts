import { useMemo } from 'react';
import type { Input } from '@shared/contract/index';
import { candidates, type Round as Candidacy } from '@shared/domain/candidates';
import type { Note } from '@shared/domain/board';
import type { Dots } from '@shared/domain/voting';
import type { Words } from '@shared/words/index';
import { request } from '@renderer/data/bridge';
import { choose, useChosen } from '@renderer/data/place';
import { useRecords } from '@renderer/data/records';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { roundsInOrder, type Round, type RoundKind } from './prioritise-view';

export const useRounds = (): Round[] =>
  roundsInOrder(useRecords('voteRound'), useRecords('ratingRound'), useRecords('matrix'));

/** The round in the work area; the last one begun until another is chosen. */
export function useRound(rounds: readonly Round[]): Round | null {
  const chosen = useChosen('round');
  return rounds.find(({ id }) => id === chosen) ?? rounds.at(-1) ?? null;
}
export const chooseRound = (id: string): void => choose('round', id);

/** The notes that take part, as they hang. */
export function useCandidates(round: Candidacy, used: readonly { noteId: string }[]): Note[] {
  const note = useRecords('note');
  const column = useRecords('column');
  const writingRound = useRecords('writingRound');
  return useMemo(
    () => candidates(round, { note, column, writingRound }, new Set(used.map(({ noteId }) => noteId))),
    [round, note, column, writingRound, used],
  );
}

/** The dots of a vote, whoever put them. */
export function useDots(voteRoundId: string): Dots[] {
  const ballots = useRecords('ballot', { voteRoundId });
  const dots = useRecords('dots');
  return useMemo(() => {
    const ids = new Set(ballots.map(({ id }) => id));
    return dots.filter(({ ballotId }) => ids.has(ballotId));
  }, [ballots, dots]);
}

type New = { workshopId: string; boardIds: string[]; words: Words['prioritise'] };

/** A round with the usual rules, ready to be counted; they can be changed until it is. */
export async function addRound(kind: RoundKind, { workshopId, boardIds, words }: New): Promise<string> {
  const common = { workshopId, boardIds, title: words.titles[kind] };
  const { id } = await added(kind, common, words);
  chooseRound(id);
  return id;
}

function added(
  kind: RoundKind,
  common: { workshopId: string; boardIds: string[]; title: string },
  words: Words['prioritise'],
) {
  switch (kind) {
    case 'vote':
      return request('voteRound.add', { ...common, ...usualRules });
    case 'rating':
      return request('ratingRound.add', { ...common, criteria: [words.rating.first] });
    case 'matrix':
      return request('matrix.add', { ...common, ...words.matrix.preset.impact.axes });
  }
}

const usualRules = { budget: 3, allowsSeveral: true, allowsOwn: true, hidesTally: true };

export async function removeRound({ kind, id, round }: Round, words: Words['prioritise']): Promise<void> {
  const name = { vote: 'voteRound.remove', rating: 'ratingRound.remove', matrix: 'matrix.remove' } as const;
  await request(name[kind], { id });
  sayUndoable(words.removed(round.title));
}

export function retitle({ kind, id }: Round, title: string, savesDraft: string): Promise<unknown> {
  const name = { vote: 'voteRound.update', rating: 'ratingRound.update', matrix: 'matrix.update' } as const;
  return request(name[kind], { id, fields: { title } }, { savesDraft });
}

export function setBoards({ kind, id }: Round, boardIds: string[]): Promise<unknown> {
  const name = { vote: 'voteRound.update', rating: 'ratingRound.update', matrix: 'matrix.update' } as const;
  return request(name[kind], { id, fields: { boardIds } });
}

export const setRules = (id: string, fields: Input<'voteRound.update'>['fields']): Promise<unknown> =>
  request('voteRound.update', { id, fields });

/** Whose dots are counted. */
export type Hand = { voteRoundId: string; groupId: string | null };

export const setPeople = (hand: Hand, people: number): Promise<unknown> =>
  request('ballot.setPeople', { ...hand, people });
export const setDots = (hand: Hand, noteId: string, count: number): Promise<unknown> =>
  request('ballot.setDots', { ...hand, noteId, count });
export const addDot = (hand: Hand, noteId: string, by: 1 | -1): Promise<unknown> =>
  request('ballot.addDot', { ...hand, noteId, by });
export const clearHand = (hand: Hand): Promise<unknown> => request('ballot.clear', hand);

export const markForCatalogue = ({ id, isForCatalogue }: Note): Promise<unknown> =>
  request('note.update', { id, fields: { isForCatalogue: !isForCatalogue } });
