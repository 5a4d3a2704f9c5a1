import { describe, expect, it } from 'vitest';
import type { BalanceWish } from '@shared/contract/balance';
import { openCore, openWorkshop } from '../helpers/core';

const wish: BalanceWish = {
  groups: 2,
  seed: 1,
  leadersStay: true,
  placedStay: false,
  mixesRoles: true,
  mixesCompetences: true,
  keepsPairs: true,
  partsLastTime: true,
};

/** Eight people: four citizens, four of the staff. */
async function openPeople(test = openCore()) {
  const workshop = await openWorkshop(test);
  const { id: workshopId, ask, rows } = workshop;
  const ids: Record<string, string> = {};
  for (const [at, name] of ['Asta', 'Bo', 'Carl', 'Ditte', 'Egon', 'Fie', 'Gro', 'Hans'].entries()) {
    const role = at < 4 ? 'Borger' : 'Medarbejder, Vej og park';
    ids[name] = (await ask('participant.add', { workshopId, name, role, email: `${name}@by.example` })).id;
  }
  const of = (name: string) => ids[name] ?? '';
  const propose = (more: Partial<BalanceWish> = {}) =>
    ask('balance.propose', { workshopId, wish: { ...wish, ...more } });
  const accept = async (more: Partial<BalanceWish> = {}) => {
    const { groups, surplus } = await propose(more);
    const given = groups.map(({ groupId, participantIds, leaderId }) => ({
      groupId,
      participantIds,
      leaderId,
    }));
    const ids = surplus.map(({ groupId }) => groupId);
    await ask('balance.accept', { workshopId, groups: given, surplus: ids });
    return groups;
  };
  const groupOf = async (name: string) =>
    (await rows()).participant.find(({ id }) => id === of(name))?.groupId ?? null;
  return { ...workshop, of, propose, accept, groupOf };
}

describe('a proposal of groups', () => {
  it('changes nothing until it is accepted, and one undo takes all of it back', async () => {
    const { propose, accept, rows, ask } = await openPeople();
    const before = await rows();
    const { groups, moves, account } = await propose({ groups: 3 });
    expect(groups.map(({ groupId, letter, name }) => [groupId === null, letter, name])).toEqual([
      [false, 'A', 'Gruppe A'],
      [false, 'B', 'Gruppe B'],
      [true, 'C', 'Gruppe C'],
    ]);
    expect([moves, account.least, account.most]).toEqual([8, 2, 3]);
    expect(account.roles).toEqual({ values: 2, uneven: [] });
    expect(await rows()).toEqual(before);

    await accept({ groups: 3 });
    const { group, board, participant } = await rows();
    expect([group.length, board.length]).toEqual([3, 3]);
    expect(participant.every(({ groupId }) => groupId !== null)).toBe(true);
    expect((await propose({ groups: 3 })).moves).toBe(0);
    await ask('history.undo', {});
    expect(await rows()).toEqual(before);
  });

  it('leaves out who is away or has gone home, and says how many', async () => {
    const { ask, of, propose } = await openPeople();
    await ask('participant.setPresence', { ids: [of('Asta')], presence: 'excused' });
    const { groups, away } = await propose();
    expect(away).toBe(1);
    expect(groups.flatMap(({ participantIds }) => participantIds)).not.toContain(of('Asta'));
  });

  it('lets leaders stay in their groups, and names them', async () => {
    const { ask, of, accept, groupA, groupB, groupOf, rows } = await openPeople();
    await ask('group.update', { id: groupA.id, fields: { leaderId: of('Hans') } });
    await ask('group.update', { id: groupB.id, fields: { leaderId: of('Asta') } });
    await accept();
    expect([await groupOf('Hans'), await groupOf('Asta')]).toEqual([groupA.id, groupB.id]);
    expect((await rows()).group.map(({ leaderId }) => leaderId)).toEqual([of('Hans'), of('Asta')]);
  });

  it('takes the lead from whoever is moved into another group', async () => {
    const { id: workshopId, ask, of, groupA, groupB, rows } = await openPeople();
    await ask('group.update', { id: groupA.id, fields: { leaderId: of('Hans') } });
    const groups = [{ groupId: groupB.id, participantIds: [of('Hans')], leaderId: of('Hans') }];
    await ask('balance.accept', { workshopId, groups, surplus: [] });
    expect((await rows()).group.map(({ leaderId }) => leaderId)).toEqual([null, of('Hans')]);
  });

  it('lets those who are placed stay when asked', async () => {
    const { ask, of, propose, groupB } = await openPeople();
    for (const name of ['Asta', 'Bo', 'Carl'])
      await ask('participant.assign', { id: of(name), groupId: groupB.id });
    const { groups, account, moves } = await propose({ placedStay: true });
    expect(groups[1]?.participantIds).toEqual(expect.arrayContaining(['Asta', 'Bo', 'Carl'].map(of)));
    expect([account.stays, moves]).toEqual([3, 5]);
  });

  it('takes groups away that are not needed and hold nothing, in the one step that Undo takes back', async () => {
    const { propose, accept, ask, rows } = await openPeople();
    await accept({ groups: 4 });
    const before = await rows();
    const { emptied, surplus } = await propose({ groups: 2 });
    expect([emptied, surplus.map(({ letter }) => letter)]).toEqual([[], ['C', 'D']]);
    await accept({ groups: 2 });
    const { group, board, column } = await rows();
    expect([group.map(({ letter }) => letter), board.length, column.length]).toEqual([['A', 'B'], 2, 8]);
    await ask('history.undo', {});
    expect(await rows()).toEqual(before);
  });

  it.each<[what: string, hold: (at: Awaited<ReturnType<typeof openPeople>>) => Promise<unknown>]>([
    [
      'a note',
      ({ ask, boardB }) => ask('note.add', { boardId: boardB.id, text: 'Flere lamper', kind: 'idea' }),
    ],
    [
      'a note half written in another window',
      ({ as, boardB }) =>
        as('window-2').ask('draft.save', { field: `board:${boardB.id}`, text: 'Flere lam' }),
    ],
    [
      'a name of its own',
      ({ ask, groupB }) => ask('group.update', { id: groupB.id, fields: { name: 'Stierne' } }),
    ],
    [
      'a question',
      ({ ask, groupB }) => ask('group.update', { id: groupB.id, fields: { question: 'Hvor er der mørkt?' } }),
    ],
    [
      'a block of its own',
      async ({ ask, rows, groupB }) => {
        const [block] = (await rows()).block;
        await ask('block.update', { id: block?.id ?? '', fields: { groupIds: [groupB.id] } });
      },
    ],
    [
      'a visit',
      ({ ask, groupA, boardB }) => ask('visit.add', { visitingGroupId: groupA.id, hostBoardId: boardB.id }),
    ],
    [
      'somebody who is away',
      async ({ ask, of, groupB }) => {
        await ask('participant.assign', { id: of('Asta'), groupId: groupB.id });
        await ask('participant.setPresence', { ids: [of('Asta')], presence: 'excused' });
      },
    ],
  ])('leaves a group that is not needed where it is when it holds %s, and says so', async (_what, hold) => {
    const test = await openPeople();
    await hold(test);
    expect(await test.propose({ groups: 1 })).toMatchObject({ emptied: ['B'], surplus: [] });
    await test.accept({ groups: 1 });
    expect((await test.rows()).group).toHaveLength(2);
  });

  it('leaves a group that somebody began to write in after the proposal was shown', async () => {
    const { id: workshopId, ask, groupB, boardB, rows } = await openPeople();
    await ask('note.add', { boardId: boardB.id, text: 'Flere lamper', kind: 'idea' });
    const groups = [{ groupId: (await rows()).group[0]?.id ?? '', participantIds: [], leaderId: null }];
    expect(await ask('balance.accept', { workshopId, groups, surplus: [groupB.id] })).toEqual({
      removed: [],
    });
    expect((await rows()).group).toHaveLength(2);
  });

  it('takes a role for the same however it is cased, spaced or composed', async () => {
    const { ask, of, propose } = await openPeople();
    for (const [name, role] of [
      ['Asta', 'borger'],
      ['Bo', ' BORGER'],
      ['Carl', 'Borger '],
      ['Egon', 'Skolera\u030Adsmedlem'],
      ['Fie', 'skoler\u00E5dsmedlem'],
    ] as const)
      await ask('participant.update', { id: of(name), fields: { role } });
    // Citizens, members of the school board, and the two who are left of the staff.
    expect((await propose()).account.roles).toEqual({ values: 3, uneven: [] });
  });

  it('is refused when somebody stands in it twice, or leads a group they are not in', async () => {
    const { id: workshopId, reply, of, groupA, groupB } = await openPeople();
    const group = (groupId: string, participantIds: string[], leaderId: string | null = null) => ({
      groupId,
      participantIds,
      leaderId,
    });
    for (const groups of [
      [group(groupA.id, [of('Bo')]), group(groupB.id, [of('Bo')])],
      [group(groupA.id, []), group(groupA.id, [])],
      [group(groupA.id, [of('Bo')], of('Carl'))],
    ])
      expect(await reply('balance.accept', { workshopId, groups, surplus: [] })).toMatchObject({
        error: { code: 'invalid' },
      });
  });
});

describe('rules for two people', () => {
  it('hold in the proposal, and the newer rule takes the place of the older', async () => {
    const { ask, of, propose, rows } = await openPeople();
    const rule = { firstId: of('Asta'), secondId: of('Egon') };
    await ask('pairRule.add', { ...rule, rule: 'apart' });
    const { id } = await ask('pairRule.add', {
      firstId: of('Egon'),
      secondId: of('Asta'),
      rule: 'together',
    });
    expect((await rows()).pairRule).toHaveLength(1);
    const { groups, account } = await propose();
    const withAsta = groups.find(({ participantIds }) => participantIds.includes(of('Asta')));
    expect(withAsta?.participantIds).toContain(of('Egon'));
    expect(account.pairs).toEqual({ kept: [id], broken: [] });
    await ask('pairRule.remove', { id });
    expect((await rows()).pairRule).toEqual([]);
  });

  it('are for two', async () => {
    const { reply, of } = await openPeople();
    expect(
      await reply('pairRule.add', { firstId: of('Bo'), secondId: of('Bo'), rule: 'apart' }),
    ).toMatchObject({ error: { code: 'pairOfOne' } });
  });
});

it('parts those who sat together at the committee’s last meeting, also guests by name and address', async () => {
  const { id, ask, accept, of, propose } = await openPeople();
  const { id: committeeId } = await ask('committee.create', { name: 'Vejudvalget', language: 'da' });
  await ask('workshop.update', { id, fields: { committeeId } });
  expect((await propose()).lastMeeting).toBeNull();
  await accept();
  const { id: next } = await ask('workshop.duplicate', {
    id,
    title: 'Næste gang',
    plannedStart: '2027-05-01T17:00',
  });
  const { lastMeeting, account } = await ask('balance.propose', { workshopId: next, wish });
  expect(lastMeeting).toEqual({ title: 'Trygge veje', plannedStart: '2027-03-09T17:00' });
  // Two fours over two groups: two and two of each meet again.
  expect(account.lastTime.fewest).toBe(4);
  expect(account.lastTime.pairs).toHaveLength(4);
  await ask('participant.setPresence', { ids: [of('Asta')], presence: 'unexcused' });
  const without = await ask('balance.propose', { workshopId: next, wish });
  expect(without.account.lastTime.fewest).toBe(3);
});
