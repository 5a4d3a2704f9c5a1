import { describe, expect, it } from 'vitest';
import { openCore, openWorkshop } from '../helpers/core';

async function openCommittee() {
  const test = openCore();
  const { id: committeeId } = await test.ask('committee.create', { name: 'Trafikudvalget', language: 'da' });
  const member = async (name: string, role = '') =>
    (await test.ask('member.add', { committeeId, name, role })).id;
  const meeting = async (day: string) => {
    const input = { title: `Møde ${day}`, plannedStart: `${day}T17:00`, committeeId };
    const { id } = await test.ask('workshop.create', input);
    return { id, rows: () => test.ask('workshop.open', { id }) };
  };
  return { ...test, committeeId, member, meeting };
}

async function openParticipants(...names: string[]) {
  const test = await openWorkshop();
  const ids: string[] = [];
  for (const name of names) ids.push((await test.ask('participant.add', { workshopId: test.id, name })).id);
  const inGroup = async (groupId: string | null) =>
    (await test.rows()).participant.filter((person) => person.groupId === groupId).map(({ name }) => name);
  return { ...test, ids: ids as [string, ...string[]], inGroup };
}

describe('a committee', () => {
  it('is listed by name in Danish order', async () => {
    const { ask } = openCore();
    for (const name of ['Ældreudvalget', 'Børneudvalget', 'Aftenudvalget']) {
      await ask('committee.create', { name, language: 'da' });
    }
    const { committees } = await ask('committee.list', {});
    expect(committees.map(({ name }) => name)).toEqual(['Aftenudvalget', 'Børneudvalget', 'Ældreudvalget']);
  });

  it('counts its meetings and gives them its language', async () => {
    const { ask, committeeId, meeting } = await openCommittee();
    await ask('committee.update', { id: committeeId, fields: { language: 'en' } });
    await meeting('2027-02-02');
    const { rows } = await meeting('2027-03-09');
    expect((await rows()).workshop[0]).toMatchObject({ ordinal: 2, language: 'en' });
  });

  it('that is new comes with a new workshop, or to one that is there, as one step', async () => {
    const { ask } = openCore();
    const asked = { title: 'Trygge veje', plannedStart: '2027-03-09T17:00' };
    const names = async () => (await ask('committee.list', {})).committees.map(({ name }) => name);
    const { id: first } = await ask('workshop.create', {
      ...asked,
      newCommittee: 'Trafikudvalget',
      language: 'en',
    });
    const { workshop, committee } = await ask('workshop.open', { id: first });
    expect(workshop[0]).toMatchObject({ ordinal: 1, language: 'en', committeeId: committee[0]?.id });
    expect(committee[0]).toMatchObject({ name: 'Trafikudvalget', language: 'en' });
    expect(await ask('history.undo', {})).toEqual({ outcome: 'done', command: 'workshop.create' });
    expect([await names(), await ask('history.state', {})]).toEqual([
      [],
      { undo: null, redo: 'workshop.create' },
    ]);

    const { id: workshopId } = await ask('workshop.create', asked);
    await ask('committee.create', { name: 'Byudvalget', language: 'da', workshopId });
    expect((await ask('workshop.open', { id: workshopId })).committee).toMatchObject([
      { name: 'Byudvalget' },
    ]);
    expect(await ask('history.undo', {})).toEqual({ outcome: 'done', command: 'committee.create' });
    expect(await names()).toEqual([]);
    expect((await ask('workshop.open', { id: workshopId })).workshop[0]?.committeeId).toBeNull();
  });

  it('is either chosen or new, and comes to no workshop that is gone', async () => {
    const { ask, reply, committeeId } = await openCommittee();
    const asked = { title: 'Trygge veje', plannedStart: '2027-03-09T17:00' };
    expect(
      await reply('workshop.create', { ...asked, committeeId, newCommittee: 'Byudvalget' }),
    ).toMatchObject({
      error: { code: 'invalid' },
    });
    const workshopId = '00000000-0000-7000-8000-00000000dead';
    expect(await reply('committee.create', { name: 'Byudvalget', language: 'da', workshopId })).toMatchObject(
      {
        error: { code: 'notFound' },
      },
    );
    expect((await ask('committee.list', {})).committees).toHaveLength(1);
  });

  it('gives a meeting the members of its day, with the role of that day', async () => {
    const { ask, member, meeting } = await openCommittee();
    const yrsa = await member('Yrsa');
    await ask('memberRole.add', {
      memberId: yrsa,
      role: 'Næstformand',
      fromDay: '2026-01-01',
      toDay: '2027-03-31',
    });
    await ask('memberRole.add', { memberId: yrsa, role: 'Formand', fromDay: '2027-04-01' });
    const viggo = await member('Viggo');
    await ask('memberRole.add', { memberId: viggo, role: 'Medlem', fromDay: '2027-04-01' });
    await member('Lone', 'Medlem');

    const roles = async (day: string) => {
      const { id, rows } = await meeting(day);
      await ask('participant.addMembers', { workshopId: id });
      return Object.fromEntries((await rows()).participant.map(({ name, role }) => [name, role]));
    };
    expect(await roles('2027-03-31')).toEqual({ Yrsa: 'Næstformand', Lone: 'Medlem' });
    expect(await roles('2027-04-01')).toEqual({ Yrsa: 'Formand', Viggo: 'Medlem', Lone: 'Medlem' });
  });

  it('knows a member in somebody who was written by hand, and leaves namesakes with other addresses alone', async () => {
    const { ask, member, meeting } = await openCommittee();
    await member('Yrsa', 'Medlem');
    const { id, rows } = await meeting('2027-03-09');
    await ask('participant.add', { workshopId: id, name: 'yrsa ', isMember: false });
    expect(await ask('participant.addMembers', { workshopId: id })).toEqual({ added: 0 });
    const { participant, member: members } = await rows();
    expect(participant).toMatchObject([{ memberId: members[0]?.id, role: 'Medlem', isMember: true }]);

    const viggo = await member('Viggo', 'Medlem');
    await ask('member.update', { id: viggo, fields: { email: 'viggo@by.example' } });
    await ask('participant.add', { workshopId: id, name: 'Viggo', email: 'viggo@havn.example' });
    expect(await ask('participant.addMembers', { workshopId: id })).toEqual({ added: 1 });
  });

  it('adds nobody twice, and keeps what was corrected for this meeting', async () => {
    const { ask, member, meeting } = await openCommittee();
    await member('Yrsa', 'Medlem');
    const { id, rows } = await meeting('2027-03-09');
    expect(await ask('participant.addMembers', { workshopId: id })).toEqual({ added: 1 });
    const [yrsa] = (await rows()).participant;
    await ask('participant.update', {
      id: yrsa?.id ?? '',
      fields: { presence: 'absent', role: 'Ordstyrer' },
    });
    await member('Viggo', 'Medlem');
    expect(await ask('participant.addMembers', { workshopId: id })).toEqual({ added: 1 });
    expect((await rows()).participant[0]).toMatchObject({
      presence: 'absent',
      role: 'Ordstyrer',
      isMember: true,
    });
  });

  it('has no members to give to a workshop without one', async () => {
    const { reply, id } = await openWorkshop();
    expect(await reply('participant.addMembers', { workshopId: id })).toMatchObject({
      error: { code: 'noCommittee' },
    });
  });

  it('lets a member go, and leaves the earlier minutes as they were', async () => {
    const { ask, member, meeting } = await openCommittee();
    const yrsa = await member('Yrsa', 'Formand');
    const { id, rows } = await meeting('2027-03-09');
    await ask('participant.addMembers', { workshopId: id });
    await ask('member.remove', { id: yrsa });
    expect((await rows()).member).toEqual([]);
    expect((await rows()).memberRole).toEqual([]);
    expect((await rows()).participant[0]).toMatchObject({ name: 'Yrsa', role: 'Formand', memberId: null });
  });
});

describe('participants', () => {
  it('who came together are registered and taken back as one act', async () => {
    const { ask, reply, ids, rows } = await openParticipants('a', 'b', 'c');
    const presence = async () => (await rows()).participant.map((person) => person.presence);
    await ask('participant.setPresence', { ids: [ids[0]], presence: 'absent' });
    await ask('participant.setPresence', { ids: ids.slice(1), presence: 'present' });
    expect(await presence()).toEqual(['absent', 'present', 'present']);
    await ask('history.undo', {});
    expect(await presence()).toEqual(['absent', 'unknown', 'unknown']);

    const gone = '00000000-0000-7000-8000-00000000dead';
    const answer = await reply('participant.setPresence', { ids: [...ids, gone], presence: 'present' });
    expect(answer).toMatchObject({ error: { code: 'notFound' } });
    expect(await presence()).toEqual(['absent', 'unknown', 'unknown']);
  });

  it('are spread so that the groups are as even as can be, and nobody else moves', async () => {
    const { ask, id, ids, groupA, groupB, inGroup } = await openParticipants(
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
    );
    await ask('participant.assign', { id: ids[0], groupId: groupB.id });
    await ask('participant.assign', { id: ids[1] ?? '', groupId: groupB.id });
    await ask('participant.update', { id: ids[6] ?? '', fields: { presence: 'absent' } });
    await ask('participant.spread', { workshopId: id });
    expect((await inGroup(groupA.id)).sort()).toEqual(['c', 'd', 'e']);
    expect((await inGroup(groupB.id)).sort()).toEqual(['a', 'b', 'f']);
    expect(await inGroup(null)).toEqual(['g']);
  });

  it('stand in a group where they were put', async () => {
    const { ask, ids, groupA, inGroup } = await openParticipants('a', 'b', 'c');
    for (const id of ids) await ask('participant.assign', { id, groupId: groupA.id });
    await ask('participant.assign', { id: ids[2] ?? '', groupId: groupA.id, before: ids[0] });
    expect(await inGroup(groupA.id)).toEqual(['c', 'a', 'b']);
  });

  it('can still be put in order when two came to the same place from different groups', async () => {
    const { ask, ids, groupA, groupB, inGroup } = await openParticipants('a', 'b', 'c');
    await ask('participant.assign', { id: ids[0], groupId: groupA.id });
    await ask('participant.assign', { id: ids[1] ?? '', groupId: groupB.id });
    await ask('group.remove', { id: groupA.id });
    await ask('group.remove', { id: groupB.id });
    const [, second = ''] = ids;
    await ask('participant.assign', { id: ids[2] ?? '', groupId: null, before: second });
    expect(await inGroup(null)).toHaveLength(3);
  });

  it.each(['moved to another group', 'taken out', 'removed'])(
    'stop leading a group when they are %s',
    async (how) => {
      const { ask, ids, groupA, groupB, rows } = await openParticipants('a');
      await ask('participant.assign', { id: ids[0], groupId: groupA.id });
      await ask('group.update', { id: groupA.id, fields: { leaderId: ids[0] } });
      if (how === 'removed') await ask('participant.remove', { id: ids[0] });
      else await ask('participant.assign', { id: ids[0], groupId: how === 'taken out' ? null : groupB.id });
      expect((await rows()).group.map(({ leaderId }) => leaderId)).toEqual([null, null]);
    },
  );

  it('cannot be put into a group of another workshop', async () => {
    const { ask, reply, ids } = await openParticipants('a');
    const { id: otherId } = await ask('workshop.create', {
      title: 'En anden',
      plannedStart: '2027-03-10T17:00',
    });
    const [group] = (await ask('workshop.open', { id: otherId })).group;
    expect(await reply('participant.assign', { id: ids[0], groupId: group?.id ?? '' })).toMatchObject({
      error: { code: 'outsideWorkshop' },
    });
  });
});
