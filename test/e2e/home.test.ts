import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './app';

const row = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });
const goHome = (page: Page) => page.getByRole('link', { name: 'Samskab, hjem' }).click();

/** The first start's form, filled in. */
async function makeFirst(page: Page, title: string): Promise<void> {
  await expect(page.getByLabel('Hvad skal I arbejde med?')).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dagsorden' })).toBeVisible();
}

async function makeWorkshop(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+N');
  await page.getByLabel('Hvad skal I arbejde med?').fill(title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dagsorden' })).toBeVisible();
  await goHome(page);
}

test('from the first start a title and Enter lead to an agenda, and one step on to a board', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await expect(page.getByLabel('Hvad skal I arbejde med?')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Skriv, hvad I skal arbejde med.' })).toBeVisible();
  await page.keyboard.type('Trygge veje');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Tilføj deltager')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Lys på stien langs åen');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Lys på stien langs åen', { exact: true })).toBeVisible();
});

test('a title that was being written is there after the window was closed', async ({ openApp }) => {
  const { page } = await openApp();
  await expect(page.getByLabel('Hvad skal I arbejde med?')).toBeFocused();
  await page.keyboard.type('Trygge ve');
  await expect(page.getByText(/^Gemt/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Hvad skal I arbejde med?')).toHaveValue('Trygge ve');
});

test('a workshop is used again, archived, deleted and restored', async ({ openApp }) => {
  const { page } = await openApp();
  await makeFirst(page, 'Trygge veje');
  await goHome(page);
  await expect(page.getByRole('button', { name: 'Åbn', exact: true })).toBeFocused();

  await page.keyboard.press('Control+D');
  await expect(page.getByLabel('Hvad skal I arbejde med?')).toHaveValue('Trygge veje');
  await page.getByLabel('Hvad skal I arbejde med?').fill('Trygge veje igen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dagsorden' })).toBeVisible();
  await goHome(page);

  const again = row(page, 'Trygge veje igen');
  await again.getByRole('button', { name: 'Trygge veje igen', exact: false }).first().focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('»Trygge veje igen« er lagt i papirkurven.').first()).toBeVisible();
  await page.getByRole('radio', { name: 'Papirkurv 1' }).check({ force: true });
  await again.getByRole('button', { name: 'Gendan' }).click();
  await expect(page.getByRole('radio', { name: 'Papirkurv' })).toHaveCount(0);

  await again.getByRole('button', { name: 'Handlinger for Trygge veje igen' }).click();
  await page.getByRole('menuitem', { name: 'Læg i arkivet' }).click();
  await page.getByRole('radio', { name: 'Arkiv 1' }).check({ force: true });
  await expect(again).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(page.getByRole('region', { name: 'Kommende' }).getByText('Trygge veje igen')).toBeVisible();
});

test('a workshop in the bin that is opened from its file says where it lies, and comes back', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await page.getByRole('button', { name: 'Åbn eksemplet' }).click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Dagsorden');
  await goHome(page);
  await page.getByRole('button', { name: 'Handlinger', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Slet' }).click();
  await expect(page.getByRole('radio', { name: 'Papirkurv 1' })).toBeVisible();

  await page.getByRole('button', { name: /^Eksemplet/ }).click();
  const message = page.getByText(/var hentet i forvejen og ligger i papirkurven/).first();
  await expect(message).toBeVisible();
  await page.getByRole('button', { name: 'Gendan' }).click();
  await goHome(page);
  await expect(page.getByRole('button', { name: 'Åbn', exact: true })).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Papirkurv/ })).toHaveCount(0);
});

test('an action that waits is ticked off, and undo brings it back', async ({ openApp }) => {
  const { page } = await openApp();
  await page.getByRole('button', { name: 'Åbn eksemplet' }).click();
  await expect(page.getByRole('link', { name: 'Forbered' })).toBeVisible();
  await goHome(page);
  const actions = page.getByRole('region', { name: 'Opfølgninger, der venter' });
  await expect(actions.getByText('8 åbne')).toBeVisible();
  await actions.getByRole('checkbox').first().click();
  await expect(actions.getByText('7 åbne')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(actions.getByText('8 åbne')).toBeVisible();
});

test('nothing is in the way of anybody, light and dark', async ({ openApp }) => {
  const { page } = await openApp();
  await makeFirst(page, 'Trygge veje');
  await goHome(page);
  await makeWorkshop(page, 'Plads til alle');
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate(
      (chosen) => window.samskab.request('settings.update', { fields: { theme: chosen } }),
      theme,
    );
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});

test('used again from its menu, the title is ready to be corrected and Esc gives it up', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await makeFirst(page, 'Trygge veje');
  await goHome(page);
  await page.getByRole('button', { name: 'Handlinger' }).click();
  await page.getByRole('menuitem', { name: 'Brug igen …' }).click();
  await expect(page.getByLabel('Hvad skal I arbejde med?')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Hvad skal I arbejde med?')).toHaveCount(0);
});
