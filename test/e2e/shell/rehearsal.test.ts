import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { ask, enter } from '../evening';
import { choose, inWindow, killApp, reopenApp, test, type App } from '../app';

/** Every file of the data folder but Chromium's own. */
function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.startsWith(join(folder, 'chromium')));
  return Object.fromEntries(
    files.sort().map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** Once what the window wrote about its own place is on the disk. */
async function settledContents(folder: string): Promise<Record<string, string>> {
  let last = '';
  const isSettled = () => {
    const now = JSON.stringify(contentsOf(folder));
    const isSame = now === last;
    last = now;
    return isSame;
  };
  await expect.poll(isSettled, { intervals: [600] }).toBe(true);
  return contentsOf(folder);
}

async function prepared(app: App): Promise<string> {
  const { page } = app;
  const { id } = await ask(page, 'workshop.create', {
    title: 'Trygge veje',
    plannedStart: '2097-03-09T17:00',
  });
  await ask(page, 'backup.make', {});
  await enter(page, id, 'prepare');
  await page.getByRole('button', { name: /Er I klar/ }).click();
  await expect(page.getByRole('button', { name: 'Prøv mødet af' })).toBeVisible();
  return id;
}

async function rehearse({ electron, page }: App): Promise<Page> {
  const opened = electron.waitForEvent('window');
  await page.getByRole('button', { name: 'Prøv mødet af' }).click();
  const rehearsal = await opened;
  await expect(bar(rehearsal)).toBeVisible();
  return rehearsal;
}

const bar = (page: Page) => page.getByRole('region', { name: 'Prøve' });
const clock = (page: Page) => page.locator('header time').textContent();

test('a rehearsal has a copy, a clock and windows of its own, and leaves nothing behind', async ({
  openApp,
}) => {
  const app = await openApp();
  const { electron, page, data } = app;
  const id = await prepared(app);
  const before = await settledContents(data);
  const rehearsal = await rehearse(app);
  await expect(rehearsal).toHaveTitle('Samskab: prøve');

  await test.step('the evening is about to begin, and the clock can be moved on', async () => {
    await expect.poll(() => clock(rehearsal)).toMatch(/^(16:59|17:0[01])$/);
    await expect(rehearsal.getByRole('button', { name: 'Begynd mødet' })).toBeVisible();
    await bar(rehearsal).getByRole('button', { name: '10 minutter frem' }).click();
    await expect.poll(() => clock(rehearsal)).toMatch(/^17:(09|1[0-2])$/);
    expect(await clock(page)).not.toMatch(/^17:1/);
  });

  await test.step('nothing is in the way of anybody', async () => {
    const { violations } = await new AxeBuilder({ page: rehearsal }).setLegacyMode(true).analyze();
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([]);
  });

  await test.step('what is done is done to the copy', async () => {
    const { board, block } = await ask(rehearsal, 'workshop.open', { id });
    await ask(rehearsal, 'clock.start', { workshopId: id, blockId: block[0]?.id ?? '' });
    await ask(rehearsal, 'clock.travel', { minutes: 90 });
    const note = { boardId: board[0]?.id ?? '', text: 'En lygte ved stien', kind: 'idea' as const };
    const { id: noteId } = await ask(rehearsal, 'note.add', note);
    await ask(rehearsal, 'note.update', { id: noteId, fields: { isForCatalogue: true } });
    await ask(rehearsal, 'catalogue.publish', { workshopId: id });
    await ask(rehearsal, 'backup.make', {});
    const saved = await rehearsal.evaluate(
      (workshopId) => window.samskab.native('copyMinutes', { workshopId, includeClosed: false }),
      id,
    );
    expect(saved).toMatchObject({ ok: false, error: { code: 'notInRehearsal' } });
  });

  await test.step('its stage says that it is a rehearsal', async () => {
    const opened = electron.waitForEvent('window');
    await rehearsal.getByRole('button', { name: 'Scene', exact: true }).click();
    const stage = await opened;
    await expect(stage.getByText('Prøve', { exact: true })).toBeVisible();
  });

  await test.step('the menu means the window in front', async () => {
    await inWindow({ electron, page: rehearsal }, (window) => window.focus());
    await expect
      .poll(() => inWindow({ electron, page: rehearsal }, (window) => window.isFocused()))
      .toBe(true);
    await choose(app, 'Vis', 'Hjem');
    await expect(rehearsal.getByRole('heading', { level: 1 }).first()).not.toHaveText('Er I klar?');
    await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText('Er I klar?');
  });

  await bar(rehearsal).getByRole('button', { name: 'Slut prøven' }).click();
  await expect.poll(() => electron.windows().length).toBe(1);
  await expect.poll(() => existsSync(join(data, 'rehearsal'))).toBe(false);
  expect(contentsOf(data)).toEqual(before);
  const { note, workshop } = await ask(page, 'workshop.open', { id });
  expect([note.length, workshop[0]?.status]).toEqual([0, 'preparing']);
  expect((await ask(page, 'catalogue.search', {})).entries).toEqual([]);
  const refused = await page.evaluate(() => window.samskab.request('clock.travel', { minutes: 10 }));
  expect(refused).toMatchObject({ ok: false, error: { code: 'clockIsTrue' } });
});

test('what a killed rehearsal left is gone at the next start', async ({ openApp }) => {
  const app = await openApp();
  const id = await prepared(app);
  await rehearse(app);
  await killApp(app);
  expect(existsSync(join(app.data, 'rehearsal'))).toBe(true);
  const again = await reopenApp(app);
  expect(existsSync(join(app.data, 'rehearsal'))).toBe(false);
  expect((await ask(again.page, 'workshop.open', { id })).workshop).toHaveLength(1);
  await again.close();
});
