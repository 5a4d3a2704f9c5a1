import { describe, expect, it } from 'vitest';
import { openWorkshop } from '../helpers/core';

describe('a note that goes to another board', () => {
  it('remembers who wrote it and where, brings what was merged into it, and comes back in one step', async () => {
    const { ask, note, rows, boardA, boardB } = await openWorkshop();
    const [light, lamps] = [await note('Lys', 'concern'), await note('Lamper')];
    await ask('note.merge', { id: light, noteIds: [lamps] });
    await ask('cluster.create', { name: 'Mørke', noteIds: [light] });
    const before = (await rows()).note;
    await ask('note.moveToBoard', { ids: [light], boardId: boardB.id });
    const { note: after, column } = await rows();
    const place = column.filter(({ boardId }) => boardId === boardB.id).at(-1)?.id;
    for (const each of before)
      expect(after.find(({ id }) => id === each.id)).toMatchObject({
        boardId: boardB.id,
        columnId: place,
        clusterId: null,
        groupId: boardA.groupId,
        originColumnId: each.originColumnId,
      });
    await ask('history.undo', {});
    expect((await rows()).note).toEqual(before);
  });

  it('is one that everybody may read', async () => {
    const { ask, note, id: workshopId, boardA, boardB } = await openWorkshop();
    await ask('writingRound.start', { workshopId, boardId: boardA.id, asksNames: false });
    const hidden = await note('Skjult');
    await expect(ask('note.moveToBoard', { ids: [hidden], boardId: boardB.id })).rejects.toMatchObject({
      code: 'stillHidden',
    });
  });
});

it('pasted lines carry the name that a hidden round asks for', async () => {
  const { ask, rows, id: workshopId, boardA } = await openWorkshop();
  const notes = [{ text: 'Lys', kind: 'idea' as const }];
  await ask('note.addMany', { boardId: boardA.id, notes, author: 'Asta' });
  await ask('writingRound.start', { workshopId, boardId: boardA.id, asksNames: true });
  await ask('note.addMany', { boardId: boardA.id, notes, author: 'Asta' });
  expect((await rows()).note.map(({ author }) => author)).toEqual(['', 'Asta']);
});
