import { describe, expect, it } from 'vitest';
import { openWorkshop } from '../helpers/core';

async function openAgenda() {
  const test = await openWorkshop();
  const { ask, id: workshopId, rows } = test;
  const [first] = (await rows()).agendaItem;
  if (first === undefined) throw new Error('A new workshop has an item');
  return {
    ...test,
    first,
    item: async (title: string) => (await ask('agendaItem.add', { workshopId, title })).id,
    block: async (agendaItemId: string, title: string, minutes = 10) =>
      (await ask('block.add', { agendaItemId, title, minutes })).id,
    titles: async () => (await rows()).agendaItem.map(({ title }) => title),
    blocksOf: async (item: string) =>
      (await rows()).block.filter(({ agendaItemId }) => agendaItemId === item).map(({ title }) => title),
  };
}

/** A workshop beside the first, to point at by mistake. */
async function elsewhere({ ask }: Pick<Awaited<ReturnType<typeof openWorkshop>>, 'ask'>) {
  const { id } = await ask('workshop.create', { title: 'En anden aften', plannedStart: '2027-03-10T17:00' });
  const { agendaItem, block } = await ask('workshop.open', { id });
  return { itemId: agendaItem[0]?.id ?? '', blockId: block[0]?.id ?? '' };
}

describe('the agenda', () => {
  it('numbers its items by their place, and a moved one takes its blocks along', async () => {
    const { ask, first, item, block, titles, blocksOf } = await openAgenda();
    const budget = await item('Budget');
    await block(budget, 'Oplæg');
    await ask('agendaItem.move', { id: budget, before: first.id });
    expect(await titles()).toEqual(['Budget', 'Trygge veje']);
    expect(await blocksOf(budget)).toEqual(['Oplæg']);
  });

  it('lets a block change its place and its item', async () => {
    const { ask, first, item, block, blocksOf } = await openAgenda();
    const budget = await item('Budget');
    const [a, b] = [await block(budget, 'a'), await block(budget, 'b')];
    await ask('block.move', { id: b, agendaItemId: budget, before: a });
    expect(await blocksOf(budget)).toEqual(['b', 'a']);
    await ask('block.move', { id: a, agendaItemId: first.id, before: null });
    expect(await blocksOf(budget)).toEqual(['b']);
    expect((await blocksOf(first.id)).at(-1)).toBe('a');
  });

  it('keeps what was written down when its item goes', async () => {
    const { ask, id: workshopId, item, block, rows } = await openAgenda();
    const budget = await item('Budget');
    const blockId = await block(budget, 'Oplæg');
    await ask('logEntry.add', { workshopId, blockId, kind: 'decision', text: 'Stien får lys' });
    await ask('attachment.add', { workshopId, agendaItemId: budget, title: 'Tegning' });
    await ask('agendaItem.remove', { id: budget });
    const { logEntry, attachment, block: blocks } = await rows();
    expect(logEntry).toMatchObject([{ text: 'Stien får lys', blockId: null }]);
    expect(attachment).toMatchObject([{ title: 'Tegning', agendaItemId: null }]);
    expect(blocks.some(({ id }) => id === blockId)).toBe(false);
  });

  it('keeps its last item', async () => {
    const { reply, first, titles } = await openAgenda();
    expect(await reply('agendaItem.remove', { id: first.id })).toMatchObject({
      error: { code: 'lastAgendaItem' },
    });
    expect(await titles()).toEqual(['Trygge veje']);
  });

  it('tells an action its owner, its day and that it is done', async () => {
    const { ask, id: workshopId, rows } = await openAgenda();
    const input = {
      workshopId,
      blockId: null,
      kind: 'action',
      text: 'Ring til skolen',
      owner: 'Yrsa',
    } as const;
    const { id } = await ask('logEntry.add', { ...input, dueDay: '2027-03-16' });
    expect((await ask('workshop.list', {})).openActions).toMatchObject([
      { text: 'Ring til skolen', owner: 'Yrsa' },
    ]);
    await ask('logEntry.update', { id, fields: { isDone: true } });
    expect((await rows()).logEntry).toMatchObject([{ dueDay: '2027-03-16', isDone: true }]);
    expect((await ask('workshop.list', {})).openActions).toEqual([]);
  });

  it('refuses an entry or an attachment that points at what is gone or elsewhere', async () => {
    const test = await openAgenda();
    const { ask, reply, id: workshopId } = test;
    const { itemId, blockId } = await elsewhere(test);
    const gone = '00000000-0000-7000-8000-00000000dead';
    const { id: entry } = await ask('logEntry.add', { workshopId, blockId: null, kind: 'note', text: 'x' });
    const { id: attachment } = await ask('attachment.add', { workshopId, title: 'x' });

    const refused = async (code: string, ...asked: Parameters<typeof reply>) =>
      expect(await reply(...asked)).toMatchObject({ error: { code } });
    await refused('outsideWorkshop', 'logEntry.update', { id: entry, fields: { blockId } });
    await refused('notFound', 'logEntry.update', { id: entry, fields: { blockId: gone } });
    await refused('outsideWorkshop', 'attachment.update', {
      id: attachment,
      fields: { agendaItemId: itemId },
    });
    await refused('notFound', 'attachment.update', { id: attachment, fields: { agendaItemId: gone } });
    await refused('outsideWorkshop', 'attachment.add', { workshopId, title: 'y', agendaItemId: itemId });
    await refused('notFound', 'attachment.add', { workshopId, title: 'y', agendaItemId: gone });
  });
});
