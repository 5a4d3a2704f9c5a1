/** Every place of the app that has a look of its own, walked in one go. */
import { expect, type Page } from '@playwright/test';
import type { Settings } from '@shared/domain/settings';
import type { Words } from '@shared/words/index';
import { innerRooms } from '@shared/domain/rooms';
import { outerRooms } from '@renderer/data/place';
import { choose, type App } from '../app';
import { goTo } from './user';

type Visit = (place: string, page: Page) => Promise<void>;
type Dress = { theme?: 'light' | 'dark'; textSize?: Settings['textSize'] };

/** As chosen in the settings, but from any room. */
export async function dress(page: Page, fields: Dress): Promise<void> {
  await page.evaluate((chosen) => window.samskab.request('settings.update', { fields: chosen }), fields);
  const { theme } = fields;
  if (theme) await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

/** The rooms of the open workshop, then those outside it. Ends at home. */
export async function everyRoom({ page }: App, words: Words, visit: Visit): Promise<void> {
  for (const room of innerRooms) {
    await goTo(page, words.frame[room]);
    await visit(room, page);
  }
  await page.getByRole('link', { name: words.frame.goHome }).click();
  for (const room of [...outerRooms].reverse()) {
    await goTo(page, words.frame[room]);
    await visit(room, page);
  }
}

/** What lies over the rooms: from home, over a workshop that is open. */
export async function everyDialog(app: App, words: Words, visit: Visit): Promise<void> {
  const { page } = app;
  const { frame, home, prepare, shell } = words;
  await page.getByRole('button', { name: home.fromScratch }).click();
  await page.getByRole('textbox', { name: home.newTitle }).waitFor();
  await visit('new workshop', page);
  await page.keyboard.press('Escape');

  await overlays(page, words, visit);
  await choose(app, shell.menu.file, shell.menu.openExample);
  await goTo(page, frame.prepare);
  await overlays(page, words, visit);
  await page.getByRole('button', { name: prepare.details }).click();
  await visit('details', page);
  await page.getByRole('button', { name: new RegExp(prepare.committeeMembers) }).click();
  await page.getByRole('dialog').waitFor();
  await visit('members', page);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Search and keys, which know more inside a workshop than outside. */
async function overlays(page: Page, { frame }: Words, visit: Visit): Promise<void> {
  for (const [key, name] of [
    ['Control+k', frame.find],
    ['F1', frame.allKeys],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByRole('dialog', { name }).waitFor();
    await visit(name, page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
}

export async function openStage({ page, electron }: App, words: Words): Promise<Page> {
  const [stage] = await Promise.all([
    electron.waitForEvent('window'),
    page.getByRole('button', { name: words.frame.stage, exact: true }).click(),
  ]);
  await stage.getByRole('main').waitFor();
  return stage;
}

/** Nothing moves any more and every typeface is there. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  });
}
