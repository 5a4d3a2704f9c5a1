import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test, type App } from './app';
import { groupsAtWork } from './groups-at-work';

const line = ({ page }: App) => page.getByRole('textbox', { name: 'Skriv en note' });
const note = ({ page }: App, text: string) => page.getByRole('listitem').filter({ hasText: text }).last();

test('all write hidden and reveal at once, with names where they were asked for', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  const { enter } = await groupsAtWork(app);
  await enter('boards');
  await expect(line(app)).toBeFocused();
  await page.keyboard.press('Control+h');
  await page.getByRole('checkbox', { name: 'Bed om navn på hver note' }).check();
  await page.getByRole('button', { name: 'Skriv skjult' }).click();
  await expect(line(app)).toBeFocused();
  const name = page.getByRole('textbox', { name: 'Navn' });
  await expect(name).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(name).toBeFocused();
  await page.keyboard.type('Asta');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Lys ved stien');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Spejle');
  await page.keyboard.press('Enter');
  const bar = page.getByRole('region', { name: 'Skriv skjult' });
  await expect(bar.getByText('2 skjulte noter')).toBeVisible();
  await expect(page.getByText('Lys ved stien')).toHaveCount(0);
  await expect(note(app, 'Skjult note')).toBeVisible();
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.type(' i svinget');
  await page.keyboard.press('Enter');
  await expect(line(app)).toBeFocused();
  await bar.getByRole('button', { name: 'Vis noterne' }).click();
  await expect(note(app, 'Spejle i svinget')).toContainText('Skrevet af Asta');
  await expect(note(app, 'Lys ved stien')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Lys ved stien')).toHaveCount(0);
});

test('words typed on while the question about hidden writing comes up are on the line, and press nothing', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  const { enter } = await groupsAtWork(app);
  await enter('boards');
  await expect(line(app)).toBeFocused();
  await page.keyboard.type('Lys ');
  await page.keyboard.press('Control+h');
  await expect(page.getByRole('button', { name: 'Skriv skjult' })).toBeFocused();
  await page.keyboard.type('ved stien');
  await expect(page.getByText('»ved stien« står på skrivelinjen bagefter.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(line(app)).toBeFocused();
  await expect(line(app)).toHaveValue('Lys ved stien');
  await expect(page.getByRole('region', { name: 'Skriv skjult' })).toHaveCount(0);
});
