import { describe, expect, it } from 'vitest';
import { askedTime } from '@shared/domain/asked-time';
import { readinessOf, sentencesIn } from '@shared/domain/readiness';
import type { Factor } from '@shared/domain/values';
import { openWorkshop } from '../helpers/core';

async function open() {
  const test = await openWorkshop();
  const { id, ask, rows } = test;
  const all = async () => {
    const [workshop, found] = await rows().then((one) => [one.workshop[0], one] as const);
    if (workshop === undefined) throw new Error('The workshop is open');
    return { ...found, workshop };
  };
  const of = async (factor: Factor) => {
    const found = readinessOf(await all()).find((one) => one.factor === factor);
    return { lacks: found?.lacks ?? [], inPlace: found?.inPlace ?? [] };
  };
  return {
    ...test,
    all,
    lacks: async (factor: Factor) => (await of(factor)).lacks.map(({ kind }) => kind),
    inPlace: async (factor: Factor) => (await of(factor)).inPlace,
    update: (fields: object) => ask('workshop.update', { id, fields }),
    person: async (name: string, role = '') =>
      (await ask('participant.add', { workshopId: id, name, role })).id,
    block: async (kind: string) => {
      const found = (await rows()).block.find((one) => one.kind === kind);
      if (found === undefined) throw new Error(`No block of kind ${kind}`);
      return found;
    },
  };
}

describe('is the workshop ready?', () => {
  it('a new one lacks people, an anchor, a next step, visits, a goal, a measure and ground rules', async () => {
    const { lacks } = await open();
    expect(await lacks('team')).toEqual(['noPeople', 'noAnchor']);
    expect(await lacks('progress')).toEqual(['noVisits', 'noNextStep']);
    expect(await lacks('goal')).toEqual(['noPurpose', 'noQuestion']);
    expect(await lacks('benefit')).toEqual(['noMeasure']);
    expect(await lacks('mindset')).toEqual(['noGroundRules']);
  });

  it('what is written is in place', async () => {
    const { lacks, update, inPlace } = await open();
    await update({ purpose: 'Flere går i skole.', anchoredBy: 'Vejchefen', measure: 'Tællinger i maj' });
    await update({ groundRules: 'Vi taler ét ad gangen.', askedMinutes: 30 });
    expect(await inPlace('team')).toContainEqual({ kind: 'anchor' });
    expect(await inPlace('goal')).toContainEqual({ kind: 'purpose' });
    expect(await lacks('benefit')).toEqual([]);
    expect(await lacks('mindset')).toEqual([]);
  });

  it('the goal is one sentence', async () => {
    const { update, lacks } = await open();
    await update({ purpose: 'Flere skal gå til skole. Og vejen skal være tryg.' });
    expect(await lacks('goal')).toContain('longPurpose');
    await update({ purpose: 'Flere skal gå til skole ca. kl. 8, fordi vejen er tryg' });
    expect(await lacks('goal')).not.toContain('longPurpose');
  });

  it('progress: whoever has nothing to do while other groups work side by side', async () => {
    const { ask, id, block, groupA, groupB, lacks } = await open();
    const { id: groupC } = await ask('group.add', { workshopId: id });
    const work = await block('groupWork');
    const { id: beside } = await ask('block.add', {
      agendaItemId: work.agendaItemId,
      title: 'Ud at se på stien',
      kind: 'groupWork',
      before: (await block('break')).id,
    });
    await ask('block.update', { id: beside, fields: { withPrevious: true, groupIds: [groupB.id] } });
    expect(await lacks('progress')).not.toContain('idleGroup');
    await ask('block.update', { id: work.id, fields: { groupIds: [groupA.id] } });
    expect(await lacks('progress')).toContain('idleGroup');
    await ask('block.update', { id: work.id, fields: { groupIds: [groupA.id, groupC] } });
    expect(await lacks('progress')).not.toContain('idleGroup');
  });

  it('the team: who comes, in groups, with leaders, and not all of one sort together', async () => {
    const { person, lacks, ask, groupA, groupB, inPlace } = await open();
    const citizens = await Promise.all(['Asta', 'Bo', 'Carl'].map((name) => person(name, 'Borger')));
    const staff = await Promise.all(['Ditte', 'Egon', 'Fie'].map((name) => person(name, 'Medarbejder')));
    expect(await lacks('team')).toEqual(['noAnchor', 'unplaced']);
    for (const id of citizens) await ask('participant.assign', { id, groupId: groupA.id });
    expect(await lacks('team')).toEqual(['noAnchor', 'unplaced', 'emptyGroup', 'leaderless', 'oneSided']);
    for (const id of staff) await ask('participant.assign', { id, groupId: groupB.id });
    await ask('participant.assign', { id: citizens[0] ?? '', groupId: groupB.id });
    await ask('participant.assign', { id: staff[0] ?? '', groupId: groupA.id });
    await ask('group.update', { id: groupA.id, fields: { leaderId: staff[0] ?? '' } });
    await ask('group.update', { id: groupB.id, fields: { leaderId: staff[1] ?? '' } });
    expect(await lacks('team')).toEqual(['noAnchor']);
    expect(await inPlace('team')).toEqual([
      { kind: 'people', coming: 6, away: 0 },
      { kind: 'groups', count: 2 },
      { kind: 'leaders', count: 2 },
    ]);
    await ask('participant.setPresence', {
      ids: [citizens[0] ?? '', citizens[2] ?? '', staff[0] ?? '', staff[2] ?? ''],
      presence: 'excused',
    });
    expect(await lacks('team')).toContain('fewComing');
    expect(await lacks('team')).toContain('leaderless');
  });

  it('progress: within the time, somebody presents, visits are planned, and the end says what comes next', async () => {
    const { id, ask, rows, lacks, block, update, inPlace } = await open();
    await ask('visit.plan', { workshopId: id });
    const end = await block('closing');
    await ask('block.update', { id: end.id, fields: { question: 'Hvem gør hvad inden juni?' } });
    expect(await lacks('progress')).toEqual([]);
    expect(await inPlace('progress')).toContainEqual({ kind: 'inTime', spare: 0 });
    await update({ plannedEnd: '2027-03-09T18:50' });
    expect(await lacks('progress')).toEqual(['overTime']);
    const [item] = (await rows()).agendaItem;
    await ask('block.add', {
      agendaItemId: item?.id ?? '',
      title: 'Oplæg',
      kind: 'presentation',
      minutes: 5,
    });
    expect(await lacks('progress')).toEqual(['overTime', 'noPresenter']);
    await ask('block.remove', { id: end.id });
    expect(await lacks('progress')).toContain('noClosing');
  });

  it('one question for all groups is enough, and so is one for each', async () => {
    const { ask, block, lacks, groupA, groupB, update } = await open();
    await update({ purpose: 'Flere går.' });
    await ask('group.update', { id: groupA.id, fields: { question: 'Hvor går de?' } });
    expect(await lacks('goal')).toEqual(['noQuestion']);
    await ask('group.update', { id: groupB.id, fields: { deliverable: 'Tre forslag' } });
    expect(await lacks('goal')).toEqual([]);
    await ask('group.update', { id: groupA.id, fields: { question: '' } });
    await ask('block.update', { id: (await block('groupWork')).id, fields: { question: 'Hvorfor?' } });
    expect(await lacks('goal')).toEqual([]);
  });

  it('mindset: a welcome, and a break before it gets too long', async () => {
    const { ask, block, lacks, update } = await open();
    await update({ groundRules: 'Alle siger noget.' });
    await ask('block.remove', { id: (await block('break')).id });
    await ask('block.remove', { id: (await block('welcome')).id });
    expect(await lacks('mindset')).toEqual(['noWelcome']);
    await ask('block.update', { id: (await block('groupWork')).id, fields: { minutes: 60 } });
    expect(await lacks('mindset')).toEqual(['noWelcome', 'noBreak']);
  });

  it('counts sentences as people do', () => {
    expect(
      ['Ét mål', 'Ét. Og to!', 'Kl. 17 er for sent', 'Ét\nTo', 'Hvad nu? Ja.', ''].map(sentencesIn),
    ).toEqual([1, 2, 1, 2, 2, 0]);
  });
});

it('the time asked: minutes each, hours in all, and how much of it is the citizens’', async () => {
  const { person, update, all, ask } = await open();
  for (const role of ['Borger', 'Borgermedlem, Skovby', 'Borgerrådgiver', 'Borgmester'])
    await person(role, role);
  const away = await person('Gro', 'borger');
  await ask('participant.setPresence', { ids: [away], presence: 'excused' });
  await update({ askedMinutes: 30 });
  const { workshop, participant } = await all();
  expect(askedTime(workshop, participant)).toEqual({
    meeting: 120,
    besides: 30,
    each: 150,
    people: 4,
    all: 600,
    citizens: 2,
    ofCitizens: 300,
  });
});
