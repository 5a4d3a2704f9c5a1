/** What the room shows of its rounds: pure, so that every evening can be tried. */
import { opinions, type Opinions } from '@shared/domain/opinions';
import { isIn, quadrants, type Quadrant } from '@shared/domain/quadrant';
import type { Matrix, MatrixPlace, Rating, RatingRound } from '@shared/domain/rating';
import type { Ballot, Dots, VoteRound } from '@shared/domain/voting';
import type { Note } from '@shared/domain/board';
import type { Tallied } from '@shared/domain/vote-result';

export type RoundKind = 'vote' | 'rating' | 'matrix';
export const roundKinds: readonly RoundKind[] = ['vote', 'rating', 'matrix'];

export type Round =
  | { kind: 'vote'; id: string; round: VoteRound }
  | { kind: 'rating'; id: string; round: RatingRound }
  | { kind: 'matrix'; id: string; round: Matrix };

/** In the order they were begun: ids sort by time. */
export function roundsInOrder(
  votes: readonly VoteRound[],
  ratings: readonly RatingRound[],
  matrices: readonly Matrix[],
): Round[] {
  const all: Round[] = [
    ...votes.map((round) => ({ kind: 'vote' as const, id: round.id, round })),
    ...ratings.map((round) => ({ kind: 'rating' as const, id: round.id, round })),
    ...matrices.map((round) => ({ kind: 'matrix' as const, id: round.id, round })),
  ];
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The hand that is counted when the room is entered: the chosen one, else the first. Null: the whole room. */
export function handOf(chosen: string | null, groupIds: readonly string[]): string | null {
  if (chosen === wholeRoom) return null;
  return groupIds.find((id) => id === chosen) ?? groupIds[0] ?? null;
}
export const wholeRoom = 'room';

export type CountedHand = { groupId: string | null; people: number | null; given: number };

/** Each group and the whole room with what they have put so far; `people` null: not counted yet. */
export function hands(
  groupIds: readonly string[],
  ballots: readonly Ballot[],
  dots: readonly Dots[],
): CountedHand[] {
  return [...groupIds, null].map((groupId) => {
    const ballot = ballots.find((each) => each.groupId === groupId);
    const own = dots.filter(({ ballotId }) => ballotId === ballot?.id);
    return { groupId, people: ballot?.people ?? null, given: own.reduce((sum, { count }) => sum + count, 0) };
  });
}

/** The rows that are revealed one by one, from the last; more would keep the room waiting. */
const mostRevealed = 12;
export const revealedAfter = (at: number, of: number): number =>
  Math.max(0, Math.min(of, mostRevealed) - 1 - at);

export const withDots = (rows: readonly Tallied[]): Tallied[] => rows.filter(({ count }) => count > 0);

export type Judged = { note: Note; counts: readonly number[]; opinions: Opinions };

const noCounts: readonly number[] = [0, 0, 0, 0, 0];

export function judged(notes: readonly Note[], ratings: readonly Rating[], criterion: number): Judged[] {
  const counts = new Map(
    ratings
      .filter((rating) => rating.criterion === criterion)
      .map((rating) => [rating.noteId, rating.counts]),
  );
  return notes.map((note) => {
    const own = counts.get(note.id) ?? noCounts;
    return { note, counts: own, opinions: opinions(own) };
  });
}

/** What came of it: the notes somebody judged, the highest mean first. */
export const ranked = (notes: readonly Note[], ratings: readonly Rating[], criterion: number): Note[] =>
  judged(notes, ratings, criterion)
    .filter(({ opinions: { answers } }) => answers > 0)
    .sort((a, b) => (b.opinions.mean ?? 0) - (a.opinions.mean ?? 0))
    .map(({ note }) => note);

export type Split = { note: Note; criterion: number; low: number; high: number };

/** What there is to talk about, the furthest apart first. */
export function splits(notes: readonly Note[], ratings: readonly Rating[], criteria: number): Split[] {
  return Array.from({ length: criteria }, (_, criterion) => criterion)
    .flatMap((criterion) =>
      judged(notes, ratings, criterion)
        .filter(({ opinions: { agreement } }) => agreement === 'split')
        .map(({ note, opinions: { low, high } }) => ({ note, criterion, low: low ?? 1, high: high ?? 5 })),
    )
    .sort((a, b) => b.high - b.low - (a.high - a.low));
}

/** How many answered: as many as at the note that most answered, since each person answers each note once. */
export const mostAnswers = (ratings: readonly Rating[]): number =>
  Math.max(0, ...ratings.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));

export type PlacedNote = { note: Note; place: MatrixPlace };

export function placedNotes(notes: readonly Note[], places: readonly MatrixPlace[]): PlacedNote[] {
  const placeOf = new Map(places.map((place) => [place.noteId, place]));
  return notes.flatMap((note) => {
    const place = placeOf.get(note.id);
    return place === undefined ? [] : [{ note, place }];
  });
}

/** As one reads it aloud: quadrant by quadrant, the highest first. */
export function byQuadrant(placed: readonly PlacedNote[]): { quadrant: Quadrant; notes: Note[] }[] {
  return quadrants.map((quadrant) => ({
    quadrant,
    notes: placed
      .filter(({ place }) => isIn(place, quadrant))
      .sort((a, b) => b.place.y - a.place.y || a.place.x - b.place.x)
      .map(({ note }) => note),
  }));
}
