import { describe, expect, it } from 'vitest';
import { meetingOf } from '@electron/core/documents/minutes/meeting';
import { notesTable } from '@electron/core/documents/notes-table';
import { openCore, openWorkshop } from '../helpers/core';

async function hiddenEvening(asksNames = false) {
  const test = await openWorkshop();
  const { ask, id, boardA } = test;
  const before = await test.note('Sagt højt');
  const { id: round } = await ask('writingRound.start', { workshopId: id, boardId: null, asksNames });
  const hidden = await test.note('Hemmelig tanke');
  return {
    ...test,
    before,
    hidden,
    round,
    reveal: () => ask('writingRound.reveal', { id: round }),
    see: async (noteId: string) => (await test.rows()).note.find((note) => note.id === noteId),
    onStage: async () => {
      await ask('stage.direct', { workshopId: id, view: 'board', boardId: boardA.id });
      const { board } = await ask('stage.view', {});
      return { texts: board?.notes.map(({ text }) => text), hidden: board?.hiddenNotes };
    },
  };
}

describe('hidden writing', () => {
  it('sends nothing hidden to the stage, to the minutes, to the sheets or to the catalogue before it is revealed', async () => {
    const { ask, id, rows, hidden, reveal, onStage } = await hiddenEvening();
    await ask('note.update', { id: hidden, fields: { isForCatalogue: true } });
    const printed = async () => {
      const source = { rows: await rows(), organisation: '', includeClosed: true };
      return `${JSON.stringify(meetingOf(source).rows.note)} ${JSON.stringify(notesTable(source.rows).rows)}`;
    };
    expect(await onStage()).toEqual({ texts: ['Sagt højt'], hidden: 1 });
    expect(await printed()).not.toContain('Hemmelig');
    expect(await ask('catalogue.publish', { workshopId: id })).toEqual({ added: 0, known: 0 });
    await reveal();
    expect(await onStage()).toEqual({ texts: ['Sagt højt', 'Hemmelig tanke'], hidden: null });
    expect(await printed()).toContain('Hemmelig');
    expect(await ask('catalogue.publish', { workshopId: id })).toEqual({ added: 1, known: 0 });
  });

  it('keeps a name only where the round asks for it', async () => {
    for (const asksNames of [true, false]) {
      const { ask, boardA, see } = await hiddenEvening(asksNames);
      const said = { boardId: boardA.id, text: 'Lys', kind: 'idea', author: 'Asta' } as const;
      const { id } = await ask('note.add', said);
      expect((await see(id))?.author).toBe(asksNames ? 'Asta' : '');
    }
    const { ask, boardA, see, reveal } = await hiddenEvening(true);
    await reveal();
    const { id } = await ask('note.add', { boardId: boardA.id, text: 'Lys', kind: 'idea', author: 'Asta' });
    expect(await see(id)).toMatchObject({ author: '', writingRoundId: null });
  });

  it('is on once only at a board, survives a restart, and is taken back in one step', async () => {
    const { ask, close, folder, id, boardA, boardB, round } = await hiddenEvening();
    const again = { workshopId: id, boardId: boardB.id, asksNames: false };
    await expect(ask('writingRound.start', again)).rejects.toMatchObject({ code: 'alreadyHidden' });
    close();
    const next = openCore(folder, 2);
    const { id: later } = await next.ask('note.add', { boardId: boardA.id, text: 'Efter', kind: 'idea' });
    const written = (await next.ask('workshop.open', { id })).note.find((note) => note.id === later);
    expect(written?.writingRoundId).toBe(round);
    await next.ask('writingRound.reveal', { id: round });
    await next.ask('history.undo', {});
    expect((await next.ask('workshop.open', { id })).writingRound[0]?.revealedAt).toBeNull();
  });

  it('is at one board alone when that was asked for', async () => {
    const { ask, id, boardA, boardB, rows } = await openWorkshop();
    await ask('writingRound.start', { workshopId: id, boardId: boardA.id, asksNames: false });
    for (const { id: boardId } of [boardA, boardB])
      await ask('note.add', { boardId, text: 'Lys', kind: 'idea' });
    const notes = (await rows()).note;
    expect(
      notes.filter(({ writingRoundId }) => writingRoundId !== null).map(({ boardId }) => boardId),
    ).toEqual([boardA.id]);
  });

  it('ends with the meeting, so that the minutes hold every word', async () => {
    const { ask, id, rows } = await hiddenEvening();
    await ask('workshop.close', { id });
    expect((await rows()).writingRound.every(({ revealedAt }) => revealedAt !== null)).toBe(true);
  });
});
