import { expect, type Locator } from '@playwright/test';
import { test, type App } from './app';
import { ask, enter, lightStage, prepareEvening } from './evening';

const size = { width: 1366, height: 768 };
const longName = 'Ungdomsuddannelsesvejledernes mødesteder';

/** Twelve groups whose names are as long as Danish makes them, at work. */
async function twelveGroups(app: App) {
  const { page } = app;
  const { id, blocks, rows } = await prepareEvening(app);
  for (let more = 4; more < 12; more++) await ask(page, 'group.add', { workshopId: id });
  const { group } = await rows();
  for (const { id: groupId } of group)
    await ask(page, 'group.update', { id: groupId, fields: { name: longName, place: `ved ${longName}` } });
  const work = blocks[1] ?? '';
  await ask(page, 'block.update', { id: work, fields: { question: '', title: 'Gruppearbejde' } });
  await ask(page, 'clock.start', { workshopId: id, blockId: work });
  return id;
}

const boxOf = async (thing: Locator) => (await thing.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

test('the seals of twelve groups stand beside what a group can do, not under it', async ({ openApp }) => {
  const app = await openApp({ size });
  const { page } = app;
  await enter(page, await twelveGroups(app), 'boards');
  const seals = page.getByRole('navigation', { name: 'Tavler', exact: true }).getByRole('button');
  await expect(seals).toHaveCount(12);
  const help = await boxOf(page.getByRole('button', { name: 'Vi har brug for hjælp' }));
  for (const seal of await seals.all()) {
    const { x, width } = await boxOf(seal);
    expect(x + width).toBeLessThanOrEqual(help.x);
  }
});

test('twelve groups with long names leave the stage its clock, and the kind is not said twice', async ({
  openApp,
}) => {
  const app = await openApp({ size });
  await enter(app.page, await twelveGroups(app), 'run');
  const stage = await lightStage(app);
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText('Gruppearbejde');
  await expect(stage.getByText('Gruppearbejde')).toHaveCount(1);
  const wide = await stage.evaluate(() => innerWidth);
  await expect.poll(async () => (await boxOf(stage.getByRole('timer'))).width).toBeGreaterThan(wide / 3);
});
