import { expect } from '@playwright/test';
import { Keyboard } from './keyboard';
import { da, foot, note, test, writingLine } from './user';

test('from the first start to the first idea: write, Enter, one key, write, Enter', async ({ openApp }) => {
  const { page } = await openApp();
  const user = new Keyboard(page);
  const began = Date.now();

  // The first thing on the screen is the field to write in, and it is ready.
  await expect(page.getByRole('textbox', { name: da.home.newTitle })).toBeFocused();
  await user.typeAnd('Liv på torvet', 'Enter');
  // The way on is a button with its key printed on it.
  const on = page.getByRole('button', { name: da.prepare.toBoards });
  await expect(on).toHaveAttribute('aria-keyshortcuts', 'Control+Enter');
  await expect(on).toBeInViewport();
  await expect(page.getByRole('textbox', { name: da.prepare.addPerson })).toBeFocused();
  await user.press('Control+Enter');
  await expect(writingLine(page)).toBeFocused();
  await user.typeAnd('Borde, man selv kan flytte', 'Enter');

  await expect(note(page, 'Borde, man selv kan flytte')).toBeVisible();
  await expect(foot(page)).toContainText(/Gemt \d/);
  expect(user.steps).toHaveLength(5);
  expect(Date.now() - began).toBeLessThan(60_000);
});

test('the same with the mouse: nothing asks, nothing has to be closed first', async ({ openApp }) => {
  const { page } = await openApp();
  const asks = page.getByRole('dialog').or(page.getByRole('alertdialog'));

  await expect(page.getByRole('textbox', { name: da.home.newTitle })).toBeFocused();
  await page.keyboard.type('Liv på torvet');
  await page.getByRole('button', { name: da.home.create }).click();
  await expect(asks).toHaveCount(0);
  await page.getByRole('button', { name: da.prepare.toBoards }).click();
  await expect(asks).toHaveCount(0);
  await expect(writingLine(page)).toBeFocused();
  await page.keyboard.type('Borde, man selv kan flytte');
  await page.keyboard.press('Enter');

  await expect(note(page, 'Borde, man selv kan flytte')).toBeVisible();
});

test('an empty title is said where it is missing, and the next try works', async ({ openApp }) => {
  const { page } = await openApp();
  const user = new Keyboard(page);
  const title = page.getByRole('textbox', { name: da.home.newTitle });

  await expect(title).toBeFocused();
  await user.press('Enter');
  await expect(title).toHaveAccessibleDescription(da.home.titleMissing);
  await expect(title).toBeFocused();
  await user.typeAnd('Liv på torvet', 'Enter');
  await expect(page.getByRole('heading', { name: da.prepare.agenda })).toBeVisible();
});
