import type { BalanceProposal } from '@shared/contract/balance';
import { isHere, type Participant } from '@shared/domain/workshop';
import { request } from '@renderer/data/bridge';
import { choose, useChosen } from '@renderer/data/place';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { firstPlan, planFrom, type BalancePlan } from './balance-plan';

/** The choices of this workshop's balancer. They and the proposal that is shown survive a restart. */
export function useBalancePlan() {
  const { id: workshopId } = useWorkshop();
  const groups = useRecords('group', { workshopId });
  const everybody = useRecords('participant', { workshopId });
  const people = everybody.filter(isHere);
  const key = `balance:${workshopId}`;
  const plan = planFrom(useChosen(key)) ?? firstPlan(groups.length, people.length);
  const change = (fields: Partial<BalancePlan>) => choose(key, JSON.stringify({ ...plan, ...fields }));
  return { plan, change, people, away: everybody.length - people.length };
}

/** The leaders chosen by hand, by the letter of their group. */
export type Leaders = Readonly<Record<string, string>>;

export type ShownGroup = BalanceProposal['groups'][number] & { members: Participant[] };

/** With the people themselves, leaders first; a leader who was chosen and sits elsewhere by now leads no longer. */
export function shownGroups(
  { groups }: BalanceProposal,
  people: readonly Participant[],
  chosen: Leaders,
): ShownGroup[] {
  return groups.map((group) => {
    const byHand = chosen[group.letter];
    const isValid = byHand !== undefined && (byHand === '' || group.participantIds.includes(byHand));
    const leaderId = isValid ? byHand || null : group.leaderId;
    const members = people
      .filter(({ id }) => group.participantIds.includes(id))
      .sort(
        (a, b) => Number(b.id === leaderId) - Number(a.id === leaderId) || a.name.localeCompare(b.name, 'da'),
      );
    return { ...group, leaderId, members };
  });
}

export const acceptProposal = (
  workshopId: string,
  groups: readonly ShownGroup[],
  surplus: BalanceProposal['surplus'],
): Promise<{ removed: string[] }> =>
  request('balance.accept', {
    workshopId,
    groups: groups.map(({ groupId, participantIds, leaderId }) => ({ groupId, participantIds, leaderId })),
    surplus: surplus.map(({ groupId }) => groupId),
  });
