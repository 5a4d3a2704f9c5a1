import { expect, type Page } from '@playwright/test';
import { innerRooms } from '@shared/domain/rooms';
import { wordsIn } from '@shared/words/index';
import { test } from './app';
import { ask, enter, prepareEvening } from './evening';

const size = { width: 1366, height: 768 };
const { frame } = wordsIn.da;

async function openFind(page: Page) {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: frame.find });
  await dialog.getByRole('combobox').waitFor();
  return dialog;
}

/** Types, and chooses what comes first. */
async function findAndDo(page: Page, words: string, label: string | RegExp) {
  const dialog = await openFind(page);
  await page.keyboard.type(words);
  const first = dialog.getByRole('option').first();
  await expect(first).toHaveText(label);
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}

async function closeDialog(page: Page) {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('»search or do« has every key of every room', async ({ openApp }) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, blocks } = await prepareEvening(app);
  await ask(page, 'clock.start', { workshopId: id, blockId: blocks[1] ?? '' });
  for (const room of innerRooms) {
    await enter(page, id, room);
    await expect(page.getByRole('link', { name: frame[room] })).toHaveAttribute('aria-current', 'page');
    await page.keyboard.press('F1');
    const all = page.getByRole('dialog', { name: frame.allKeys });
    await all.waitFor();
    const keys = await all.locator('dd').allTextContents();
    expect(keys.length).toBeGreaterThan(8);
    await closeDialog(page);

    const dialog = await openFind(page);
    const found = await dialog.getByRole('option').locator('span:first-child').allTextContents();
    expect(found).toEqual(expect.arrayContaining(keys));
    await closeDialog(page);
  }
});

test('what is found is done, where the focus was', async ({ openApp }) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, blocks } = await prepareEvening(app);
  await ask(page, 'clock.start', { workshopId: id, blockId: blocks[1] ?? '' });
  await enter(page, id, 'run');
  const line = page.getByLabel('Skriv i referatet');
  await line.fill('Vi låner nøglen');
  await findAndDo(page, '5 min', /^\+5 min/);
  await expect(page.getByText('tilbage af 40 min')).toBeVisible();
  await expect(line).toBeFocused();
  await findAndDo(page, 'beslutning', /^Skriv en beslutning/);
  await expect(page.getByRole('radio', { name: /^Beslutning/ })).toBeChecked();
  await expect(line).toHaveValue('Vi låner nøglen');
  await findAndDo(page, 'pause', /^Pause/);
  await expect(page.getByRole('button', { name: 'Fortsæt', exact: true })).toBeVisible();

  // From another room, and in it.
  await enter(page, id, 'boards');
  const note = page.getByText('En nøgle, alle kan låne');
  await expect(note).toBeVisible();
  await findAndDo(page, 'fortsæt', /^Fortsæt/);
  await expect.poll(async () => (await ask(page, 'workshop.open', { id })).workshop[0]?.pausedAt).toBeNull();
  await findAndDo(page, 'skjult', /^Skriv skjult/);
  await expect(page.getByRole('dialog', { name: /^Skriv skjult/ })).toBeVisible();
  await closeDialog(page);

  // What is about a note says so until one has the focus.
  await findAndDo(page, 'flyt m', /^Flyt/);
  await expect(page.getByRole('region', { name: frame.messages })).toContainText(/Flyt: .* tryk M/);
  await page.getByRole('button', { name: 'Luk beskeden' }).click();
  await findAndDo(page, 'nøgle låne', /En nøgle, alle kan låne/);
  await expect(page.locator('[data-stop]:focus')).toContainText('En nøgle');
  await findAndDo(page, 'flyt m', /^Flyt/);
  await expect(page.getByRole('menu')).toBeVisible();
});
