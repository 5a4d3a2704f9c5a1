import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './app';
import { ask } from './evening';

const check = (page: Page) => page.getByRole('region', { name: 'Er I klar?' });
const advice = (page: Page, text: RegExp) => check(page).getByRole('listitem').filter({ hasText: text });

test('the check leads to what lacks, and ticks it off beside it', async ({ openApp }) => {
  const { page } = await openApp();
  await page.keyboard.type('Trygge veje');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Er I klar? 8 råd' }).focus();
  await page.keyboard.press('Enter');
  await expect(advice(page, /Ingen er inviteret/).getByRole('button')).toBeFocused();
  await expect(check(page)).toContainText('I beder hver deltager om 2 t.');

  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Tilføj deltager')).toBeFocused();
  await page.keyboard.type('Asta Birk, borger');
  await page.keyboard.press('Enter');
  await expect(check(page)).toContainText('2 timer i alt for 1 deltager, heraf 2 timer fra 1 borger');

  await advice(page, /Hvad er målet/)
    .getByRole('button')
    .click();
  await expect(page.getByLabel('Formål')).toBeFocused();
  await page.keyboard.type('Flere børn går til skole.');
  await advice(page, /bliver til noget/)
    .getByRole('button')
    .click();
  await expect(check(page)).toContainText('Målet er én sætning');
  await expect(page.getByLabel('Hvem forankrer det')).toBeFocused();
  await page.keyboard.type('Vejchefen');
  await page.keyboard.press('Escape');
  await expect(check(page)).toContainText('forankret hos Vejchefen');

  await advice(page, /siger ikke, hvad der sker/)
    .getByRole('button')
    .click();
  await expect(page.getByLabel('På scenen')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+r');
  await expect(check(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /Er I klar/ })).toBeFocused();

  await page.keyboard.press('Enter');
  for (const theme of ['light', 'dark'] as const) {
    await ask(page, 'settings.update', { fields: { theme } });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});
