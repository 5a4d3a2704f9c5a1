import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { freshFolder, type App } from '../../app';
import { goTo } from '../user';
import type { Hands } from './hands';

/** The computer's own dialog is answered with a new place. */
export async function willSave({ electron }: App, format: 'docx' | 'pdf'): Promise<string> {
  const path = join(freshFolder(), `minutes.${format}`);
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  return path;
}

/** Afterwards: what is missing, the catalogue, and the minutes as files. */
export function ending(hands: Hands) {
  const { files, frame, wrapUp } = hands.words;
  const lacks = (): Locator => hands.page.getByRole('list', { name: wrapUp.list });
  const button = (name: string | RegExp) => hands.page.getByRole('button', { name, exact: true });
  return {
    async goesToWrapUp(): Promise<void> {
      hands.clicks++;
      await goTo(hands.page, frame.wrapUp);
    },

    async mends(act: string, text?: string): Promise<void> {
      await hands.click(lacks().getByRole('button', { name: act }).first());
      if (text !== undefined) await hands.write(text, 'Enter');
    },

    async lacksNothing(): Promise<void> {
      await expect(hands.page.getByText(wrapUp.detailDone)).toBeVisible();
    },

    async publishes(...notes: readonly string[]): Promise<void> {
      for (const text of notes) {
        await hands.click(hands.page.getByRole('checkbox', { name: new RegExp(text) }));
      }
      await hands.click(button(wrapUp.publish));
      await expect(hands.page.getByRole('region', { name: frame.messages })).toContainText(
        wrapUp.published(notes.length, 0),
      );
    },

    /** Answers where the file lies. */
    async saves(app: App, format: 'docx' | 'pdf'): Promise<string> {
      const path = await willSave(app, format);
      if (format === 'docx') await hands.press('Control+s');
      else await hands.click(button(files.formats.pdf));
      await expect(hands.page.getByText(files.saved(path))).toBeVisible({ timeout: 20_000 });
      return path;
    },

    page: (): Locator => hands.page.getByRole('article'),
  };
}
