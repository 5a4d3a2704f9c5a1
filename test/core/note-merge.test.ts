import { describe, expect, it } from 'vitest';
import { minutes } from '@electron/core/documents/minutes';
import { openWorkshop } from '../helpers/core';

async function alike() {
  const test = await openWorkshop();
  const [light, lamps, bench] = [
    await test.note('Lys på stien'),
    await test.note('Flere lamper'),
    await test.note('En bænk'),
  ];
  const notes = async () => (await test.rows()).note;
  return { ...test, light, lamps, bench, notes };
}

describe('merging', () => {
  it('keeps every text under one note, which one step takes apart again', async () => {
    const { ask, light, lamps, bench, notes } = await alike();
    const before = await notes();
    await ask('note.merge', { id: lamps, noteIds: [bench] });
    await ask('note.merge', { id: light, noteIds: [lamps] });
    expect(
      (await notes()).filter(({ mergedIntoId }) => mergedIntoId === light).map(({ text }) => text),
    ).toEqual(['Flere lamper', 'En bænk']);
    await ask('note.unmerge', { id: light });
    expect((await notes()).map(({ text, mergedIntoId }) => [text, mergedIntoId])).toEqual(
      before.map(({ text }) => [text, null]),
    );
    await ask('history.undo', {});
    await ask('history.undo', {});
    await ask('history.undo', {});
    expect(await notes()).toEqual(before);
  });

  it('goes where the note goes, and remembers where each was written', async () => {
    const { ask, light, lamps, notes, rows, boardA } = await alike();
    const hard = (await rows()).column.find(
      ({ boardId, kind }) => boardId === boardA.id && kind === 'madeItHard',
    );
    const origin = (await notes()).find(({ id }) => id === lamps)?.columnId;
    await ask('note.merge', { id: light, noteIds: [lamps] });
    await ask('note.move', { id: light, columnId: hard?.id ?? '', clusterId: null, before: null });
    const { id: theme } = await ask('cluster.create', { name: 'Lys', noteIds: [light] });
    expect((await notes()).find(({ id }) => id === lamps)).toMatchObject({
      columnId: hard?.id,
      clusterId: theme,
      originColumnId: origin,
    });
  });

  it('is one idea in the catalogue and one point in the minutes, with all that was said', async () => {
    const { ask, id, light, lamps, rows } = await alike();
    await ask('note.update', { id: lamps, fields: { isForCatalogue: true } });
    await ask('note.merge', { id: light, noteIds: [lamps] });
    expect(await ask('catalogue.publish', { workshopId: id })).toEqual({ added: 1, known: 0 });
    const { entries } = await ask('catalogue.search', { limit: 10 });
    expect(entries[0]).toMatchObject({ title: 'Lys på stien', description: 'Flere lamper' });
    const told = JSON.stringify(minutes({ rows: await rows(), organisation: '', includeClosed: true }));
    expect(told).toMatch(/Lys på stien[^[]*Flere lamper/);
  });

  it('lets what was merged stand by itself when the note above it is deleted', async () => {
    const { ask, light, lamps, notes } = await alike();
    await ask('note.merge', { id: light, noteIds: [lamps] });
    await ask('note.remove', { id: light });
    expect((await notes()).find(({ id }) => id === lamps)?.mergedIntoId).toBeNull();
  });

  it('waits until what is hidden has been revealed', async () => {
    const { ask, id, light, note } = await alike();
    await ask('writingRound.start', { workshopId: id, boardId: null, asksNames: false });
    const hidden = await note('Skjult');
    await expect(ask('note.merge', { id: light, noteIds: [hidden] })).rejects.toMatchObject({
      code: 'stillHidden',
    });
  });
});

describe('splitting', () => {
  it('makes a note of each line, in their order and place, in one step', async () => {
    const { ask, note, bench, texts } = await alike();
    const list = await note('Spejle\n\nSkilte\nSti');
    await note('Til sidst');
    await ask('note.split', { id: list });
    expect((await texts()).slice(3)).toEqual(['Spejle', 'Skilte', 'Sti', 'Til sidst']);
    await ask('history.undo', {});
    expect((await texts()).slice(3)).toEqual(['Spejle\n\nSkilte\nSti', 'Til sidst']);
    await expect(ask('note.split', { id: bench })).rejects.toMatchObject({ code: 'oneLine' });
  });
});
