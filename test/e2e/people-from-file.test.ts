import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import writeExcel from 'write-excel-file/node';
import { freshFolder, test, type App } from './app';

/** The computer's own file picker, answered as a user who takes this file. */
async function willPick({ electron }: App, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(freshFolder(), name);
  writeFileSync(path, content);
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
}

async function prepare({ page }: App): Promise<void> {
  await expect(page.getByLabel('Hvad skal I arbejde med?')).toBeFocused();
  await page.keyboard.type('Trygge veje');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Tilføj deltager')).toBeFocused();
}

async function fetchFromFile(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hent deltagere' }).click();
  await page.getByRole('menuitem', { name: 'Fra Excel eller CSV …' }).click();
}

const people = (page: Page) => page.getByRole('region', { name: 'Deltagere' });
const person = (page: Page, name: string) => people(page).getByRole('button', { name: new RegExp(name) });

const messages = (page: Page) => page.getByRole('region', { name: 'Beskeder' });

const list =
  'Navn;Rolle;E-mail\r\n' +
  'Asta Ravnholm;Formand;asta@solbaek.example\r\n' +
  ';Gæst;gaest@solbaek.example\r\n' +
  'Bertil Kjærsgaard;Borger;\r\n' +
  'asta ravnholm;;ASTA@solbaek.example\r\n';

test('a list with mistakes: who came in, which rows did not and why, and Undo takes all of it back', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await prepare(app);
  await willPick(app, 'folk.csv', list);
  await fetchFromFile(page);

  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('2 deltagere er tilføjet.')).toBeVisible();
  await expect(dialog.getByRole('listitem')).toHaveText([
    /Række 3.*Der står intet navn\./,
    /Række 5.*Personen står der to gange\./,
  ]);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(person(page, 'Asta Ravnholm')).toBeVisible();
  await expect(person(page, 'Bertil Kjærsgaard')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(person(page, 'Asta Ravnholm')).toHaveCount(0);
  await expect(person(page, 'Bertil Kjærsgaard')).toHaveCount(0);
});

test('a list without mistakes is told of beside its undo, and a second time nobody is added', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await prepare(app);
  await willPick(app, 'folk.csv', 'Navn;Rolle\nAsta Ravnholm;Formand\nBertil Kjærsgaard;Borger\n');
  await fetchFromFile(page);
  await expect(messages(page)).toContainText('2 deltagere er tilføjet.');
  await fetchFromFile(page);
  await expect(messages(page)).toContainText('Ingen nye er tilføjet, 2 var med i forvejen.');
  await expect(person(page, 'Asta Ravnholm')).toHaveCount(1);
  await messages(page).getByRole('button', { name: 'Fortryd' }).first().click();
  await expect(person(page, 'Asta Ravnholm')).toHaveCount(0);
});

test('a list from Excel, with a title above its headings, comes in like any other', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  await prepare(app);
  const sheet = [
    ['Deltagere den 9. marts'],
    [],
    ['Navn', 'Rolle'],
    ['Åse Kjærsgaard', 'Formand'],
    ['', 'Gæst'],
  ];
  const rows = sheet.map((cells) => cells.map((value) => (value === '' ? null : { value, type: String })));
  await willPick(app, 'folk.xlsx', await writeExcel(rows).toBuffer());
  await fetchFromFile(page);
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveText(/Række 5.*Der står intet navn\./);
  await page.keyboard.press('Enter');
  await expect(person(page, 'Åse Kjærsgaard')).toContainText('Formand');
});

test('a file that is no list gives its sentence and adds nobody', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  await prepare(app);
  await willPick(app, 'oplæg.pdf', '%PDF-1.7\n');
  await fetchFromFile(page);
  await expect(messages(page)).toContainText(
    'oplæg.pdf kan ikke læses som en liste. Gem den som Excel (xlsx) eller CSV, og prøv igen.',
  );
  await willPick(app, 'tom.csv', '');
  await fetchFromFile(page);
  await expect(messages(page)).toContainText('Der er ingen personer i tom.csv.');
  await expect(people(page).getByRole('listitem')).toHaveCount(0);
});

test('a reading process that eats memory or never ends is ended, and the app goes on', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await prepare(app);
  // In place of our own reader: one that a hostile file has in its hands.
  const harmful = join(freshFolder(), 'harmful.mjs');
  writeFileSync(harmful, 'const all = []; for (;;) all.push({ text: `x${all.length}` });');
  await app.electron.evaluate(({ utilityProcess }, entry) => {
    const fork = utilityProcess.fork.bind(utilityProcess);
    utilityProcess.fork = (_entry, args, options) => fork(entry, args, options);
  }, harmful);
  await willPick(app, 'folk.csv', list);
  await fetchFromFile(page);
  await expect(messages(page)).toContainText('folk.csv tog for lang tid eller for meget plads at læse.', {
    timeout: 40_000,
  });
  const readers = () =>
    app.electron.evaluate(
      ({ app: running }) =>
        running.getAppMetrics().filter(({ serviceName }) => serviceName === 'samskab reader').length,
    );
  await expect.poll(readers).toBe(0);
  await page.getByLabel('Tilføj deltager').fill('Carla Mose');
  await page.keyboard.press('Enter');
  await expect(person(page, 'Carla Mose')).toBeVisible();
});
