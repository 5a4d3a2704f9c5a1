import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { choose, freshFolder, test } from './app';

test('the agenda and the run sheet leave the house from where they are made, by key and menu', async ({
  openApp,
}) => {
  const app = await openApp({ size: { width: 1366, height: 768 } });
  const { page, electron } = app;
  const folder = freshFolder();
  await electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = (...args: unknown[]) => {
      const { defaultPath = '' } = args.at(-1) as { defaultPath?: string };
      return Promise.resolve({
        canceled: false,
        filePath: `${path}/${defaultPath.split(/[\\/]/).at(-1) ?? ''}`,
      });
    };
  }, folder);
  await expect(page.getByLabel('Hvad skal I arbejde med?')).toBeFocused();
  await page.keyboard.type('Trygge veje');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Tilføj deltager')).toBeFocused();

  await page.keyboard.press('Control+p');
  const menu = page.getByRole('menu', { name: 'Udskriv' });
  const agenda = menu.getByRole('group', { name: 'Dagsorden til alle' });
  const runsheet = menu.getByRole('group', { name: 'Drejebog til dig selv' });
  await expect(agenda.getByRole('menuitem', { name: 'Udskriv' })).toBeFocused();
  await expect(runsheet.getByRole('menuitem')).toHaveText([/Udskriv/, /Gem som Word/, /Gem som PDF/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const outcome = page.getByRole('status').filter({ hasText: 'Gemt:' });
  await expect(outcome).toContainText('.docx');
  const [, word = ''] = /Gemt: (.*\.docx)/.exec((await outcome.textContent()) ?? '') ?? [];
  expect(word).toContain('Dagsorden');
  expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK');
  await expect(page.getByLabel('Tilføj deltager')).toBeFocused();

  // From the menu bar: here it is not the minutes that are meant.
  await choose(app, 'Filer', 'Gem som fil …');
  await runsheet.getByRole('menuitem', { name: 'Gem som PDF' }).click();
  await expect(outcome).toContainText('Drejebog');
  await expect(outcome).toContainText('.pdf');
  const [, pdf = ''] = /Gemt: (.*\.pdf)/.exec((await outcome.textContent()) ?? '') ?? [];
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
});

test('from a view without an agenda the way out is that of the minutes', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  await expect(page.getByLabel('Hvad skal I arbejde med?')).toBeFocused();
  await page.keyboard.type('Trygge veje');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Tilføj deltager')).toBeFocused();
  await page.keyboard.press('Alt+r');
  await expect(page.getByRole('button', { name: 'Ny blok' })).toHaveCount(0);
  await app.electron.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
  });
  await choose(app, 'Filer', 'Gem som fil …');
  await expect(page.getByRole('link', { name: 'Afrund' })).toHaveAttribute('aria-current', 'page');
});
