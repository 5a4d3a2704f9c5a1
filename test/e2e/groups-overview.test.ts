import { expect } from '@playwright/test';
import { openSecondWindow, test } from './app';
import { ask, enter, prepareEvening } from './evening';

test('the facilitator sees how briskly each group writes and how long each has left', async ({ openApp }) => {
  const app = await openApp({ size: { width: 1366, height: 768 }, args: ['--moves-clock'] });
  const { page } = app;
  const { id: workshopId, blocks, boards, rows } = await prepareEvening(app);
  const { agendaItem, group } = await rows();
  const { id: beside } = await ask(page, 'block.add', {
    agendaItemId: agendaItem[0]?.id ?? '',
    title: 'En gåtur',
    kind: 'groupWork',
    minutes: 20,
    before: blocks[2] ?? null,
  });
  await ask(page, 'block.update', {
    id: beside,
    fields: { withPrevious: true, groupIds: [group[0]?.id ?? ''] },
  });
  await enter(page, workshopId, 'run');
  await expect(page.getByRole('listitem').filter({ hasText: 'En gåtur' })).toContainText(
    'samtidig · Gruppe A',
  );
  await ask(page, 'clock.start', { workshopId, blockId: blocks[1] ?? '' });
  const row = (name: string) => page.getByRole('button', { name: new RegExp(name) });
  await expect(row('Mødesteder')).toContainText('20 min tilbage');
  await expect(row('Overgange')).toContainText('35 min tilbage');

  await ask(page, 'clock.travel', { minutes: 9 });
  for (const text of ['Bænke', 'Lys', 'Vand', 'Læ', 'Skilte']) {
    await ask(page, 'note.add', { boardId: boards[1] ?? '', text, kind: 'idea', factors: [] });
  }
  await ask(page, 'clock.travel', { minutes: 2 });
  await expect(row('Overgange')).toContainText('1 pr. min');
  await expect(row('Overgange')).toContainText('24 min tilbage');
  await expect(row('Overgange')).toContainText('Skriver');
  await expect(row('Mødesteder')).toContainText(/Stille i 1[01] min/);
  await expect(row('Mødesteder')).toContainText('9 min tilbage');
});

test('a note that guests left half written is named in Run a minute later, and one press leads to it', async ({
  openApp,
}) => {
  const app = await openApp({ size: { width: 1366, height: 768 }, args: ['--moves-clock'] });
  const { page } = app;
  const { id: workshopId, blocks, boards, rows } = await prepareEvening(app);
  const [, guests] = (await rows()).group;
  await ask(page, 'visit.add', {
    visitingGroupId: guests?.id ?? '',
    hostBoardId: boards[0] ?? '',
  });
  await ask(page, 'clock.start', { workshopId, blockId: blocks[3] ?? '' });
  await enter(page, workshopId, 'run');
  const table = await openSecondWindow(app);
  await enter(table, workshopId, 'visit');
  const line = table.locator('[data-writing-line]');
  await line.pressSequentially('Spørg busselsk');
  await expect
    .poll(async () => Object.values((await ask(table, 'draft.list', {})).drafts))
    .toContain('Spørg busselsk');
  const left = page.getByRole('list', { name: 'Noter, der står halvt skrevet' });
  // Run asks every other second what stands unsaved.
  await expect(async () => {
    await ask(page, 'clock.travel', { minutes: 1 });
    await expect(left).toContainText('Besøg · Overgange', { timeout: 2_500 });
  }).toPass();
  await left.getByRole('button', { name: /^Gå dertil/ }).click();
  await line.press('Enter');
  await expect(table.getByText('Spørg busselsk')).toBeVisible();
  await expect(left).toHaveCount(0);
});
