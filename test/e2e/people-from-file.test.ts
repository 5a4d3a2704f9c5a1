import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import writeExcel from 'write-excel-file/node';
import { uglyRows } from '../helpers/ugly-list';
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
  await page.getByRole('button', { name: 'Hent deltagere fra Excel eller CSV …' }).click();
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

test('a list with mistakes is shown before it is taken: by the keys alone, and Undo takes all of it back', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await prepare(app);
  await willPick(app, 'folk.csv', list);
  const button = page.getByRole('button', { name: 'Hent deltagere fra Excel eller CSV …' });
  await page.keyboard.press('Shift+Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');

  const dialog = page.getByRole('dialog', { name: 'Deltagere fra folk.csv' });
  await expect(dialog.getByLabel('Kolonne A, »Navn«, bliver til')).toBeFocused();
  await expect(dialog.getByRole('status')).toHaveText('2 personer kommer med, 2 rækker kommer ikke med.');
  await expect(dialog.getByRole('list', { name: 'Kommer ikke med' }).getByRole('listitem')).toHaveText([
    /Række 3.*Der står intet navn\./,
    /Række 5.*Samme person som i række 2/,
  ]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await expect(person(page, 'Asta Ravnholm')).toHaveCount(0);

  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Kolonne A, »Navn«, bliver til')).toBeFocused();
  // The role is where somebody comes from; then nothing is taken for the name.
  await page.keyboard.press('Tab');
  await page.keyboard.type('Org');
  await expect(dialog.getByLabel('Kolonne B, »Rolle«, bliver til')).toHaveValue('organisation');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Brug');
  await expect(dialog.getByRole('status')).toHaveText('Vælg over tabellen, hvilken kolonne der er navnet.');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('button', { name: 'Indlæs 2 personer' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(messages(page)).toContainText('2 deltagere er tilføjet.');
  await expect(person(page, 'Asta Ravnholm')).toContainText('Formand');
  await expect(person(page, 'Bertil Kjærsgaard')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(person(page, 'Asta Ravnholm')).toHaveCount(0);
  await expect(person(page, 'Bertil Kjærsgaard')).toHaveCount(0);
});

test('a second time nobody is added, and what people lack can be filled in', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  await prepare(app);
  await willPick(app, 'folk.csv', 'Navn;Rolle\nAsta Ravnholm;\nBertil Kjærsgaard;Borger\n');
  await people(page).getByRole('button', { name: 'Fra Excel eller CSV …', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Indlæs 2 personer' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(messages(page)).toContainText('2 deltagere er tilføjet.');
  await expect(page.getByLabel('Tilføj deltager')).toBeFocused();

  await willPick(app, 'folk.csv', 'Navn;Rolle\nAsta Ravnholm;Formand\nBertil Kjærsgaard;Vært\n');
  await fetchFromFile(page);
  const dialog = page.getByRole('dialog');
  const take = dialog.getByRole('button', { name: 'Indlæs 0 personer' });
  await expect(take).toHaveAccessibleDescription('Alle på listen er her allerede.');
  await expect(dialog.getByRole('list', { name: 'Er her allerede' })).toContainText('samme navn og e-mail');
  await dialog.getByText('Udfyld det, de mangler').click();
  await dialog.getByRole('button', { name: 'Udfyld hos 1 person' }).click();
  await expect(person(page, 'Asta Ravnholm')).toContainText('Formand');
  await expect(person(page, 'Bertil Kjærsgaard')).toContainText('Borger');
  await messages(page).getByRole('button', { name: 'Fortryd' }).last().click();
  await expect(person(page, 'Asta Ravnholm')).not.toContainText('Formand');
  await expect(person(page, 'Bertil Kjærsgaard')).toHaveCount(1);
});

test('an ugly list from Excel: its preview is readable to all, and the row where people begin can be moved', async ({
  openApp,
}) => {
  const app = await openApp({ size: { width: 1366, height: 768 } });
  const { page } = app;
  await prepare(app);
  const rows = uglyRows().map((cells) =>
    cells.map((value) => (value === '' ? null : { value, type: String })),
  );
  await willPick(app, 'tilmeldte.xlsx', await writeExcel(rows).toBuffer());
  await fetchFromFile(page);
  const dialog = page.getByRole('dialog', { name: 'Deltagere fra tilmeldte.xlsx' });
  const counts = dialog.getByRole('status');
  await expect(counts).toHaveText('53 personer kommer med, 7 rækker kommer ikke med.');
  await expect(dialog.getByRole('row').nth(3)).toContainText(/^5.*Kommer med.*Åse Ravnholm/);
  expect(await dialog.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const first = dialog.getByLabel('Første person står i række');
  await first.fill('4');
  await first.press('Enter');
  await expect(counts).toHaveText('54 personer kommer med, 7 rækker kommer ikke med.');
  await first.press('+');
  await dialog.getByRole('button', { name: 'Indlæs 53 personer' }).click();
  await expect(people(page).getByText('53 inviteret')).toBeVisible();
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

test('a list pasted where one name is written is shown as a file is, and taken in one step', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await prepare(app);
  await app.electron.evaluate(({ clipboard }) =>
    clipboard.writeText('Asta Ravnholm\tBorger\r\nBertil Kjærsgaard\tLeder\r\n'),
  );
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Deltagere fra udklipsholderen' });
  await expect(dialog.getByRole('status')).toHaveText('2 personer kommer med.');
  await page.keyboard.press('Control+Enter');
  await expect(person(page, 'Bertil Kjærsgaard Leder')).toBeVisible();
  await expect(page.getByLabel('Tilføj deltager')).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(person(page, 'Bertil Kjærsgaard')).toHaveCount(0);
});
