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
    // A long list opens at its top, not at the button that has the focus.
    await expect(all.getByRole('heading')).toBeInViewport();
    await expect(all.getByRole('button')).toBeInViewport();
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

test('a note that is found is gone to: on another board, down a long column, behind a filter, in a folded theme', async ({
  openApp,
}) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, boards, rows } = await prepareEvening(app);
  const third = boards[2] ?? '';
  const many = Array.from({ length: 90 }, (_, at) => ({ text: `Bænk ${String(at)}`, kind: 'idea' as const }));
  await ask(page, 'note.addMany', { boardId: third, notes: many });
  const voksen = (await rows()).note.find(({ text }) => text.startsWith('En voksen'))?.id ?? '';
  await enter(page, id, 'boards');
  await expect(page.getByText('En nøgle, alle kan låne')).toBeVisible();
  const focused = page.locator('[data-stop]:focus');
  await findAndDo(page, 'bænk 89', /^Bænk 89/);
  await expect(focused).toContainText('Bænk 89');
  await findAndDo(page, 'voksen kende', /^En voksen/);
  await expect(focused).toContainText('En voksen');

  await page.keyboard.press('Control+f');
  await page.keyboard.type('bussen');
  await expect(page.getByText('En voksen at kende')).toHaveCount(0);
  await findAndDo(page, 'voksen kende', /^En voksen/);
  await expect(focused).toContainText('En voksen');

  await ask(page, 'cluster.create', { noteIds: [voksen], name: 'Overgangen' });
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('f');
  await expect(page.getByText('En voksen at kende')).toHaveCount(0);
  await findAndDo(page, 'voksen kende', /^En voksen/);
  await expect(focused).toContainText('En voksen');

  await page.keyboard.press('Alt+o');
  await expect(page.getByRole('region', { name: wordsIn.da.boardWork.outline.title })).toBeVisible();
  await findAndDo(page, 'bænk 77', /^Bænk 77/);
  await expect(focused).toContainText('Bænk 77');
});

test('a second window, for a group’s board, is found by what it is', async ({ openApp }) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id } = await prepareEvening(app);
  await enter(page, id, 'boards');
  const opened = app.electron.waitForEvent('window');
  await findAndDo(page, 'vindue', /^Nyt vindue/);
  await expect((await opened).locator('#root')).not.toBeEmpty();
});
