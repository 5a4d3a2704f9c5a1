import { expect, type Page } from '@playwright/test';
import { ask } from '../../evening';

const minute = 60_000;

/** The core's one clock, moved on for everybody; what it says is read in a window. */
export class RoomClock {
  #ahead = 0;

  constructor(public page: Page) {}

  /** To the next time the clock on the wall says so. */
  async comesTo(hour: number, minutes: number): Promise<void> {
    const now = Date.now() + this.#ahead;
    const then = new Date(now);
    then.setHours(hour, minutes, 0, 0);
    if (then.getTime() <= now) then.setDate(then.getDate() + 1);
    await this.passes(Math.ceil((then.getTime() - now) / minute));
  }

  async passes(minutes: number): Promise<void> {
    this.#ahead = (await ask(this.page, 'clock.travel', { minutes })).ahead;
    await expect.poll(async () => (await this.reads()) === this.says).toBe(true);
  }

  /** `17:42`, as it stands in the head of the window. */
  async reads(): Promise<string> {
    return (await this.page.locator('header time').textContent()) ?? '';
  }

  /** What is done, and how it will be told: at one of the two times it can have been, if a minute went by. */
  async during(act: () => Promise<unknown>, told: string): Promise<string[]> {
    const before = await this.reads();
    await act();
    return [before, this.says].map((time) => `${told} ${time}`);
  }

  /** The day that the clock says it is, at this time: `2027-03-09T17:00`. */
  today(time: string): string {
    const at = new Date(Date.now() + this.#ahead);
    const two = (part: number) => String(part).padStart(2, '0');
    return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${time}`;
  }

  get says(): string {
    const at = new Date(Date.now() + this.#ahead);
    return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  }
}
