import type { Locator } from '@playwright/test';
import type { App } from './app';
import { clicksArrive } from './drop';

type Point = { x: number; y: number };

/** A finger on the screen, as the screen itself reports it. */
export async function fingerOn({ page }: Pick<App, 'page'>) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const finger = {
    press: (at: Point) => touch('touchStart', at),
    move: async (from: Point, to: Point, steps = 8) => {
      for (let step = 1; step <= steps; step++) {
        const part = step / steps;
        await touch('touchMove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
      }
    },
    lift: () => touch('touchEnd'),
    /** Lifts it from what it holds. */
    drop: async () => {
      await touch('touchEnd');
      await clicksArrive(page);
    },
    /** Taps it once it is there and does not move any more. */
    tap: async (aim: Locator) => {
      // A trial waits for what a click waits for, and does nothing.
      await aim.click({ trial: true });
      await finger.press(await placeIn(aim, 0.5, 0.5));
      await finger.lift();
    },
  };
  return finger;
}

/** A point of it, by shares of its width and height. */
export async function placeIn(aim: Locator, across: number, down: number): Promise<Point> {
  const box = await aim.boundingBox();
  if (!box) throw new Error('It is on the screen.');
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}
