import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ask } from '../evening';
import { killApp, reopenApp, test, type App } from '../app';

const garbage = 'not a database '.repeat(1_000);

async function damagedWithBackup(app: App): Promise<void> {
  const { page, data, close } = app;
  await ask(page, 'workshop.create', { title: 'Trygge veje', plannedStart: '2027-03-09T17:00' });
  await ask(page, 'backup.make', {});
  await close();
  writeFileSync(join(data, 'samskab.db'), garbage);
}

const titles = async (page: Page) =>
  (await ask(page, 'workshop.list', {})).workshops.map(({ title }) => title);

test('a damaged database is offered its backup, goes on from there, and is kept', async ({ openApp }) => {
  const first = await openApp();
  await damagedWithBackup(first);
  const again = await reopenApp(first, { answer: 0 });
  await expect(again.page.getByText('Trygge veje').first()).toBeVisible();
  expect(await titles(again.page)).toEqual(['Trygge veje']);

  const asked = await again.electron.evaluate(
    () => (globalThis as unknown as { asked: { message: string; buttons: string[] }[] }).asked,
  );
  expect(asked).toHaveLength(1);
  expect(asked[0]?.message).toContain(`Data i ${first.data} kan ikke læses.`);
  expect(asked[0]?.buttons).toEqual([
    expect.stringMatching(/^Gendan sikkerhedskopien fra \d\d\.\d\d\.\d{4} \d\d:\d\d$/),
    'Afslut',
  ]);
  await again.close();
  const quarantine = join(first.data, 'quarantine');
  const [kept = ''] = readdirSync(quarantine);
  expect(readFileSync(join(quarantine, kept), 'utf8')).toBe(garbage);
});

test('without a backup the evening begins empty, and the damaged file is kept', async ({ openApp }) => {
  const first = await openApp();
  await first.close();
  writeFileSync(join(first.data, 'samskab.db'), garbage);
  const again = await reopenApp(first, { answer: 1 });
  expect(await titles(again.page)).toEqual([]);
  await ask(again.page, 'workshop.create', { title: 'Trygge veje', plannedStart: '2027-03-09T17:00' });
  await again.close();
  const quarantine = join(first.data, 'quarantine');
  const [kept = ''] = readdirSync(quarantine);
  expect(readFileSync(join(quarantine, kept), 'utf8')).toBe(garbage);
});

test('a damaged database is left alone by a user who quits', async ({ openApp }) => {
  const first = await openApp();
  await damagedWithBackup(first);
  // It ends before its window shows anything.
  const again = await reopenApp(first, { answer: 1 }).catch(() => null);
  if (again) await killApp(again);
  expect(again).toBeNull();
  expect(readFileSync(join(first.data, 'samskab.db'), 'utf8')).toBe(garbage);
  expect(readdirSync(first.data)).not.toContain('quarantine');
});
