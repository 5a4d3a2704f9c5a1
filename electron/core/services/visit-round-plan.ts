import type { Visit } from '@shared/domain/board';
import {
  minutesForRounds, planVisits, roundsThatFit, type Pairing, type RoundTimes, type Visited,
} from '@shared/domain/visit-plan'; // prettier-ignore
import type { Output, Parsed } from '@shared/contract/index';
import type { Context } from './context';
import { need } from './find';
import { rankLast } from './rank';
import { removeRecord } from './references';
import { Refusal } from './refusal';
import { notBegun, roundsOf } from './visit-round-clock';
import { addVisit, boardsByGroup, isSameVisit, usualPrompt } from './visits';

/** What has begun and what somebody wrote stays; the rest of the rounds is planned anew. */
export function planRounds(
  context: Context,
  { workshopId, minutes, homeMinutes, rounds, prompt }: Parsed<'visitRound.plan'>,
): Output<'visitRound.plan'> {
  need(context, 'workshop', workshopId);
  const plan: Plan = { context, workshopId, boardIds: boardsByGroup(context, workshopId), prompt };
  const groups = [...plan.boardIds.keys()];
  if (groups.length < 2) throw new Refusal('visitNeedsGroups');
  const released = releaseVisits(context, workshopId);
  const most = rounds ?? fitting(context, workshopId, groups.length, { minutes, homeMinutes });
  const turns = planVisits(groups, most, visitedIn(plan));
  if (turns.length === 0) throw new Refusal('allVisited');
  const kept = new Set<string>();
  for (const turn of turns) {
    const roundId = addRound(context, workshopId, minutes, false);
    for (const pairing of turn) kept.add(planVisit(plan, pairing, roundId));
  }
  addRound(context, workshopId, homeMinutes, true);
  for (const id of released) if (!kept.has(id)) removeEmptyVisit(context, id);
  return { rounds: turns.length, visits: kept.size };
}

export function clearRounds(context: Context, workshopId: string): void {
  for (const id of releaseVisits(context, workshopId)) removeEmptyVisit(context, id);
}

/** Away with the rounds that have not begun; answers the visits that were in them. */
function releaseVisits(context: Context, workshopId: string): string[] {
  const released: string[] = [];
  for (const { id, startedAt } of roundsOf(context, workshopId)) {
    if (startedAt !== null) continue;
    released.push(...context.records.list('visit', { visitRoundId: id }).map((visit) => visit.id));
    removeRecord(context, 'visitRound', id);
  }
  return released;
}

function fitting(context: Context, workshopId: string, groups: number, times: RoundTimes): number {
  const blocks = context.records.list('block', { workshopId });
  return roundsThatFit(groups, times, minutesForRounds(blocks, roundsOf(context, workshopId)));
}

type Plan = {
  context: Context;
  workshopId: string;
  boardIds: ReadonlyMap<string, string>;
  prompt: string | undefined;
};

function visitedIn(plan: Plan): (pairing: Pairing) => Visited {
  return (pairing) => {
    const own = visitsOf(plan, pairing);
    if (own.some(({ visitRoundId }) => visitRoundId !== null)) return 'inRound';
    return own.some(({ id }) => hasInput(plan.context, id)) ? 'written' : 'notYet';
  };
}

/** Takes a visit that is there already into the round; what its visitors answered stays asked. */
function planVisit(plan: Plan, pairing: Pairing, visitRoundId: string): string {
  const { context, workshopId, prompt } = plan;
  const there = visitsOf(plan, pairing);
  const visit = there.find(({ id }) => hasInput(context, id)) ?? there[0];
  if (visit === undefined) {
    const asked = prompt ?? usualPrompt(context, workshopId);
    return addVisit(context, { ...wanted(plan, pairing), prompt: asked, visitRoundId });
  }
  const isAskedAnew = prompt !== undefined && !hasInput(context, visit.id);
  context.records.set('visit', visit.id, { visitRoundId, ...(isAskedAnew ? { prompt } : {}) });
  return visit.id;
}

const visitsOf = (plan: Plan, pairing: Pairing): Visit[] =>
  plan.context.records
    .list('visit', { workshopId: plan.workshopId })
    .filter((visit) => isSameVisit(visit, wanted(plan, pairing)));

const wanted = ({ boardIds }: Plan, { visitor, host }: Pairing) => ({
  visitingGroupId: visitor,
  hostBoardId: boardIds.get(host) ?? '',
});

function addRound(context: Context, workshopId: string, minutes: number, isHome: boolean): string {
  const id = context.newId();
  const rank = rankLast(roundsOf(context, workshopId));
  context.records.add('visitRound', { ...notBegun, id, workshopId, rank, isHome, minutes });
  return id;
}

function removeEmptyVisit(context: Context, id: Visit['id']): void {
  if (!hasInput(context, id)) removeRecord(context, 'visit', id);
}

const hasInput = ({ records }: Context, visitId: string): boolean =>
  records.list('visitInput', { visitId }).length > 0;
