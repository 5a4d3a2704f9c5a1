/** Who visits whom, round by round, and how many rounds there is time for. Pure. */
import type { Block } from './agenda';
import { plannedMinutes } from './running-order';
import type { VisitRound } from './visit-round';

/** Two groups by id; a host stays with its board. */
export type Pairing = { visitor: string; host: string };

/** `written`: somebody wrote at it, outside a round. `inRound`: it belongs to a round that has begun. */
export type Visited = 'notYet' | 'written' | 'inRound';

/**
 * In each turn everybody goes as many boards further as the turn's number: nobody comes home, every board has one
 * group at a time, and after one turn fewer than there are groups each has been with each. Nobody goes again to where
 * a round has taken them; a turn in which all have written already is held again only when nothing else is left. The
 * turns with most still to see come first.
 */
export function planVisits(
  groups: readonly string[],
  rounds: number,
  visited: (pairing: Pairing) => Visited = () => 'notYet',
): Pairing[][] {
  const turns = groups
    .slice(1)
    .map((_, at) => turn(groups, at + 1).filter((pairing) => visited(pairing) !== 'inRound'))
    .filter((pairings) => pairings.length > 0);
  const fresh = turns.filter((pairings) => pairings.some((pairing) => visited(pairing) === 'notYet'));
  return (fresh.length > 0 ? fresh : turns).sort((a, b) => b.length - a.length).slice(0, rounds);
}

function turn(groups: readonly string[], further: number): Pairing[] {
  return groups.flatMap((visitor, at) => {
    const host = groups[(at + further) % groups.length];
    return host === undefined ? [] : [{ visitor, host }];
  });
}

/** What the agenda gives to visits; null when no block of it is for them. */
export function visitingMinutes(blocks: readonly Block[]): number | null {
  const visiting = blocks.filter(({ kind, isDropped }) => kind === 'visit' && !isDropped);
  return visiting.length === 0 ? null : visiting.reduce((sum, block) => sum + plannedMinutes(block), 0);
}

/** What is left of that for rounds that have not begun. */
export function minutesForRounds(blocks: readonly Block[], rounds: readonly VisitRound[]): number | null {
  const given = visitingMinutes(blocks);
  if (given === null) return null;
  const begun = rounds.filter(({ startedAt }) => startedAt !== null);
  return given - begun.reduce((sum, round) => sum + plannedMinutes(round), 0);
}

export type RoundTimes = { minutes: number; homeMinutes: number };

/** Never none: one round that is too long for the agenda is the facilitator's to see and to choose. */
export function roundsThatFit(
  groups: number,
  { minutes, homeMinutes }: RoundTimes,
  available: number | null,
): number {
  const most = Math.max(0, groups - 1);
  if (available === null) return most;
  return Math.min(most, Math.max(1, Math.floor((available - homeMinutes) / minutes)));
}

/** After about ten minutes what visitors have to say gets thinner; under five they have hardly read the board. */
const usefulMinutes = { least: 5, most: 10 };

export const isLongVisit = (minutes: number): boolean => minutes > usefulMinutes.most;

/** So that each can visit each in the agenda's time, within what is useful. */
export function suggestedTimes(groups: number, available: number | null): RoundTimes {
  if (available === null) return { minutes: usefulMinutes.most, homeMinutes: usefulMinutes.most };
  const homeMinutes = available < 25 ? usefulMinutes.least : usefulMinutes.most;
  const each = Math.floor((available - homeMinutes) / Math.max(1, groups - 1));
  return { minutes: Math.min(usefulMinutes.most, Math.max(usefulMinutes.least, each)), homeMinutes };
}
