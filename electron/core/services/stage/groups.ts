import type { Group } from '@shared/domain/board';
import { byRank } from '@shared/domain/running-order';
import { roundToShow } from '@shared/domain/visit-rounds';
import { isHere } from '@shared/domain/workshop';
import type { StageContent } from '@shared/contract/stage';
import type { ReadContext } from '../context';

export const groupsShown = ({ records }: ReadContext, workshopId: string): StageContent['groups'] =>
  records
    .list('group', { workshopId })
    .map(({ id, letter, name, place, question, doneAt }) => ({ id, letter, name, place, question, doneAt }));

/** Names alone; whoever is away or has left is not asked for in front of the others. */
export function seatsShown({ records }: ReadContext, workshopId: string): StageContent['seats'] {
  const leaders = new Set(records.list('group', { workshopId }).map(({ leaderId }) => leaderId));
  return records
    .list('participant', { workshopId })
    .filter(isHere)
    .sort(byRank)
    .map(({ id, name, groupId }) => ({ id, name, groupId, isLeader: leaders.has(id) }));
}

const shownGroup = ({ letter, name, place }: Group) => ({ letter, name, place });

/** Who is with whom in the round that runs, else in the one to come; null: there is no plan. */
export function visitsShown({ records }: ReadContext, workshopId: string): StageContent['visits'] {
  const now = roundToShow({
    visitRound: records.list('visitRound', { workshopId }),
    visit: records.list('visit', { workshopId }),
    group: records.list('group', { workshopId }),
    board: records.list('board', { workshopId }),
  });
  if (now === null) return null;
  const { workshopId: _workshop, rank: _rank, ...round } = now.round;
  return {
    round,
    number: now.number,
    of: now.of,
    visits: now.visits.map(({ visit, visitor, host, board }) => ({
      id: visit.id,
      visitor: shownGroup(visitor),
      host: host === null ? null : shownGroup(host),
      board: board.title,
      prompt: visit.prompt,
    })),
  };
}
