import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './app';
import { ask } from './evening';

test('language and theme change at once, and the organisation is kept', async ({ openApp }) => {
  const { page } = await openApp({ size: { width: 1366, height: 768 } });
  await page.getByRole('link', { name: 'Indstillinger' }).click();
  await page.getByText('Mørkt', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await page.getByLabel('Organisation').fill('Ravnsund Kommune');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await ask(page, 'app.state', {})).settings.organisation)
    .toBe('Ravnsund Kommune');
});

test('a backup is made, the data are checked, and the backup brings back what was there', async ({
  openApp,
}) => {
  const { page } = await openApp();
  const titles = async () => (await ask(page, 'workshop.list', {})).workshops.map(({ title }) => title);
  await ask(page, 'workshop.create', { title: 'Trygge veje', plannedStart: '2027-03-09T17:00' });
  await page.getByRole('link', { name: 'Indstillinger' }).click();
  await page.getByRole('button', { name: 'Tag en sikkerhedskopi nu' }).click();
  await expect(page.getByText(/^Sikkerhedskopi taget/)).toBeVisible();
  await page.getByRole('button', { name: 'Efterse data' }).click();
  await expect(page.getByText(/^Alt er i orden/)).toBeVisible();

  await ask(page, 'workshop.create', { title: 'Fejltagelsen', plannedStart: '2027-03-09T17:00' });
  await page
    .getByRole('button', { name: /^Gendan kopien fra/ })
    .first()
    .click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('button', { name: 'Behold det, der er nu' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Gendan', exact: true }).click();
  await expect(page.getByLabel('Beskeder').getByText(/^Alt er nu/)).toBeVisible();
  expect(await titles()).toEqual(['Trygge veje']);
});
