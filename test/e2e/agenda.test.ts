import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './app';

const agenda = (page: Page): Locator => page.getByRole('region', { name: 'Dagsorden' });
const block = (page: Page, title: string): Locator =>
  agenda(page).getByRole('button', { name: new RegExp(`\\d ${title}`) });
const titles = async (page: Page): Promise<string[]> =>
  (await agenda(page).locator('[role=button][data-row] b.clip').allTextContents()).map((text) =>
    text.slice(6),
  );

async function prepare(page: Page): Promise<void> {
  await expect(page.getByLabel('Hvad skal I arbejde med?')).toBeFocused();
  await page.keyboard.type('Trygge veje');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Tilføj deltager')).toBeFocused();
}

test('two groups work at the same time, and what may give way is told', async ({ openApp }) => {
  const { page } = await openApp();
  await prepare(page);
  await block(page, 'Gruppearbejde').focus();
  await page.keyboard.press('Insert');
  await page.getByLabel('Titel').fill('Rundtur');
  await page.getByRole('button', { name: 'Mere om blokken' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Metode').fill('Gåtur');
  await page.getByLabel('Må afkortes til').fill('5');
  await page.getByRole('checkbox', { name: 'Kan udelades' }).press('Space');
  await page
    .getByRole('group', { name: 'For' })
    .getByRole('button', { name: /Gruppe B/ })
    .press('Enter');
  await page.getByRole('checkbox', { name: 'Samtidig med »Gruppearbejde«' }).press('Space');
  expect(
    await new AxeBuilder({ page })
      .setLegacyMode(true)
      .analyze()
      .then((found) => found.violations),
  ).toEqual([]);
  await page.keyboard.press('Escape');

  await expect(block(page, 'Rundtur')).toContainText('Gåtur · mindst 5 min · kan udelades');
  await expect(block(page, 'Rundtur')).toContainText('samtidig');
  const startOf = async (title: string) =>
    (await block(page, title).locator('b.clip').textContent())?.slice(0, 5);
  expect(await startOf('Rundtur')).toBe(await startOf('Gruppearbejde'));

  await block(page, 'Rundtur').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(async () => (await titles(page)).slice(0, 3))
    .toEqual(['Gruppearbejde', 'Rundtur', 'Velkomst']);
  await expect(block(page, 'Rundtur')).toBeFocused();

  await block(page, 'Pause').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Må afkortes til').fill('5');
  await page.getByLabel('Må afkortes til').press('Enter');
  await block(page, 'Velkomst').focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(agenda(page).getByText(/over\. .*Pause kan give/)).toBeVisible();
});
