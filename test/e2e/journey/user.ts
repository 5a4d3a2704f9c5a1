/** Gestures of a user, and an app in which nothing may throw or complain while they are made. */
import { expect, type Locator, type Page } from '@playwright/test';
import { wordsIn } from '@shared/words/index';
import { test as base, type App, type OpenOptions } from '../app';

export const da = wordsIn.da;

type Opens = (options?: OpenOptions) => Promise<App>;

/** Whatever any window throws or complains of (a broken policy among it) fails the test. */
export const test = base.extend<{ openApp: Opens }>({
  openApp: async ({ openApp }, provide) => {
    const faults: string[] = [];
    const follow = (page: Page) => {
      page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
    };
    await provide(async (options) => {
      const app = await openApp(options);
      app.electron.windows().forEach(follow);
      app.electron.on('window', follow);
      return app;
    });
    expect(faults).toEqual([]);
  },
});

/** The example is open and the window stands in a room of it. */
export async function openExample(app: App): Promise<void> {
  await app.page.getByRole('button', { name: da.home.openExample }).click();
  await link(app.page, da.frame.boards).waitFor();
}

export const link = (page: Page, name: string): Locator =>
  page.getByRole('navigation').getByRole('link', { name, exact: true });

export async function goTo(page: Page, name: string): Promise<void> {
  await link(page, name).click();
  await expect(link(page, name)).toHaveAttribute('aria-current', 'page');
}

/** From the empty app to a workshop with two empty boards, and to the writing line of the first. */
export async function startWriting({ page }: App, title = 'Bænke ved Åløkken'): Promise<Locator> {
  await page.getByRole('textbox', { name: da.home.newTitle }).fill(title);
  await page.keyboard.press('Enter');
  await goTo(page, da.frame.boards);
  return writingLine(page);
}

export const writingLine = (page: Page): Locator => page.getByRole('textbox', { name: da.boards.line });
export const meetingLine = (page: Page): Locator => page.getByRole('textbox', { name: da.run.writeHere });

export async function writeNote(page: Page, text: string): Promise<void> {
  await writingLine(page).fill(text);
  await writingLine(page).press('Enter');
  await expect(note(page, text)).toBeVisible();
}

export const note = (page: Page, text: string): Locator =>
  page.getByRole('listitem').filter({ hasText: text });

export const foot = (page: Page): Locator => page.getByRole('contentinfo');
