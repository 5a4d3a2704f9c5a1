/** What the dots say: who got how many, which notes stand alike, and what may be shown of it. */
import type { Ballot, Dots, VoteRound } from './voting';

export type Tallied = {
  noteId: string;
  count: number;
  /** Notes with the same count share a place, and the next one is as many further down; null without any dot. */
  place: number | null;
  isShared: boolean;
};

type Counted = Pick<Dots, 'noteId' | 'count'>;

/** From the most dots to none; notes alike keep the order they came in. Every note is in it once. */
export function tally(noteIds: readonly string[], dots: readonly Counted[]): Tallied[] {
  const counts = new Map<string, number>();
  for (const { noteId, count } of dots) counts.set(noteId, (counts.get(noteId) ?? 0) + count);
  const countOf = (noteId: string) => counts.get(noteId) ?? 0;
  const sorted = [...noteIds].sort((a, b) => countOf(b) - countOf(a));
  const alike = new Map<number, { place: number; notes: number }>();
  sorted.forEach((noteId, at) => {
    const { place, notes } = alike.get(countOf(noteId)) ?? { place: at + 1, notes: 0 };
    alike.set(countOf(noteId), { place, notes: notes + 1 });
  });
  return sorted.map((noteId) => {
    const count = countOf(noteId);
    const { place = null, notes = 0 } = (count > 0 ? alike.get(count) : undefined) ?? {};
    return { noteId, count, place, isShared: notes > 1 };
  });
}

export type Tie = { place: number; count: number; noteIds: string[] };

/** The notes that share a place, from the top. */
export function ties(rows: readonly Tallied[]): Tie[] {
  const found = new Map<number, Tie>();
  for (const { noteId, count, place, isShared } of rows) {
    if (place === null || !isShared) continue;
    const tie = found.get(place) ?? { place, count, noteIds: [] };
    found.set(place, { ...tie, noteIds: [...tie.noteIds, noteId] });
  }
  return [...found.values()];
}

/** A hidden tally is shown to nobody before it is closed: whoever sees it votes with it. */
export const mayShowTally = ({ hidesTally, closedAt }: Pick<VoteRound, 'hidesTally' | 'closedAt'>): boolean =>
  closedAt !== null || !hidesTally;

/** All that a screen in the room may have of a vote. */
export type ShownVote = Pick<VoteRound, 'title' | 'budget' | 'allowsSeveral' | 'allowsOwn'> & {
  isClosed: boolean;
  /** How many people are counted so far, and their dots together: that says nothing of any note. */
  people: number;
  dots: number;
  /** Null: hidden still. */
  rows: Tallied[] | null;
};

export function shownVote(
  round: VoteRound,
  noteIds: readonly string[],
  ballots: readonly Ballot[],
  dots: readonly (Counted & Pick<Dots, 'ballotId'>)[],
): ShownVote {
  const { title, budget, allowsSeveral, allowsOwn, closedAt } = round;
  const counted = ballots.filter(({ voteRoundId }) => voteRoundId === round.id);
  const ids = new Set(counted.map(({ id }) => id));
  const given = dots.filter(({ ballotId }) => ids.has(ballotId));
  return {
    title,
    budget,
    allowsSeveral,
    allowsOwn,
    isClosed: closedAt !== null,
    people: counted.reduce((sum, { people }) => sum + people, 0),
    dots: given.reduce((sum, { count }) => sum + count, 0),
    rows: mayShowTally(round) ? tally(noteIds, given) : null,
  };
}
