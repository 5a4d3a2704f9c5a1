import { describe, expect, it } from 'vitest';
import { openWorkshop } from '../helpers/core';

async function openVisits(groups = 2) {
  const test = await openWorkshop();
  const { ask, id: workshopId, rows } = test;
  for (let more = 2; more < groups; more++) await ask('group.add', { workshopId });
  const { added } = await ask('visit.plan', { workshopId });
  /** Who visits whom, by letter. */
  const round = async () => {
    const { group, board, visit } = await rows();
    const letter = (id: string | null) => group.find((candidate) => candidate.id === id)?.letter ?? '?';
    const host = (boardId: string) => letter(board.find(({ id }) => id === boardId)?.groupId ?? null);
    return visit.map(({ visitingGroupId, hostBoardId }) => letter(visitingGroupId) + host(hostBoardId));
  };
  const [first] = (await rows()).visit;
  const write = async (text: string, clusterId: string | null = null) =>
    (await ask('visitInput.add', { visitId: first?.id ?? '', text, clusterId })).id;
  return { ...test, added, round, write, first };
}

describe('the visiting round', () => {
  it.each([
    [2, ['AB', 'BA']],
    [3, ['AB', 'BC', 'CA']],
    [4, ['AB', 'BC', 'CD', 'DA']],
    [5, ['AB', 'BC', 'CD', 'DE', 'EA']],
  ])('sends each of %i groups to the next board, once', async (groups, expected) => {
    const { ask, id, added, round, rows } = await openVisits(groups);
    expect(added).toBe(groups);
    expect(await round()).toEqual(expected);
    expect((await rows()).visit.every(({ prompt }) => prompt !== '')).toBe(true);
    expect(await ask('visit.plan', { workshopId: id })).toEqual({ added: 0 });
  });

  it('needs two groups', async () => {
    const { ask, id, groupB } = await openWorkshop();
    await ask('group.remove', { id: groupB.id });
    expect(await ask('visit.plan', { workshopId: id })).toEqual({ added: 0 });
  });

  it('sends nobody to their own board', async () => {
    const { reply, groupA, boardA } = await openVisits();
    expect(await reply('visit.add', { visitingGroupId: groupA.id, hostBoardId: boardA.id })).toMatchObject({
      error: { code: 'ownBoard' },
    });
  });

  it('keeps a visit once somebody has written, and the host group with it', async () => {
    const { ask, reply, first, write, groupA, groupB } = await openVisits();
    const id = await write('Tag maden først');
    expect(await reply('visit.remove', { id: first?.id ?? '' })).toMatchObject({
      error: { code: 'visitHasInput' },
    });
    for (const group of [groupA, groupB]) {
      expect((await reply('group.remove', { id: group.id })).ok).toBe(false);
    }
    await ask('visitInput.remove', { id });
    await ask('visit.remove', { id: first?.id ?? '' });
  });
});

describe("visitors' input", () => {
  it('is answered with a word, and the answer can be taken away', async () => {
    const { ask, write, rows } = await openVisits();
    const id = await write('Tag maden først');
    await ask('visitInput.answer', { id, answer: 'adapt' });
    await ask('visitInput.update', { id, fields: { answerText: 'Hver anden gang' } });
    expect((await rows()).visitInput).toMatchObject([{ answer: 'adapt', answerText: 'Hver anden gang' }]);
    await ask('visitInput.answer', { id, answer: null });
    expect((await rows()).visitInput[0]?.answer).toBeNull();
  });

  it("becomes a note of the guests' on the host's board, once, in its theme, and is taken back", async () => {
    const { ask, boardB, groupA, write, rows } = await openVisits();
    const { id: noteId } = await ask('note.add', { boardId: boardB.id, text: 'Mad', kind: 'idea' });
    const { id: clusterId } = await ask('cluster.create', { name: 'Maden', noteIds: [noteId] });
    const id = await write('Lån skolens køkken', clusterId);
    const { id: made } = await ask('visitInput.toBoard', { id });
    expect(await ask('visitInput.toBoard', { id })).toEqual({ id: made });
    const added = async () => (await rows()).note.filter((note) => note.id !== noteId);
    expect(await added()).toMatchObject([
      { text: 'Lån skolens køkken', boardId: boardB.id, groupId: groupA.id, clusterId },
    ]);
    await ask('history.undo', {});
    expect(await added()).toEqual([]);
  });

  it("is about one of the host's themes, and stays when that is dissolved", async () => {
    const { ask, reply, boardB, note, write, rows } = await openVisits();
    const { id: noteId } = await ask('note.add', { boardId: boardB.id, text: 'Mad', kind: 'idea' });
    const { id: theirs } = await ask('cluster.create', { name: 'Maden', noteIds: [noteId] });
    const { id: ours } = await ask('cluster.create', { name: 'Vores', noteIds: [await note('Lys')] });
    const input = await write('Først', theirs);
    expect(await reply('visitInput.update', { id: input, fields: { clusterId: ours } })).toMatchObject({
      error: { code: 'outsideWorkshop' },
    });
    await ask('cluster.dissolve', { id: theirs });
    expect((await rows()).visitInput).toMatchObject([{ text: 'Først', clusterId: null }]);
  });
});
