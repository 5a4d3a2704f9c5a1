import { describe, expect, it } from 'vitest';
import { openWorkshop } from '../helpers/core';

async function openTwoWindows() {
  const test = await openWorkshop();
  const { ask, as, id: workshopId } = test;
  const other = as('window-2');
  const undo = async () => (await ask('history.undo', {})).outcome;
  const redo = async () => (await ask('history.redo', {})).outcome;
  const participant = async (name: string) => (await ask('participant.add', { workshopId, name })).id;
  return { ...test, other, undo, redo, participant, workshopId };
}

describe('one window', () => {
  it('takes no step back for what changed nothing', async () => {
    const { ask, note, undo, texts } = await openTwoWindows();
    const id = await note('Lys');
    await note('Bænk');
    await ask('note.update', { id, fields: { text: 'Lys' } });
    await ask('draft.save', { field: 'x', text: 'Halv' });
    await ask('settings.update', { fields: { textSize: 130 } });
    expect(await undo()).toBe('done');
    expect(await texts()).toEqual(['Lys']);
    expect((await ask('app.state', {})).settings.textSize).toBe(130);
  });

  it('can no longer do again what was undone before a new act', async () => {
    const { ask, note, undo, redo, texts } = await openTwoWindows();
    await note('Lys');
    await undo();
    expect(await ask('history.state', {})).toEqual({ undo: 'workshop.create', redo: 'note.add' });
    await note('Bænk');
    expect(await redo()).toBe('nothing');
    expect(await texts()).toEqual(['Bænk']);
  });

  it('keeps what may be done again when another window acts', async () => {
    const { note, undo, redo, other, boardA, texts } = await openTwoWindows();
    await note('Lys');
    await undo();
    await other.ask('note.add', { boardId: boardA.id, text: 'Bænk', kind: 'idea' });
    expect(await redo()).toBe('done');
    expect((await texts()).sort()).toEqual(['Bænk', 'Lys']);
  });

  it('takes back a whole workshop, and a duplicate of one, in one step each', async () => {
    const { ask, undo, redo, id } = await openTwoWindows();
    const input = { id, title: 'Igen', plannedStart: '2027-04-06T17:00' };
    await ask('workshop.duplicate', input);
    const count = async () => (await ask('workshop.list', {})).workshops.length;
    expect(await count()).toBe(2);
    await undo();
    expect(await count()).toBe(1);
    await undo();
    expect(await count()).toBe(0);
    await redo();
    await redo();
    expect(await count()).toBe(2);
    expect(await ask('check.run', {})).toMatchObject({ problems: [] });
  });
});

describe('two windows', () => {
  it('hear of each committed change once, with who made it and by what', async () => {
    const { note, other, onPush, boardA } = await openTwoWindows();
    const heard: string[] = [];
    onPush((push) =>
      heard.push(
        push.push === 'changes' ? `${push.actor} ${push.command} ${push.changes.length}` : push.push,
      ),
    );
    await note('Lys');
    await other.ask('note.add', { boardId: boardA.id, text: 'Bænk', kind: 'idea' });
    await other.reply('note.add', { boardId: boardA.id, text: '   ', kind: 'idea' });
    expect(heard).toEqual(['window-1 note.add 1', 'window-2 note.add 1']);
  });

  it('leave a new group whole when the other one has named it', async () => {
    const { ask, id, undo, other, rows } = await openTwoWindows();
    const { id: group } = await ask('group.add', { workshopId: id });
    await other.ask('group.update', { id: group, fields: { name: 'De unge' } });
    expect(await undo()).toBe('overtaken');
    const { board, column } = await rows();
    const theirs = board.find(({ groupId }) => groupId === group);
    expect(column.filter(({ boardId }) => boardId === theirs?.id)).toHaveLength(4);
  });

  it('leave a participant standing whom the other one made a leader', async () => {
    const { participant, undo, other, groupA, rows } = await openTwoWindows();
    const leaderId = await participant('Yrsa');
    await other.ask('group.update', { id: groupA.id, fields: { leaderId } });
    expect(await undo()).toBe('overtaken');
    expect((await rows()).participant).toHaveLength(1);
  });

  it('bring no leader back who is gone', async () => {
    const { ask, participant, undo, other, groupA, rows } = await openTwoWindows();
    const [yrsa, viggo] = [await participant('Yrsa'), await participant('Viggo')];
    await ask('group.update', { id: groupA.id, fields: { leaderId: yrsa } });
    await ask('group.update', { id: groupA.id, fields: { leaderId: viggo } });
    await other.ask('participant.remove', { id: yrsa });
    expect(await undo()).toBe('overtaken');
    expect((await rows()).group[0]?.leaderId).toBe(viggo);
  });

  it('leave a block standing that the other one has started', async () => {
    const { ask, undo, other, id: workshopId, rows } = await openTwoWindows();
    const [item] = (await rows()).agendaItem;
    const { id: blockId } = await ask('block.add', { agendaItemId: item?.id ?? '', title: 'Kort drøftelse' });
    await other.ask('clock.start', { workshopId, blockId });
    expect(await undo()).toBe('overtaken');
    expect((await rows()).workshop[0]?.currentBlockId).toBe(blockId);
  });

  it('say so once, and then go on to the act before', async () => {
    const { ask, note, undo, other, texts } = await openTwoWindows();
    await note('Først');
    const id = await note('Så');
    await other.ask('note.update', { id, fields: { text: 'Ændret' } });
    expect(await undo()).toBe('overtaken');
    expect(await undo()).toBe('done');
    expect(await texts()).toEqual(['Ændret']);
    expect(await ask('check.run', {})).toMatchObject({ problems: [] });
  });
});
