import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '@shared/words/index';
import { drop } from '../../drop';

/** Somebody at a window. What it takes them is counted: a click, a key, and a text written in one go. */
export class Hands {
  clicks = 0;
  keys = 0;
  texts = 0;

  constructor(
    public page: Page,
    readonly words: Words,
  ) {}

  async click(aim: Locator): Promise<void> {
    this.clicks++;
    await aim.click();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.keys++;
      await this.page.keyboard.press(key);
    }
  }

  async write(text: string, ...keys: readonly string[]): Promise<void> {
    this.texts++;
    await this.page.keyboard.type(text);
    await this.press(...keys);
  }

  /** A list that opens, and one of its options. */
  async pick(aim: Locator, option: string): Promise<void> {
    this.clicks += 2;
    await aim.selectOption({ label: option });
  }

  /** Takes hold of one thing and lets go of it on another, once what is to be seen before that is seen. */
  async drag(from: Locator, to: Locator, seen?: Locator): Promise<void> {
    const { mouse } = this.page;
    this.clicks++;
    await from.hover({ position: { x: 80, y: 15 } });
    const end = await to.boundingBox();
    if (!end) throw new Error('What it is dropped on is on the screen.');
    await mouse.down();
    await mouse.move(end.x + 90, end.y + end.height, { steps: 8 });
    await mouse.move(end.x + 90, end.y + end.height / 2, { steps: 4 });
    if (seen) await expect(seen).toBeVisible();
    await drop(this.page);
  }

  get taken(): string {
    return `${this.clicks} clicks, ${this.keys} keys, ${this.texts} texts`;
  }
}
