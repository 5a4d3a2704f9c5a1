import type { Standing, StageDirection } from '@shared/contract/stage';
import { runningRound } from '@shared/domain/visit-rounds';
import type { ReadContext } from '../context';

/**
 * What the screen shows when it has followed a window to this room. Null: it keeps what it shows, because the room
 * holds what is the facilitator's alone (the plan with its notes, the minutes) or has nothing to show.
 */
export function showsWhere(context: ReadContext, standing: Standing): Partial<StageDirection> | null {
  switch (standing.room) {
    case 'run':
      return { view: 'clock' };
    case 'boards':
      return boardThere(context, standing);
    case 'visit':
      return visitsThere(context, standing);
    case 'prioritise':
      return roundThere(context, standing);
    case 'factors':
      return { view: 'factors' };
    case 'prepare':
    case 'wrapUp':
      return null;
  }
}

/** As the room does, it takes the first board until one is chosen. */
function boardThere({ records }: ReadContext, { workshopId, boardId }: Standing) {
  const boards = records.list('board', { workshopId });
  const board = boards.find(({ id }) => id === boardId) ?? boards[0];
  return board === undefined ? null : { view: 'board' as const, boardId: board.id };
}

/** While they are planned there the room does not look on. */
function visitsThere({ records }: ReadContext, { workshopId }: Standing) {
  const round = runningRound(records.list('visitRound', { workshopId }));
  return round === undefined ? null : { view: 'visits' as const };
}

/** As the room does, it takes the round begun last until one is chosen: ids sort by time. */
function roundThere({ records }: ReadContext, { workshopId, roundId }: Standing) {
  const rounds = [
    ...records.list('voteRound', { workshopId }).map(({ id }) => ({ id, view: 'vote' as const })),
    ...records.list('ratingRound', { workshopId }).map(({ id }) => ({ id, view: 'rating' as const })),
    ...records.list('matrix', { workshopId }).map(({ id }) => ({ id, view: 'matrix' as const })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const round = rounds.find(({ id }) => id === roundId) ?? rounds.at(-1);
  return round === undefined ? null : { view: round.view, roundId: round.id };
}
