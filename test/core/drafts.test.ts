import { describe, expect, it } from 'vitest';
import { openCore, openWorkshop } from '../helpers/core';

async function openDrafts() {
  const test = await openWorkshop();
  const { ask, boardA } = test;
  const field = `writing-line:${boardA.id}`;
  return {
    ...test,
    field,
    type: (text: string) => ask('draft.save', { field, text }),
    drafts: async () => (await ask('draft.list', {})).drafts,
    saveNote: (text: string) =>
      ask('note.add', { boardId: boardA.id, text, kind: 'idea' }, { savesDraft: field }),
  };
}

describe('text being typed', () => {
  it('is there again after the app was closed', async () => {
    const { type, field, close, folder } = await openDrafts();
    await type('Lys på cy');
    await type('Lys på cykel');
    close();
    const again = openCore(folder, 2);
    expect(await again.ask('draft.list', {})).toEqual({ drafts: { [field]: 'Lys på cykel' } });
  });

  it('goes when it is saved, and stays when saving is refused', async () => {
    const { type, drafts, field, saveNote, reply, groupA, texts } = await openDrafts();
    await type('Lys på cykelstien');
    const wrong = { boardId: groupA.id, text: 'Lys på cykelstien', kind: 'idea' } as const;
    expect((await reply('note.add', wrong, { savesDraft: field })).ok).toBe(false);
    expect(await drafts()).toEqual({ [field]: 'Lys på cykelstien' });
    await saveNote('Lys på cykelstien');
    expect(await drafts()).toEqual({});
    expect(await texts()).toEqual(['Lys på cykelstien']);
  });

  it('goes when it is given up', async () => {
    const { type, drafts } = await openDrafts();
    await type('Lys');
    await type('');
    expect(await drafts()).toEqual({});
  });

  it('is each window’s own', async () => {
    const { type, as, field, drafts } = await openDrafts();
    await type('Lys');
    expect(await as('window-2').ask('draft.list', {})).toEqual({ drafts: {} });
    await as('window-2').ask('draft.save', { field, text: 'Bænk' });
    expect(await drafts()).toEqual({ [field]: 'Lys' });
  });

  it('tells other windows where it is, and not what it says', async () => {
    const { type, as, field } = await openDrafts();
    await type('Lys');
    await as('window-2').ask('draft.save', { field: 'run:1', text: 'Bænk' });
    expect(await as('window-2').ask('draft.everywhere', {})).toEqual({
      own: { 'run:1': 'Bænk' },
      elsewhere: [{ window: 'window-1', field }],
    });
  });

  it('is no part of the journal, and no step to undo', async () => {
    const { ask, type, onPush, drafts, field } = await openDrafts();
    const pushes: unknown[] = [];
    onPush((push) => pushes.push(push));
    const before = await ask('check.run', {});
    await type('Lys');
    expect((await ask('check.run', {})).changes).toBe(before.changes);
    expect(pushes).toEqual([]);
    await ask('history.undo', {});
    expect(await drafts()).toEqual({ [field]: 'Lys' });
  });

  it('may be named as oddly as a property of every object', async () => {
    const { ask } = await openDrafts();
    await ask('draft.save', { field: '__proto__', text: 'Lys' });
    const { drafts } = await ask('draft.list', {});
    expect(Object.entries(drafts)).toEqual([['__proto__', 'Lys']]);
  });
});

describe('a command that arrives twice', () => {
  it('is done once and answers the same', async () => {
    const { core, boardA, texts } = await openDrafts();
    const ask = {
      name: 'note.add',
      input: { boardId: boardA.id, text: 'Kun én gang', kind: 'idea' },
      commandId: '01890000-0000-7000-8000-000000000001',
    };
    const client = { role: 'window', actor: 'window-1' } as const;
    const first = await core.ask(client, ask);
    expect(await core.ask(client, ask)).toEqual(first);
    expect(first.ok).toBe(true);
    expect(await texts()).toEqual(['Kun én gang']);
  });

  it('is done once also when the core has come back in between', async () => {
    const { core, boardA, id, close, folder } = await openDrafts();
    const input = { boardId: boardA.id, text: 'Kun én gang', kind: 'idea' };
    const ask = { name: 'note.add', input, commandId: '01890000-0000-7000-8000-000000000002' };
    const client = { role: 'window', actor: 'window-1' } as const;
    const first = await core.ask(client, ask);
    close();
    const again = openCore(folder, 2);
    expect(await again.core.ask(client, ask)).toEqual(first);
    expect((await again.ask('workshop.open', { id })).note).toHaveLength(1);
  });
});

describe('settings', () => {
  it('have their defaults, keep what was chosen, and are no step to undo', async () => {
    const { ask, folder, close } = openCore();
    expect((await ask('app.state', {})).settings).toMatchObject({ language: 'system', textSize: 100 });
    await ask('settings.update', { fields: { textSize: 150, organisation: 'Ravnsund Kommune' } });
    await ask('settings.update', { fields: { theme: 'dark' } });
    expect(await ask('history.state', {})).toEqual({ undo: null, redo: null });
    close();
    const { settings } = await openCore(folder, 2).ask('app.state', {});
    expect(settings).toMatchObject({ textSize: 150, organisation: 'Ravnsund Kommune', theme: 'dark' });
  });

  it('change the language that errors and new workshops speak', async () => {
    const { ask, reply } = openCore();
    const gone = { id: '00000000-0000-7000-8000-00000000dead' };
    const danish = await reply('workshop.open', gone);
    await ask('settings.update', { fields: { language: 'en' } });
    const english = await reply('workshop.open', gone);
    expect(danish).toMatchObject({
      error: { message: expect.stringContaining('Det findes ikke') as string },
    });
    expect(english).not.toEqual(danish);
    const { id } = await ask('workshop.create', { title: 'Safe streets', plannedStart: '2027-03-09T17:00' });
    expect((await ask('workshop.open', { id })).block[0]?.title).toBe('Welcome');
  });
});
