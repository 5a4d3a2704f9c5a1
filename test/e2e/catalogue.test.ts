import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './app';
import { ask } from './evening';

/** A catalogue of `count` ideas, and the last one on a theme of its own. */
async function fill(page: Page, count: number): Promise<void> {
  const { id } = await ask(page, 'workshop.create', {
    title: 'Trygge veje',
    plannedStart: '2027-03-09T17:00',
  });
  const { board } = await ask(page, 'workshop.open', { id });
  const boardId = board[0]?.id ?? '';
  for (let n = 1; n <= count; n += 1) {
    const text = n === count ? 'Lys på cykelstien' : `Idé nummer ${n}`;
    const note = await ask(page, 'note.add', { boardId, text, kind: 'idea', factors: n % 2 ? ['team'] : [] });
    await ask(page, 'note.update', { id: note.id, fields: { isForCatalogue: true } });
    if (n === count) await ask(page, 'cluster.create', { name: 'Lyset', noteIds: [note.id] });
  }
  await ask(page, 'catalogue.publish', { workshopId: id });
}

const open = (page: Page) => page.getByRole('link', { name: 'Idekatalog' }).click();

test('an empty catalogue says how ideas come there', async ({ openApp }) => {
  const { page } = await openApp();
  await open(page);
  await expect(page.getByText('Idekataloget er tomt.')).toBeVisible();
});

test('an idea is found, corrected, deleted and brought back', async ({ openApp }) => {
  const { page } = await openApp({ size: { width: 1366, height: 768 } });
  await fill(page, 12);
  await open(page);
  await expect(page.getByLabel('Søg i idekataloget')).toBeFocused();
  await page.keyboard.type('cykel');
  await expect(page.getByText('1 af 12')).toBeVisible();
  const entry = page.getByRole('complementary', { name: 'Idéen' });
  await expect(entry.getByText('Tema: Lyset')).toBeVisible();

  await entry.getByRole('button', { name: 'Titel: Lys på cykelstien' }).click();
  await page.keyboard.type('Lys på cykelstien langs åen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Lys på cykelstien langs åen' })).toBeVisible();
  await entry.getByLabel('Beskrivelse').fill('Lamper med føler');
  await entry.getByRole('button', { name: 'Mål' }).click();
  await expect(entry.getByRole('button', { name: 'Mål' })).toHaveAttribute('aria-pressed', 'true');
  for (const theme of ['light', 'dark'] as const) {
    await ask(page, 'settings.update', { fields: { theme } });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
  }

  await entry.getByRole('button', { name: 'Slet idéen' }).click();
  await expect(page.getByText('Ingen idéer passer.')).toBeVisible();
  await page.getByLabel('Beskeder').getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('option', { name: 'Lys på cykelstien langs åen' })).toBeVisible();
  await expect(entry.getByLabel('Beskrivelse')).toHaveValue('Lamper med føler');
});

test('Enter opens the first hit from the search field, also before the answer is there', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await fill(page, 12);
  await open(page);
  const search = page.getByLabel('Søg i idekataloget');
  await expect(search).toBeFocused();
  await page.keyboard.insertText('cykel');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Titel: Lys på cykelstien' })).toBeFocused();
  await search.fill('intet af det');
  await expect(page.getByText('Ingen idéer passer.')).toBeVisible();
  await search.press('Enter');
  await expect(search).toBeFocused();
});

test('Ctrl K finds ideas under a heading of their own, from any room, and Enter opens the one chosen', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await fill(page, 12);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Søg eller udfør' });
  const ideas = dialog.getByRole('group', { name: 'Idéer i kataloget' });
  await expect(dialog.getByRole('option', { name: 'Indstillinger' })).toBeVisible();
  await expect(ideas).toHaveCount(0);
  await page.keyboard.type('nummer 7');
  await expect(ideas.getByRole('option', { name: 'Idé nummer 7' })).toHaveAttribute('aria-selected', 'true');
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const entry = page.getByRole('complementary', { name: 'Idéen' });
  await expect(entry.getByRole('button', { name: 'Titel: Idé nummer 7' })).toBeVisible();
});

test('a list longer than what is fetched at once is walked to its end and filtered', async ({ openApp }) => {
  const { page } = await openApp();
  await fill(page, 130);
  await open(page);
  await expect(page.getByText('130 af 130')).toBeVisible();
  const list = page.getByRole('listbox', { name: 'Idéer' });
  await list.focus();
  await page.keyboard.press('End');
  await expect(
    page.getByRole('option', { name: 'Idé nummer 1', exact: false, selected: true }),
  ).toBeVisible();
  await expect(page.getByRole('complementary').getByText('Nr. 0001')).toBeVisible();
  expect(await page.getByRole('option').count()).toBeLessThan(60);
  await page.getByRole('checkbox', { name: 'Hold' }).check();
  await expect(page.getByText('65 af 130')).toBeVisible();
});
