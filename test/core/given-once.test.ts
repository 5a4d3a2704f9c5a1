import { describe, expect, it } from 'vitest';
import { openCore, openWorkshop } from '../helpers/core';

async function openTwoWindows() {
  const test = await openWorkshop();
  const { ask, as, id: workshopId, boardA, rows } = test;
  const other = as('window-2');
  const undo = async () => (await ask('history.undo', {})).outcome;
  const redo = async () => (await ask('history.redo', {})).outcome;
  const entries = async () => (await ask('catalogue.search', {})).entries;
  const numbers = async () => (await entries()).map(({ number }) => number).sort((a, b) => a - b);
  const publish = async (text: string, by = test.as('window-1')) => {
    const { id } = await by.ask('note.add', { boardId: boardA.id, text, kind: 'idea' });
    await by.ask('note.update', { id, fields: { isForCatalogue: true } });
    await by.ask('catalogue.publish', { workshopId });
  };
  const groups = async () => (await rows()).group.map(({ letter, name }) => `${letter} ${name}`).sort();
  return { ...test, workshopId, other, undo, redo, entries, numbers, publish, groups };
}

describe('the number of a catalogue entry', () => {
  it('is never given again: what comes back by undo has it still', async () => {
    const { ask, entries, other, publish, numbers, undo } = await openTwoWindows();
    await publish('Lys');
    await publish('Bænk');
    const last = (await entries()).find(({ number }) => number === 2);
    await ask('note.update', { id: last?.noteId ?? '', fields: { isForCatalogue: false } });
    await ask('catalogueEntry.remove', { id: last?.id ?? '' });
    await publish('Cykelbro', other);
    expect(await numbers()).toEqual([1, 3]);
    expect(await undo()).toBe('done');
    expect(await numbers()).toEqual([1, 2, 3]);
    expect(await ask('check.run', {})).toMatchObject({ problems: [] });
  });

  it('is the same one again when publishing is undone and done again, and nobody else’s in between', async () => {
    const { other, publish, numbers, undo, redo } = await openTwoWindows();
    await publish('Lys');
    for (const what of ['published', 'marked']) expect(await undo(), what).toBe('done');
    await publish('Bænk', other);
    expect(await numbers()).toEqual([2]);
    for (const what of ['marked', 'published']) expect(await redo(), what).toBe('done');
    expect(await numbers()).toEqual([1, 2]);
  });

  it('counts on after a restart, also when all entries are gone', async () => {
    const first = await openTwoWindows();
    await first.publish('Lys');
    const [entry] = await first.entries();
    await first.ask('catalogueEntry.remove', { id: entry?.id ?? '' });
    first.close();
    const again = openCore(first.folder, 2);
    await again.ask('catalogue.publish', { workshopId: first.workshopId });
    expect((await again.ask('catalogue.search', {})).entries[0]?.number).toBe(2);
  });
});

describe('a note in the catalogue', () => {
  it('stands there once: an entry does not come back beside the one that was made of its note since', async () => {
    const { ask, workshopId, entries, other, publish, numbers, undo, redo } = await openTwoWindows();
    await publish('Lys');
    const [entry] = await entries();
    await ask('catalogueEntry.remove', { id: entry?.id ?? '' });
    await other.ask('catalogue.publish', { workshopId });
    expect(await undo()).toBe('overtaken');
    expect(await numbers()).toEqual([2]);
    expect(await undo()).toBe('overtaken');
    expect(await redo()).toBe('nothing');
    expect(await numbers()).toEqual([2]);
  });

  it('comes back when nobody else has published it', async () => {
    const { ask, workshopId, entries, publish, numbers, undo } = await openTwoWindows();
    await publish('Lys');
    await ask('catalogueEntry.remove', { id: (await entries())[0]?.id ?? '' });
    await ask('catalogue.publish', { workshopId });
    for (const expected of [[], [1]]) {
      expect(await undo()).toBe('done');
      expect(await numbers()).toEqual(expected);
    }
  });
});

describe('the letter of a group', () => {
  it('is another one when the group comes back and its letter has been taken, and so are the names made of it', async () => {
    const { ask, workshopId, groupB, groups, other, undo, rows } = await openTwoWindows();
    await ask('group.update', { id: groupB.id, fields: { deliverable: 'Et kort over stierne' } });
    await ask('group.remove', { id: groupB.id });
    await other.ask('group.add', { workshopId });
    expect(await groups()).toEqual(['A Gruppe A', 'B Gruppe B']);
    expect(await undo()).toBe('partly');
    expect(await groups()).toEqual(['A Gruppe A', 'B Gruppe B', 'C Gruppe C']);
    const { board, group } = await rows();
    expect(group.find(({ id }) => id === groupB.id)?.deliverable).toBe('Et kort over stierne');
    expect(board.find(({ groupId }) => groupId === groupB.id)?.title).toBe('Gruppe C');
    expect(await ask('check.run', {})).toMatchObject({ problems: [] });
  });

  it('changes no name that somebody gave', async () => {
    const { ask, workshopId, groupB, groups, other, undo } = await openTwoWindows();
    await ask('group.update', { id: groupB.id, fields: { name: 'De unge' } });
    await ask('group.remove', { id: groupB.id });
    await other.ask('group.add', { workshopId });
    await undo();
    expect(await groups()).toEqual(['A Gruppe A', 'B Gruppe B', 'C De unge']);
  });

  it('goes with the group by redo, and comes back with it as it was', async () => {
    const { ask, workshopId, groupB, groups, other, undo, redo } = await openTwoWindows();
    await ask('group.remove', { id: groupB.id });
    const { id: theirs } = await other.ask('group.add', { workshopId });
    await undo();
    expect(await redo()).toBe('done');
    expect(await groups()).toEqual(['A Gruppe A', 'B Gruppe B']);
    await other.ask('group.remove', { id: theirs });
    expect(await undo()).toBe('done');
    expect(await groups()).toEqual(['A Gruppe A', 'C Gruppe C']);
    expect(await ask('check.run', {})).toMatchObject({ problems: [] });
  });

  it('is another one, too, when a new group is done again', async () => {
    const { ask, workshopId, groups, other, undo, redo } = await openTwoWindows();
    await ask('group.add', { workshopId });
    await undo();
    await other.ask('group.add', { workshopId });
    expect(await redo()).toBe('partly');
    expect(await groups()).toEqual(['A Gruppe A', 'B Gruppe B', 'C Gruppe C', 'D Gruppe D']);
  });

  it('keeps a group away when every letter is taken', async () => {
    const { ask, workshopId, groupB, groups, other, undo } = await openTwoWindows();
    await ask('group.remove', { id: groupB.id });
    for (let more = 0; more < 25; more++) await other.ask('group.add', { workshopId });
    expect(await undo()).toBe('overtaken');
    expect(await groups()).toHaveLength(26);
  });
});
