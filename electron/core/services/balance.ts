import { balance } from '@shared/domain/balance';
import { accountOf } from '@shared/domain/balance-account';
import type { BalanceTask, SeatedPerson } from '@shared/domain/balance-task';
import type { Group } from '@shared/domain/board';
import { wordKey } from '@shared/domain/same-word';
import { isHere, mainRole, type Participant } from '@shared/domain/workshop';
import type { BalanceProposal, BalanceWish, balanceContract } from '@shared/contract/balance';
import { wordsIn } from '@shared/words/index';
import type { Context, Handlers, ReadContext } from './context';
import { need, needSameWorkshop } from './find';
import { isBare } from './bare-group';
import { addGroup, freeLetters, removeGroup } from './groups';
import { earlierGroups } from './last-meeting';
import { removing } from './patching';
import { Refusal } from './refusal';

export const balanceService: Handlers<typeof balanceContract> = {
  'balance.propose': (context, { workshopId, wish }) => propose(context, workshopId, wish),
  'balance.accept'(context, { workshopId, groups, surplus }) {
    need(context, 'workshop', workshopId);
    const named = groups.flatMap(({ participantIds }) => participantIds);
    const ids = groups.flatMap(({ groupId }) => groupId ?? []);
    if (new Set(named).size < named.length || new Set(ids).size < ids.length) throw new Refusal('invalid');
    for (const wanted of groups) seat(context, workshopId, wanted);
    dropLeadersWhoLeft(context, workshopId);
    return { removed: removeSurplus(context, workshopId, surplus) };
  },
  'pairRule.add'(context, { firstId, secondId, rule }) {
    const first = need(context, 'participant', firstId);
    needSameWorkshop(first, need(context, 'participant', secondId));
    if (firstId === secondId) throw new Refusal('pairOfOne');
    const { workshopId } = first;
    const known = context.records
      .list('pairRule', { workshopId })
      .find((one) => [firstId, secondId].includes(one.firstId) && [firstId, secondId].includes(one.secondId));
    if (known !== undefined) {
      context.records.set('pairRule', known.id, { rule });
      return { id: known.id };
    }
    const id = context.newId();
    context.records.add('pairRule', { id, workshopId, firstId, secondId, rule });
    return { id };
  },
  'pairRule.remove': removing('pairRule'),
};

function propose(context: ReadContext, workshopId: string, wish: BalanceWish): BalanceProposal {
  const { records } = context;
  const workshop = need(context, 'workshop', workshopId);
  const everybody = records.list('participant', { workshopId });
  const people = everybody.filter(isHere);
  const known = records.list('group', { workshopId });
  const slots = slotsFor(known, wish.groups, wordsIn[workshop.language].marks.group);
  const earlier = earlierGroups(context, workshop, people);
  const task: BalanceTask = {
    people: seatedPeople(people, slots, wish, earlier?.groupOf ?? new Map()),
    groups: wish.groups,
    pairs: wish.keepsPairs ? records.list('pairRule', { workshopId }) : [],
    mix: { roles: wish.mixesRoles, competences: wish.mixesCompetences, lastTime: wish.partsLastTime },
  };
  const seated = balance(task, wish.seed);
  const groups = slots.map(({ leaderId, ...slot }, at) => {
    const participantIds = seated[at] ?? [];
    const leads = leaderId !== null && participantIds.includes(leaderId);
    return { ...slot, participantIds, leaderId: leads ? leaderId : null };
  });
  const groupOf = new Map(groups.flatMap((one) => one.participantIds.map((id) => [id, one.groupId])));
  return {
    groups,
    ...leftOver(context, known.slice(wish.groups), people),
    moves: people.filter(({ id, groupId }) => groupId === null || groupOf.get(id) !== groupId).length,
    away: everybody.length - people.length,
    lastMeeting: earlier?.meeting ?? null,
    account: accountOf(task, seated),
  };
}

/** What becomes of the groups that get nobody. */
function leftOver(context: ReadContext, groups: readonly Group[], people: readonly Participant[]) {
  const leaving = new Set(people.map(({ id }) => id));
  const bare = groups.filter((group) => isBare(context, group, leaving));
  return {
    emptied: groups.filter((group) => !bare.includes(group)).map(({ letter }) => letter),
    surplus: bare.map(({ id, letter }) => ({ groupId: id, letter })),
  };
}

/** Looked at again: somebody may have written in one since the proposal was shown. */
function removeSurplus(context: Context, workshopId: string, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const group = context.records.get('group', id);
    if (group === null) return [];
    needSameWorkshop({ workshopId }, group);
    if (!isBare(context, group, new Set())) return [];
    removeGroup(context, id);
    return [group.letter];
  });
}

type Slot = Pick<Group, 'letter' | 'name' | 'leaderId'> & { groupId: string | null };

/** The groups there are, the first ones first; and new ones where they are too few. */
function slotsFor(known: readonly Group[], wanted: number, nameOf: (letter: string) => string): Slot[] {
  const used = known.slice(0, wanted).map(({ id, letter, name, leaderId }) => ({
    groupId: id,
    letter,
    name,
    leaderId,
  }));
  const more = freeLetters(known).slice(0, wanted - used.length);
  return [
    ...used,
    ...more.map((letter) => ({ groupId: null, letter, name: nameOf(letter), leaderId: null })),
  ];
}

function seatedPeople(
  people: readonly Participant[],
  slots: readonly Slot[],
  { leadersStay, placedStay }: BalanceWish,
  lastGroupOf: ReadonlyMap<string, string>,
): SeatedPerson[] {
  const written = new Map<string, string>();
  /** However it was written first. */
  const asWritten = (text: string) => {
    const key = wordKey(text);
    if (!written.has(key)) written.set(key, text.trim());
    return written.get(key) ?? '';
  };
  const placeIn = (isTheirs: (slot: Slot) => boolean) => {
    const at = slots.findIndex(isTheirs);
    return at < 0 ? null : at;
  };
  return people.map((person) => {
    const leads = leadersStay ? placeIn(({ leaderId }) => leaderId === person.id) : null;
    const sits = placedStay ? placeIn(({ groupId }) => groupId !== null && groupId === person.groupId) : null;
    return {
      id: person.id,
      role: asWritten(mainRole(person)),
      competences: person.competences.map(asWritten),
      lastGroup: lastGroupOf.get(person.id) ?? null,
      staysIn: leads ?? sits,
    };
  });
}

type Wanted = { groupId: string | null; participantIds: readonly string[]; leaderId: string | null };

function seat(context: Context, workshopId: string, { groupId, participantIds, leaderId }: Wanted): void {
  const { records } = context;
  if (leaderId !== null && !participantIds.includes(leaderId)) throw new Refusal('invalid');
  const id = groupId ?? addGroup(context, workshopId);
  needSameWorkshop({ workshopId }, need(context, 'group', id));
  for (const participantId of participantIds) {
    needSameWorkshop({ workshopId }, need(context, 'participant', participantId));
    records.set('participant', participantId, { groupId: id });
  }
  records.set('group', id, { leaderId });
}

function dropLeadersWhoLeft({ records }: Context, workshopId: string): void {
  for (const { id, leaderId } of records.list('group', { workshopId })) {
    const leader = leaderId === null ? null : records.get('participant', leaderId);
    if (leader !== null && leader.groupId !== null && leader.groupId !== id)
      records.set('group', id, { leaderId: null });
  }
}
