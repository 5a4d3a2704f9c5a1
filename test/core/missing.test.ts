import { expect, test } from 'vitest';
import { whatIsMissing } from '@shared/domain/missing';
import { openWorkshop } from '../helpers/core';

async function open() {
  const workshop = await openWorkshop();
  const found = async () => {
    const rows = await workshop.rows();
    const [one] = rows.workshop;
    if (one === undefined) throw new Error('The workshop is open');
    return whatIsMissing({ ...rows, workshop: one });
  };
  return {
    ...workshop,
    lacks: async () => (await found()).lacks,
    kinds: async () => (await found()).lacks.map(({ kind }) => kind),
    inPlace: async () => (await found()).inPlace,
    blockOf: async (kind: string) => {
      const block = (await workshop.rows()).block.find((each) => each.kind === kind);
      if (block === undefined) throw new Error(`No block of kind ${kind}`);
      return block;
    },
  };
}

test('a new workshop lacks its end, its place, its case number and the five factors', async () => {
  const { kinds } = await open();
  expect(await kinds()).toEqual(['notClosed', 'noPlace', 'noCaseNumber', 'factors']);
});

test('a closed meeting is in place, and so is a place once it is written', async () => {
  const { id, ask, kinds, inPlace } = await open();
  await ask('workshop.close', { id });
  await ask('workshop.update', { id, fields: { place: 'Pakhuset' } });
  expect(await kinds()).toEqual(['noCaseNumber', 'groups', 'factors']);
  expect(await inPlace()).toContainEqual({ kind: 'closed' });
});

test('no case number is missed when every item has its own', async () => {
  const { ask, rows, kinds } = await open();
  for (const { id } of (await rows()).agendaItem)
    await ask('agendaItem.update', { id, fields: { caseNumber: 'S27-1' } });
  expect(await kinds()).not.toContain('noCaseNumber');
});

test('people nobody has registered are missed until they are present or absent', async () => {
  const { id, ask, lacks, inPlace } = await open();
  const { id: asta } = await ask('participant.add', { workshopId: id, name: 'Asta Birkelund' });
  const { id: bo } = await ask('participant.add', { workshopId: id, name: 'Bo Enggård' });
  await ask('participant.update', { id: bo, fields: { presence: 'absent' } });
  expect(await lacks()).toContainEqual(
    expect.objectContaining({ kind: 'presence', people: [expect.objectContaining({ id: asta })] }),
  );
  await ask('participant.update', { id: asta, fields: { presence: 'present' } });
  expect(await inPlace()).toContainEqual({ kind: 'presence', present: 1, of: 2 });
});

test('an action lacks an owner, then a day, then nothing', async () => {
  const { id, ask, lacks, inPlace } = await open();
  const { id: entry } = await ask('logEntry.add', {
    workshopId: id,
    blockId: null,
    kind: 'action',
    text: 'Spørg skolen',
  });
  const action = async () => (await lacks()).find(({ kind }) => kind === 'action');
  expect(await action()).toMatchObject({ lacksOwner: true, lacksDay: true });
  await ask('logEntry.update', { id: entry, fields: { owner: 'Asta' } });
  expect(await action()).toMatchObject({ lacksOwner: false, lacksDay: true });
  await ask('logEntry.update', { id: entry, fields: { dueDay: '2027-03-23' } });
  expect(await inPlace()).toContainEqual({ kind: 'actions', count: 1 });
});

test('a block of decision waits for one, and a note in it is not enough', async () => {
  const { id, ask, rows, kinds, inPlace } = await open();
  const agendaItemId = (await rows()).agendaItem[0]?.id ?? '';
  const { id: blockId } = await ask('block.add', { agendaItemId, title: 'Styregruppe', kind: 'decision' });
  await ask('logEntry.add', { workshopId: id, blockId, kind: 'note', text: 'Drøftet' });
  expect(await kinds()).toContain('decision');
  await ask('logEntry.add', { workshopId: id, blockId, kind: 'decision', text: 'To unge med' });
  expect(await inPlace()).toContainEqual({ kind: 'decisions', count: 1 });
});

test('an item of which nothing was written says where to write it', async () => {
  const { id, ask, lacks, kinds } = await open();
  const { id: agendaItemId } = await ask('agendaItem.add', { workshopId: id, title: 'Eventuelt' });
  expect(await kinds()).not.toContain('itemText');
  const { id: blockId } = await ask('block.add', { agendaItemId, title: 'Ordet er frit' });
  const lack = (await lacks()).find(({ kind }) => kind === 'itemText');
  expect(lack).toMatchObject({ number: 2, block: { id: blockId } });
  await ask('block.update', { id: blockId, fields: { notes: 'Intet.' } });
  expect(await kinds()).not.toContain('itemText');
});

test('a group with notes is missed until it has said that it is done', async () => {
  const { ask, groupA, note, lacks, inPlace } = await open();
  await note('Lys på stien');
  expect(await lacks()).toContainEqual({
    kind: 'groups',
    groups: [expect.objectContaining({ id: groupA.id })],
  });
  await ask('group.setDone', { id: groupA.id, isDone: true });
  expect(await inPlace()).toContainEqual({ kind: 'groups', count: 1 });
});

test('what visitors said waits for the host’s answer', async () => {
  const { ask, groupB, boardA, lacks, inPlace } = await open();
  const { id: visitId } = await ask('visit.add', { visitingGroupId: groupB.id, hostBoardId: boardA.id });
  const { id } = await ask('visitInput.add', { visitId, text: 'Tænk på de ældre' });
  expect(await lacks()).toContainEqual({ kind: 'answers', count: 1, visitId });
  await ask('visitInput.answer', { id, answer: 'adopt' });
  expect(await inPlace()).toContainEqual({ kind: 'answers', count: 1 });
});

test('a factor lacks its score and its next step, one at a time', async () => {
  const { id: workshopId, ask, lacks } = await open();
  await ask('assessment.count', { workshopId, factor: 'team', score: 4, by: 1 });
  const team = async () => {
    const lack = (await lacks()).find(({ kind }) => kind === 'factors');
    return lack?.kind === 'factors' ? lack.factors.find(({ factor }) => factor === 'team') : undefined;
  };
  expect(await team()).toEqual({ factor: 'team', lacksScore: false, lacksNextStep: true });
  await ask('assessment.update', { workshopId, factor: 'team', fields: { nextStep: 'Spørg flere' } });
  expect(await team()).toBeUndefined();
});

test('the factors are not missed where nobody meant to assess them', async () => {
  const { ask, blockOf, kinds } = await open();
  await ask('block.remove', { id: (await blockOf('factors')).id });
  expect(await kinds()).not.toContain('factors');
});

test('a vote that is still open is missed until it is closed, whoever has voted', async () => {
  const { id, ask, boardA, lacks, kinds } = await open();
  const { id: round } = await ask('voteRound.add', {
    workshopId: id,
    boardIds: [boardA.id],
    title: 'Hvad skal først?',
    budget: 3,
    allowsSeveral: true,
    allowsOwn: true,
    hidesTally: true,
  });
  expect(await lacks()).toContainEqual(
    expect.objectContaining({ kind: 'openVote', round: expect.objectContaining({ id: round }) as unknown }),
  );
  await ask('voteRound.close', { id: round });
  expect(await kinds()).not.toContain('openVote');
});
