import { describe, expect, it } from 'vitest';
import { openWorkshop } from '../helpers/core';

async function openBoard() {
  const test = await openWorkshop();
  const { ask, rows, boardA } = test;
  const columns = async () => (await rows()).column.filter(({ boardId }) => boardId === boardA.id);
  const columnOf = async (kind: string) => {
    const found = (await columns()).find((column) => column.kind === kind);
    if (found === undefined) throw new Error(`No column for ${kind}`);
    return found;
  };
  return {
    ...test,
    columns,
    columnOf,
    see: async (id: string) => (await rows()).note.find((note) => note.id === id),
    textsIn: async (columnId: string) =>
      (await rows()).note.filter((note) => note.columnId === columnId).map(({ text }) => text),
    move: (id: string, columnId: string, before: string | null = null, clusterId: string | null = null) =>
      ask('note.move', { id, columnId, clusterId, before }),
  };
}

describe('a board', () => {
  it('puts a note into the column of its kind, and a kind without one into the open column', async () => {
    const { ask, boardA, note, see, columnOf, rows } = await openBoard();
    const hard = await note('Cykelstien er mørk', 'madeItHard');
    expect((await see(hard))?.columnId).toBe((await columnOf('madeItHard')).id);
    const { id: open } = await ask('column.add', { boardId: boardA.id, title: 'Alt andet' });
    const worry = await note('Hvem har forsikringen?', 'concern');
    expect((await see(worry))?.columnId).toBe(open);
    expect((await rows()).note.every(({ groupId }) => groupId === boardA.groupId)).toBe(true);
  });

  it('gives a note the kind of the column it is moved to, and keeps it where the column has none', async () => {
    const { ask, boardA, note, see, columnOf, move } = await openBoard();
    const id = await note('Ingen tilmelding', 'wentWell');
    await move(id, (await columnOf('idea')).id);
    expect((await see(id))?.kind).toBe('idea');
    const { id: open } = await ask('column.add', { boardId: boardA.id, title: 'Alt andet' });
    await move(id, open);
    expect((await see(id))?.kind).toBe('idea');
  });

  it('keeps a corrected kind when a note only changes its place in the column', async () => {
    const { ask, note, see, columnOf, move } = await openBoard();
    const first = await note('Først');
    const second = await note('Så');
    await ask('note.update', { id: second, fields: { kind: 'concern' } });
    await move(second, (await columnOf('idea')).id, first);
    expect((await see(second))?.kind).toBe('concern');
  });

  it('keeps the order in which notes were put', async () => {
    const { note, columnOf, move, textsIn } = await openBoard();
    const ideas = (await columnOf('idea')).id;
    const [a, , c] = [await note('a'), await note('b'), await note('c')];
    await move(c, ideas, a);
    expect(await textsIn(ideas)).toEqual(['c', 'a', 'b']);
    await move(c, ideas);
    expect(await textsIn(ideas)).toEqual(['a', 'b', 'c']);
    for (let times = 0; times < 60; times++) {
      await note(`n${times}`);
      await move(c, ideas, a);
    }
    expect((await textsIn(ideas))[0]).toBe('c');
  });

  it('finds a place between two notes that came to the same one', async () => {
    const { ask, as, note, columnOf, move, textsIn } = await openBoard();
    const ideas = (await columnOf('idea')).id;
    const a = await note('a');
    const gone = await note('b');
    await ask('note.remove', { id: gone });
    const { id: same } = await as('window-2').ask('note.add', {
      boardId: (await columnOf('idea')).boardId,
      text: 'c',
      kind: 'idea',
    });
    await ask('history.undo', {});
    await move(a, ideas, same);
    await move(a, ideas, gone);
    expect((await textsIn(ideas)).sort()).toEqual(['a', 'b', 'c']);
  });

  it('turns factors on and off, always in their own order', async () => {
    const { ask, note, see } = await openBoard();
    const id = await note('Et fast holdepunkt');
    for (const factor of ['mindset', 'team', 'goal'] as const) await ask('note.toggleFactor', { id, factor });
    expect((await see(id))?.factors).toEqual(['team', 'goal', 'mindset']);
    await ask('note.toggleFactor', { id, factor: 'team' });
    expect((await see(id))?.factors).toEqual(['goal', 'mindset']);
    await ask('note.update', { id, fields: { factors: ['benefit', 'progress'] } });
    expect((await see(id))?.factors).toEqual(['progress', 'benefit']);
  });

  it('keeps at least one column, and every column that holds something', async () => {
    const { ask, reply, note, columns } = await openBoard();
    await note('En bænk', 'question');
    const refusals: unknown[] = [];
    for (const { id } of await columns()) refusals.push(await reply('column.remove', { id }));
    expect(refusals.slice(0, 3)).toEqual(Array(3).fill({ ok: true, value: {} }));
    expect(refusals[3]).toMatchObject({ error: { code: 'lastColumn' } });
    const [last] = await columns();
    const { id: empty } = await ask('column.add', { boardId: last?.boardId ?? '', title: 'Tom' });
    expect(await reply('column.remove', { id: last?.id ?? '' })).toMatchObject({
      error: { code: 'columnNotEmpty' },
    });
    await ask('column.move', { id: empty, before: last?.id ?? '' });
    expect((await columns()).map(({ title }) => title)[0]).toBe('Tom');
  });
});

describe('a theme', () => {
  it('gathers notes of different kinds, which keep their kinds', async () => {
    const { ask, note, see, columnOf } = await openBoard();
    const noteIds = [await note('Lys', 'idea'), await note('Mørkt', 'madeItHard')];
    const { id } = await ask('cluster.create', { name: 'Lyset', noteIds });
    const ideas = (await columnOf('idea')).id;
    expect(await see(noteIds[0] ?? '')).toMatchObject({ clusterId: id, columnId: ideas, kind: 'idea' });
    expect(await see(noteIds[1] ?? '')).toMatchObject({ clusterId: id, columnId: ideas, kind: 'madeItHard' });
  });

  it('takes its notes along, in their order, and leaves them standing when it is dissolved', async () => {
    const { ask, note, rows, see, columnOf, textsIn } = await openBoard();
    const noteIds = [await note('a'), await note('b'), await note('c')];
    const { id } = await ask('cluster.create', { name: 'Abc', noteIds });
    const questions = (await columnOf('question')).id;
    await ask('cluster.move', { id, columnId: questions, before: null });
    expect(await textsIn(questions)).toEqual(['a', 'b', 'c']);
    await ask('cluster.rename', { id, name: 'Alfabet' });
    expect((await rows()).cluster).toMatchObject([{ name: 'Alfabet', columnId: questions }]);
    await ask('cluster.dissolve', { id });
    expect(await textsIn(questions)).toEqual(['a', 'b', 'c']);
    expect((await see(noteIds[1] ?? ''))?.clusterId).toBeNull();
  });

  it('holds the notes of one board only', async () => {
    const { ask, reply, note, boardB } = await openBoard();
    const here = await note('Her');
    const { id: there } = await ask('note.add', { boardId: boardB.id, text: 'Der', kind: 'idea' });
    expect(await reply('cluster.create', { name: 'Begge', noteIds: [here, there] })).toMatchObject({
      error: { code: 'notesOnDifferentBoards' },
    });
    const { column } = await ask('workshop.open', {
      id: (await ask('workshop.list', {})).workshops[0]?.id ?? '',
    });
    const other = column.find(({ boardId }) => boardId === boardB.id)?.id ?? '';
    expect(
      await reply('note.move', { id: here, columnId: other, clusterId: null, before: null }),
    ).toMatchObject({
      error: { code: 'notesOnDifferentBoards' },
    });
  });
});

describe('a group', () => {
  it('takes the next free letter and goes with its empty board', async () => {
    const { ask, id, groupA, rows } = await openBoard();
    await ask('group.add', { workshopId: id });
    await ask('group.remove', { id: groupA.id });
    await ask('group.add', { workshopId: id, name: 'De unge' });
    const { group, board, column } = await rows();
    expect(group.map(({ letter, name }) => [letter, name])).toEqual([
      ['B', 'Gruppe B'],
      ['C', 'Gruppe C'],
      ['A', 'De unge'],
    ]);
    expect(board).toHaveLength(3);
    expect(column).toHaveLength(12);
  });

  it('stays while there are notes of its own', async () => {
    const { ask, reply, note, groupA, rows } = await openBoard();
    const id = await note('Lys');
    expect(await reply('group.remove', { id: groupA.id })).toMatchObject({
      error: { code: 'groupHasNotes' },
    });
    await ask('note.remove', { id });
    await ask('group.remove', { id: groupA.id });
    expect((await rows()).group).toHaveLength(1);
  });

  it('says when it was done, and takes it back', async () => {
    const { ask, groupA, rows, passMinutes } = await openBoard();
    passMinutes(35);
    await ask('group.setDone', { id: groupA.id, isDone: true });
    expect((await rows()).group[0]?.doneAt).not.toBeNull();
    await ask('group.setDone', { id: groupA.id, isDone: false });
    expect((await rows()).group[0]?.doneAt).toBeNull();
  });

  it('runs out of letters after Z', async () => {
    const { ask, reply, id } = await openBoard();
    for (let more = 0; more < 24; more++) await ask('group.add', { workshopId: id });
    expect(await reply('group.add', { workshopId: id })).toMatchObject({ error: { code: 'tooManyGroups' } });
  });
});
