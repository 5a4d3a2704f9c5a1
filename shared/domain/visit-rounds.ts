/** The plan of visits as it stands: which round runs, who is where in it. Pure; the room and the stage read it. */
import type { Board, Group, Visit } from './board';
import { byRank, placeOfClock } from './running-order';
import { planVisits } from './visit-plan';
import type { VisitRound } from './visit-round';

/** A group at a board, with whoever lives there; a board may belong to no group. */
export type GroupAtBoard = { visit: Visit; visitor: Group; board: Board; host: Group | null };

/** A round with its place among the visiting ones (the home round has the last one's) and who is where in it. */
export type RoundShown = { round: VisitRound; number: number; of: number; visits: GroupAtBoard[] };

export type VisitRecords = {
  visitRound: readonly VisitRound[];
  visit: readonly Visit[];
  group: readonly Group[];
  board: readonly Board[];
};

/** In the order they are held, each with its visits in the order of the visitors' letters. */
export function roundsShown({ visitRound, visit, group, board }: VisitRecords): RoundShown[] {
  const rounds = [...visitRound].sort(byRank);
  const of = rounds.filter(({ isHome }) => !isHome).length;
  let number = 0;
  return rounds.map((round) => {
    if (!round.isHome) number++;
    const own = visit.filter(({ visitRoundId }) => visitRoundId === round.id);
    return { round, number, of, visits: whoIsWhere(own, group, board) };
  });
}

export function whoIsWhere(
  visits: readonly Visit[],
  groups: readonly Group[],
  boards: readonly Board[],
): GroupAtBoard[] {
  return visits
    .flatMap((visit): GroupAtBoard[] => {
      const visitor = groups.find(({ id }) => id === visit.visitingGroupId);
      const board = boards.find(({ id }) => id === visit.hostBoardId);
      if (visitor === undefined || board === undefined) return [];
      return [{ visit, visitor, board, host: groups.find(({ id }) => id === board.groupId) ?? null }];
    })
    .sort((a, b) => (a.visitor.letter < b.visitor.letter ? -1 : 1));
}

const isRunning = ({ startedAt, endedAt }: VisitRound): boolean => startedAt !== null && endedAt === null;

/** The one running now. */
export const runningRound = (rounds: readonly VisitRound[]): VisitRound | undefined => rounds.find(isRunning);

/** The running round, else the one that is to come, else the last one, which is over; null without a plan. */
export function roundToShow(records: VisitRecords): RoundShown | null {
  const { running, next, previous } = placeOfRounds(records.visitRound);
  const shown = running ?? next ?? previous;
  return roundsShown(records).find(({ round }) => round.id === shown?.id) ?? null;
}

/** Where the rounds have come: the running one, else the one that is to come; what `next` and `back` go by. */
export function placeOfRounds(rounds: readonly VisitRound[]) {
  const inOrder = [...rounds].sort(byRank);
  const { at, isRunning: runs } = placeOfClock(inOrder, runningRound(inOrder)?.id ?? null);
  return {
    running: runs ? inOrder[at] : undefined,
    next: inOrder[runs ? at + 1 : at],
    previous: inOrder[at - 1],
  };
}

/**
 * What has come between the plan and the groups since it was made, as long as rounds are to come: groups that no round
 * takes along, or so many gone that the same rounds could hold more visits, or fewer rounds the same. Null: it fits.
 */
export function planMisfit(
  rounds: readonly RoundShown[],
  groups: readonly Group[],
): { leftOut: Group[] } | null {
  const visiting = rounds.filter(({ round }) => !round.isHome);
  if (visiting.length === 0 || rounds.every(({ round }) => round.startedAt !== null)) return null;
  const coming = visiting.filter(({ round }) => round.startedAt === null);
  const pairs = (shown: readonly RoundShown[]) =>
    shown.flatMap(({ visits }) => visits.map(({ visitor, host }) => `${visitor.id} ${host?.id ?? ''}`));
  const held = new Set(pairs(visiting.filter(({ round }) => round.startedAt !== null)));
  const most = (count: number) =>
    planVisits(
      groups.map(({ id }) => id),
      count,
      ({ visitor, host }) => (held.has(`${visitor} ${host}`) ? 'inRound' : 'notYet'),
    ).flat().length;
  const planned = pairs(coming).length;
  const going = new Set(visiting.flatMap(({ visits }) => visits.map(({ visitor }) => visitor.id)));
  const leftOut = groups.filter(({ id }) => !going.has(id));
  const fits = most(coming.length) <= planned && (coming.length === 0 || most(coming.length - 1) < planned);
  return leftOut.length === 0 && fits ? null : { leftOut };
}
