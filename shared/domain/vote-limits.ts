/** How many dots may be put where. Dots are counted by hand for several people at once, so the rules hold for the sum. */
import type { Group, Note } from './board';
import type { Ballot, Dots, VoteRound } from './voting';
import { isHere, isInRoom, type Participant } from './workshop';

type Rules = Pick<VoteRound, 'budget' | 'allowsSeveral' | 'allowsOwn'>;
type Counted = Pick<Dots, 'noteId' | 'count'>;
/** A ballot with its dots. */
export type Hand = Pick<Ballot, 'groupId' | 'people'> & { dots: readonly Counted[] };

export type DotsProblem =
  | { kind: 'ownNote' }
  /** Nobody may put two on one note, so it cannot have more than there are people. */
  | { kind: 'tooManyOnNote'; people: number }
  | { kind: 'tooManyDots'; people: number; budget: number; left: number };

export const mostDots = ({ budget }: Pick<Rules, 'budget'>, { people }: Pick<Hand, 'people'>): number =>
  people * budget;

export const dotsIn = (dots: readonly Counted[]): number => dots.reduce((sum, { count }) => sum + count, 0);

/** Below nothing only where a file says so. */
export const dotsLeft = (rules: Rules, hand: Hand): number => mostDots(rules, hand) - dotsIn(hand.dots);

/** Why a note cannot have so many dots from these people; null when it can. Taking dots off is never refused. */
export function dotsProblem(
  rules: Rules,
  hand: Hand,
  note: Pick<Note, 'id' | 'groupId'>,
  count: number,
): DotsProblem | null {
  const { people, dots } = hand;
  const before = dots.find(({ noteId }) => noteId === note.id)?.count ?? 0;
  if (count <= before) return null;
  if (isOwn(rules, hand, note)) return { kind: 'ownNote' };
  if (!rules.allowsSeveral && count > people) return { kind: 'tooManyOnNote', people };
  const most = dotsLeft(rules, hand) + before;
  if (count > most)
    return { kind: 'tooManyDots', people, budget: rules.budget, left: Math.max(most - before, 0) };
  return null;
}

/** Only a group's own count can tell; among the whole room nobody knows whose dots are whose. */
export const isOwn = (
  { allowsOwn }: Pick<Rules, 'allowsOwn'>,
  { groupId }: Pick<Hand, 'groupId'>,
  note: Pick<Note, 'groupId'>,
): boolean => !allowsOwn && groupId !== null && note.groupId === groupId;

/** How many of these dots the rules do not allow: those beyond what the people have, and those where none may be. */
export function dotsTooMany(
  rules: Rules,
  hand: Hand,
  noteOf: (noteId: string) => Pick<Note, 'groupId'> | null,
): number {
  const beyond = Math.max(0, -dotsLeft(rules, hand));
  const misplaced = hand.dots.map(({ noteId, count }) => {
    const note = noteOf(noteId);
    if (note !== null && isOwn(rules, hand, note)) return count;
    return rules.allowsSeveral ? 0 : Math.max(0, count - hand.people);
  });
  return misplaced.reduce((sum, count) => sum + count, beyond);
}

/** So many people are the least who can have put these dots. */
export function leastPeople(rules: Rules, dots: readonly Counted[]): number {
  const bySum = Math.ceil(dotsIn(dots) / rules.budget);
  return rules.allowsSeveral ? bySum : Math.max(bySum, ...dots.map(({ count }) => count), 0);
}

/**
 * How many people to count for, until somebody says otherwise: those in the room, or all who are not away while nobody
 * has been ticked off. For the whole room those in no group, once groups have counted their own.
 */
export function peopleSuggested(
  participants: readonly Pick<Participant, 'groupId' | 'presence' | 'leftAt' | 'leftItemId'>[],
  groupId: string | null,
  hasGroupBallots: boolean,
): number {
  const isMeant = (person: Pick<Participant, 'groupId'>) =>
    groupId === null ? !hasGroupBallots || person.groupId === null : person.groupId === groupId;
  const isKnown = participants.some(({ presence }) => presence === 'present');
  return participants.filter((person) => isMeant(person) && (isKnown ? isInRoom(person) : isHere(person)))
    .length;
}

/**
 * Groups with people in the room whose dots nobody has counted, while another group's were. Where the whole room has
 * been counted as one, nobody knows whose are missing: then none.
 */
export function groupsNotCounted<G extends Pick<Group, 'id'>>(
  groups: readonly G[],
  participants: Parameters<typeof peopleSuggested>[0],
  ballots: readonly Pick<Ballot, 'groupId'>[],
): G[] {
  const counted = new Set(ballots.map(({ groupId }) => groupId));
  if (counted.size === 0 || counted.has(null)) return [];
  return groups.filter(({ id }) => !counted.has(id) && peopleSuggested(participants, id, true) > 0);
}
