/** A user without a mouse, who always has to see where the focus is. */
import { expect, type Locator, type Page } from '@playwright/test';

type Role = Parameters<Page['getByRole']>[0];

export class Keyboard {
  /** Every key and every run of typing, as a count of what it takes. */
  steps: string[] = [];

  constructor(readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.steps.push(key);
      await this.page.keyboard.press(key);
      await this.seesFocus(key);
    }
  }

  async type(text: string): Promise<void> {
    this.steps.push(`»${text}«`);
    await this.page.keyboard.type(text);
    await this.seesFocus(text);
  }

  async typeAnd(text: string, ...keys: readonly string[]): Promise<void> {
    await this.type(text);
    await this.press(...keys);
  }

  /** Tab until it has the focus. */
  async tabTo(role: Role, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Locator> {
    const aim = this.page.getByRole(role, { name, exact: true });
    for (let presses = 0; presses < 60; presses++) {
      if (await hasFocus(aim)) return aim;
      await this.press(key);
    }
    throw new Error(`No Tab leads to ${role} ${String(name)}.`);
  }

  /** Lost to the page, or drawn nowhere: then nobody knows what the next key does. */
  private async seesFocus(after: string): Promise<void> {
    await expect
      .poll(() => this.page.evaluate(whereFocusIs), { message: `the focus after ${after}` })
      .toBe('seen');
  }
}

export const hasFocus = async (aim: Locator): Promise<boolean> =>
  (await aim.and(aim.page().locator(':focus')).count()) > 0;

/** Runs in the page. A ring may be drawn around the field's frame instead of the field. */
function whereFocusIs(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'lost';
  const { right, bottom, top, left } = focused.getBoundingClientRect();
  const name = `${focused.tagName.toLowerCase()} ${focused.getAttribute('aria-label') ?? focused.textContent.slice(0, 40)}`;
  if (right < 0 || bottom < 0 || top > innerHeight || left > innerWidth) return `out of sight: ${name}`;
  // The button inside a date or a time has the focus and the ring, where no script can look.
  if (focused.matches('[type=date], [type=time]') && !focused.matches(':focus-visible')) return 'seen';
  let around: Element | null = focused;
  for (let up = 0; up < 3 && around !== null; up++, around = around.parentElement) {
    const { outlineStyle, outlineWidth, boxShadow, borderWidth } = getComputedStyle(around);
    const isOutlined = outlineStyle !== 'none' && outlineWidth !== '0px';
    // Text that is corrected in place stands in a frame of its own while it is.
    if (isOutlined || boxShadow !== 'none' || parseFloat(borderWidth) >= 2) return 'seen';
  }
  return `without a ring: ${name}`;
}
