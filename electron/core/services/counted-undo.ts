/**
 * Undo is no way around what holds for counting: dots are never more than the people have, also when others have put
 * theirs since, and what was closed and shown stays as it was shown.
 */
import { dotsTooMany } from '@shared/domain/vote-limits';
import type { Change } from '@shared/domain/records';
import type { Context } from './context';

type Records = Context['records'];

/** How many dots of each ballot that these changes touch are against the rules as things stand. */
export function againstRules(records: Records, changes: readonly Change[]): ReadonlyMap<string, number> {
  const ids = new Set(changes.flatMap((change) => ballotsOf(records, change)));
  return new Map([...ids].map((id) => [id, tooManyIn(records, id)]));
}

/**
 * What is more against the rules than before: dots that came back with their note stay away, and the answer says how
 * many; null when the act was about the counting itself, all of which then stays.
 */
export function dropDotsTooMany(
  records: Records,
  changes: readonly Change[],
  before: ReadonlyMap<string, number>,
): number | null {
  const worse = [...againstRules(records, changes)].filter(([id, count]) => count > (before.get(id) ?? 0));
  if (worse.length === 0) return 0;
  if (isCountingAlone(changes)) return null;
  const back = changes.filter(
    ({ type, id, after }) =>
      type === 'dots' &&
      after === null &&
      worse.some(([ballotId]) => ballotId === records.get('dots', id)?.ballotId),
  );
  for (const { id } of back) records.remove('dots', id);
  return back.length;
}

/**
 * Whether they change what was counted in a vote or rating that is closed. What comes back with its note may, and what
 * goes or comes back with the whole vote.
 */
export function isShownAlready(records: Records, changes: readonly Change[]): boolean {
  const isWhole = changes.some(
    ({ type, before, after }) => type === 'voteRound' && (before === null || after === null),
  );
  return !isWhole && isCountingAlone(changes) && changes.some((change) => isClosed(records, change));
}

const isCountingAlone = (changes: readonly Change[]): boolean =>
  changes.every(({ type }) => ['voteRound', 'ballot', 'dots', 'rating'].includes(type));

function isClosed(records: Records, change: Change): boolean {
  if (change.type === 'rating') {
    const roundId =
      records.get('rating', change.id)?.ratingRoundId ?? (change.before ?? change.after)?.ratingRoundId;
    return (records.get('ratingRound', roundId ?? '')?.closedAt ?? null) !== null;
  }
  if (change.type === 'voteRound') return false;
  return ballotsOf(records, change).some((id) => {
    const ballot = records.get('ballot', id);
    return ballot !== null && (records.get('voteRound', ballot.voteRoundId)?.closedAt ?? null) !== null;
  });
}

function ballotsOf(records: Records, { type, id, before, after }: Change): string[] {
  if (type === 'voteRound') return records.list('ballot', { voteRoundId: id }).map((ballot) => ballot.id);
  if (type === 'ballot') return [id];
  if (type === 'dots') return [records.get('dots', id)?.ballotId ?? (before ?? after)?.ballotId ?? ''];
  return [];
}

function tooManyIn(records: Records, id: string): number {
  const ballot = records.get('ballot', id);
  const round = ballot && records.get('voteRound', ballot.voteRoundId);
  if (!ballot || !round) return 0;
  const hand = { ...ballot, dots: records.list('dots', { ballotId: id }) };
  return dotsTooMany(round, hand, (noteId) => records.get('note', noteId));
}
