import { expect, test } from 'vitest';
import { openWorkshop } from '../helpers/core';

test('a pasted list becomes notes in their kinds’ columns, in order, and is taken back in one step', async () => {
  const { ask, boardA, rows, note, texts } = await openWorkshop();
  await note('Fra før');
  await ask('note.addMany', {
    boardId: boardA.id,
    notes: [
      { text: 'Flere bænke', kind: 'idea' },
      { text: 'God tone', kind: 'wentWell', factors: ['mindset', 'team'] },
      { text: 'Bedre lys', kind: 'idea' },
    ],
  });
  const { note: notes, column } = await rows();
  const inColumn = (kind: string) => {
    const id = column.find((each) => each.boardId === boardA.id && each.kind === kind)?.id;
    return notes.filter(({ columnId }) => columnId === id);
  };
  expect(inColumn('idea').map(({ text }) => text)).toEqual(['Fra før', 'Flere bænke', 'Bedre lys']);
  expect(inColumn('wentWell')[0]?.factors).toEqual(['team', 'mindset']);

  await ask('history.undo', {});
  expect(await texts()).toEqual(['Fra før']);
});

test('several notes move together, take the kind of their new column and go back in one step', async () => {
  const { ask, boardA, rows, note } = await openWorkshop();
  const ids = [await note('Et'), await note('To')];
  const question = (await rows()).column.find(
    ({ boardId, kind }) => boardId === boardA.id && kind === 'question',
  );
  if (!question) throw new Error('A new board has a column for questions');
  await ask('note.moveMany', { ids, columnId: question.id, clusterId: null });
  const moved = (await rows()).note;
  expect(moved.map(({ text, kind, columnId }) => [text, kind, columnId === question.id])).toEqual([
    ['Et', 'question', true],
    ['To', 'question', true],
  ]);
  await ask('history.undo', {});
  expect((await rows()).note.map(({ kind }) => kind)).toEqual(['idea', 'idea']);
});

test('a note of another board is turned away, and nothing has moved', async () => {
  const { ask, reply, boardB, rows, note } = await openWorkshop();
  const own = await note('Vores');
  const { id: other } = await ask('note.add', { boardId: boardB.id, text: 'Deres', kind: 'idea' });
  const before = (await rows()).note;
  const columnId = before.find(({ id }) => id === own)?.columnId ?? '';
  const answer = await reply('note.moveMany', { ids: [own, other], columnId, clusterId: null });
  expect(answer).toMatchObject({ ok: false, error: { code: 'notesOnDifferentBoards' } });
  expect((await rows()).note).toEqual(before);
});
