import { expect } from '@playwright/test';
import { test } from './app';
import { ask, enter, prepareEvening } from './evening';

const size = { width: 1366, height: 768 };

test('a group asks for help from its screen, and the facilitator sees it in Run and takes it off', async ({
  openApp,
}) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, rows } = await prepareEvening(app);
  await enter(page, id, 'boards');
  await expect(page.getByRole('button', { name: 'Vi har brug for hjælp' })).toBeVisible();
  await page.keyboard.press('Control+Shift+Enter');
  await expect(page.getByRole('button', { name: 'Hjælp er på vej' })).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('Control+PageUp');
  const asks = page.getByText(/^Beder om hjælp, kl\. \d\d:\d\d$/);
  await expect(asks).toBeVisible();
  const answer = page.getByRole('button', { name: /^Hjulpet: / });
  const ends = async () => {
    const [words, button] = [await asks.boundingBox(), await answer.boundingBox()];
    return (words?.x ?? 0) + (words?.width ?? 0) - (button?.x ?? 0);
  };
  expect(await ends(), 'the answer covers no word of it').toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: /^Hjulpet: / }).click();
  await expect(page.getByText(/^Beder om hjælp/)).toHaveCount(0);
  expect((await rows()).group.every(({ helpAt }) => helpAt === null)).toBe(true);
});

test("a group's board asks the question of the block that is its own", async ({ openApp }) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, rows } = await prepareEvening(app);
  const { agendaItem, block, group } = await rows();
  const [first, second] = group;
  const work = block.find(({ kind }) => kind === 'groupWork');
  const { id: beside } = await ask(page, 'block.add', {
    agendaItemId: agendaItem[0]?.id ?? '',
    title: 'En gåtur',
    kind: 'groupWork',
    minutes: 20,
    before: block.find(({ kind }) => kind === 'break')?.id ?? null,
  });
  const walk = { withPrevious: true, groupIds: [first?.id ?? ''], question: 'Hvad ser I på vejen?' };
  await ask(page, 'block.update', { id: beside, fields: walk });
  for (const { id: groupId } of group)
    await ask(page, 'group.update', { id: groupId, fields: { question: '' } });
  await ask(page, 'clock.start', { workshopId: id, blockId: work?.id ?? '' });
  await enter(page, id, 'boards');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvad ser I på vejen?');
  await page.getByRole('button', { name: new RegExp(second?.name ?? '') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(work?.question ?? '');
});
