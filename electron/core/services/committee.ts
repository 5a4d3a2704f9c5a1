import { addedFields } from '@shared/domain/added-fields';
import { isMemberOn, roleOn, type Member } from '@shared/domain/committee';
import { wordKey } from '@shared/domain/same-word';
import type { Language } from '@shared/domain/values';
import { isAway, type Participant } from '@shared/domain/workshop';
import type { committeeContract } from '@shared/contract/committee';
import { presenceFields } from './attendance';
import type { Context, Handlers } from './context';
import { need, needSameWorkshop } from './find';
import { patching, removing } from './patching';
import { rankBefore, rankLast } from './rank';
import { removeRecord } from './references';
import { Refusal } from './refusal';

export const committeeService: Handlers<typeof committeeContract> = {
  'committee.list': ({ records }) => ({
    committees: records.list('committee').sort((a, b) => a.name.localeCompare(b.name, 'da')),
  }),
  'committee.create'(context, { name, language, workshopId }) {
    const id = addCommittee(context, name, language);
    if (workshopId !== null) {
      need(context, 'workshop', workshopId);
      context.records.set('workshop', workshopId, { committeeId: id });
    }
    return { id };
  },
  'committee.update': patching('committee'),

  'member.add'(context, { committeeId, role, name, organisation = '', email = '', competences = [] }) {
    const { records, newId } = context;
    need(context, 'committee', committeeId);
    const id = newId();
    const rank = rankLast(records.list('member', { committeeId }));
    records.add('member', { id, committeeId, rank, name, organisation, email, competences });
    if (role !== '') {
      records.add('memberRole', { id: newId(), committeeId, memberId: id, role, fromDay: '', toDay: '' });
    }
    return { id };
  },
  'member.update': patching('member'),
  'member.remove'(context, { id }) {
    need(context, 'member', id);
    for (const role of context.records.list('memberRole', { memberId: id }))
      context.records.remove('memberRole', role.id);
    for (const { id: participant } of context.records.list('participant', { memberId: id })) {
      context.records.set('participant', participant, { memberId: null });
    }
    context.records.remove('member', id);
    return {};
  },
  'memberRole.add'(context, { memberId, ...fields }) {
    const { committeeId } = need(context, 'member', memberId);
    const id = context.newId();
    context.records.add('memberRole', { id, committeeId, memberId, ...fields });
    return { id };
  },
  'memberRole.update': patching('memberRole'),
  'memberRole.remove': removing('memberRole'),

  'participant.add'(context, { workshopId, ...fields }) {
    need(context, 'workshop', workshopId);
    return { id: addParticipant(context, workshopId, fields) };
  },
  'participant.update'(context, { id, fields }) {
    const { presence } = fields;
    return patching('participant')(context, {
      id,
      fields: { ...fields, ...(presence !== undefined && presenceFields(presence)) },
    });
  },
  'participant.setPresence'(context, { ids, presence }) {
    for (const id of ids) {
      need(context, 'participant', id);
      context.records.set('participant', id, presenceFields(presence));
    }
    return {};
  },
  'participant.remove'(context, { id }) {
    const { workshopId } = need(context, 'participant', id);
    for (const group of context.records.list('group', { workshopId, leaderId: id })) {
      context.records.set('group', group.id, { leaderId: null });
    }
    removeRecord(context, 'participant', id);
    return {};
  },
  'participant.assign'(context, { id, groupId, before }) {
    const participant = need(context, 'participant', id);
    const { workshopId } = participant;
    if (groupId !== null) needSameWorkshop(participant, need(context, 'group', groupId));
    const siblings = context.records.list('participant', { workshopId, groupId });
    context.records.set('participant', id, { groupId, rank: rankBefore(siblings, before, id) });
    if (participant.groupId !== null && participant.groupId !== groupId) {
      const group = context.records.get('group', participant.groupId);
      if (group?.leaderId === id) context.records.set('group', group.id, { leaderId: null });
    }
    return {};
  },
  'participant.spread'(context, { workshopId }) {
    spread(context, workshopId);
    return {};
  },
  'participant.addMembers'(context, { workshopId }) {
    const workshop = need(context, 'workshop', workshopId);
    if (workshop.committeeId === null) throw new Refusal('noCommittee');
    return {
      added: addMembers(context, workshopId, workshop.committeeId, workshop.plannedStart.slice(0, 10)),
    };
  },
};

export function addCommittee({ records, newId, now }: Context, name: string, language: Language): string {
  const id = newId();
  records.add('committee', { id, name, language, createdAt: now() });
  return id;
}

type NewParticipant = { [F in keyof Participant]?: Participant[F] | undefined } & { name: string };

/** Also used by the import of lists. Shared by every way in, so that ranks and defaults are the same. */
export function addParticipant(context: Context, workshopId: string, fields: NewParticipant): string {
  const id = context.newId();
  const { memberId = null } = fields;
  const rank = rankLast(context.records.list('participant', { workshopId }));
  context.records.add('participant', {
    id,
    workshopId,
    memberId,
    groupId: null,
    rank,
    name: fields.name,
    role: fields.role ?? '',
    organisation: fields.organisation ?? '',
    email: fields.email ?? '',
    competences: fields.competences ?? [],
    // Beside a committee's members others are guests; without one everybody takes part alike.
    isMember:
      fields.isMember ?? (memberId !== null || need(context, 'workshop', workshopId).committeeId === null),
    presence: fields.presence ?? 'unknown',
    ...addedFields.participant,
  });
  return id;
}

function addMembers(context: Context, workshopId: string, committeeId: string, day: string): number {
  const here = context.records.list('participant', { workshopId });
  const known = new Set(here.map(({ memberId }) => memberId));
  const free = new Set(here.filter(({ memberId }) => memberId === null).map(({ id }) => id));
  let added = 0;
  for (const member of context.records.list('member', { committeeId })) {
    const roles = context.records.list('memberRole', { memberId: member.id });
    if (known.has(member.id) || !isMemberOn(roles, day)) continue;
    const { id: memberId, name, organisation, email, competences } = member;
    const written = here.find((one) => free.has(one.id) && isSamePerson(one, member));
    if (written !== undefined) {
      free.delete(written.id);
      const role = written.role || roleOn(roles, day);
      context.records.set('participant', written.id, { memberId, isMember: true, role });
      continue;
    }
    addParticipant(context, workshopId, {
      memberId,
      name,
      organisation,
      email,
      competences,
      role: roleOn(roles, day),
      isMember: true,
    });
    added++;
  }
  return added;
}

/** Who was written by hand seldom has an address. */
const isSamePerson = (one: Named, other: Named): boolean =>
  wordKey(one.name) === wordKey(other.name) &&
  (one.email === '' || other.email === '' || wordKey(one.email) === wordKey(other.email));

type Named = Pick<Member, 'name' | 'email'>;

/** Always into the group that is smallest just then; of two as small, the first. */
function spread({ records }: Context, workshopId: string): void {
  const everybody = records.list('participant', { workshopId });
  const sizes = records
    .list('group', { workshopId })
    .map(({ id }) => ({ id, size: everybody.filter(({ groupId }) => groupId === id).length }));
  for (const { id, groupId, presence } of everybody) {
    if (groupId !== null || isAway(presence)) continue;
    const smallest = sizes.reduce<(typeof sizes)[number] | null>(
      (least, group) => (least === null || group.size < least.size ? group : least),
      null,
    );
    if (smallest === null) return;
    records.set('participant', id, { groupId: smallest.id });
    smallest.size++;
  }
}
