import { expect, it } from 'vitest';
import { openWorkshop } from '../helpers/core';

/** A second item, closed, with a block in which something was written. */
async function withClosedItem() {
  const test = await openWorkshop();
  const { ask, id: workshopId } = test;
  const { id: item } = await ask('agendaItem.add', { workshopId, title: 'Personsag' });
  await ask('agendaItem.update', { id: item, fields: { isOpen: false } });
  const { id: block } = await ask('block.add', { agendaItemId: item, title: 'Sagen' });
  const { id: entry } = await ask('logEntry.add', {
    workshopId,
    blockId: block,
    kind: 'note',
    text: 'Fortroligt',
  });
  return { ...test, item, block, entry };
}

it('what was written under a closed item never slips into the open minutes by a deletion', async () => {
  const { ask, reply, item, block, entry, rows } = await withClosedItem();
  for (const answer of [
    await reply('block.remove', { id: block }),
    await reply('agendaItem.remove', { id: item }),
  ]) {
    expect(answer).toMatchObject({ ok: false, error: { code: 'closedItemHasEntries' } });
  }
  expect((await rows()).logEntry[0]).toMatchObject({ blockId: block });

  await ask('logEntry.remove', { id: entry });
  await ask('agendaItem.remove', { id: item });
  expect((await rows()).agendaItem).toHaveLength(1);
});

it('an attachment of a closed item holds the item, too', async () => {
  const { ask, reply, item, entry, id: workshopId } = await withClosedItem();
  await ask('logEntry.remove', { id: entry });
  await ask('attachment.add', { workshopId, agendaItemId: item, title: 'Notat' });
  expect(await reply('agendaItem.remove', { id: item })).toMatchObject({
    error: { code: 'closedItemHasEntries' },
  });
});
