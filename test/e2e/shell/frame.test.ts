import { expect } from '@playwright/test';
import { wordsIn } from '@shared/words/index';
import { innerRooms } from '@shared/domain/rooms';
import { resize, test, type App } from '../app';
import { ask, groupsAtWork } from '../groups-at-work';

const { frame } = wordsIn.da;

/** Where the ways out of a room stand, in whole px. */
const boxesOf = ({ page }: App) =>
  page.evaluate(() => {
    const head = document.querySelector('header')?.querySelectorAll('a, button, time') ?? [];
    return [...head, document.querySelector('footer')].map((each) => {
      const { x, y, width, height } = each?.getBoundingClientRect() ?? new DOMRect();
      return [x, y, width, height].map(Math.round).join(' ');
    });
  });

for (const [size, textSize] of [
  [{ width: 1920, height: 1000 }, 100],
  [{ width: 1366, height: 768 }, 150],
] as const)
  test(`the way to the rooms stands in one place at ${String(size.width)} px and ${String(textSize)} %, also where a room is read from afar`, async ({
    openApp,
  }) => {
    const app = await openApp();
    const { page } = app;
    const { enter } = await groupsAtWork(app);
    await ask(page, 'settings.update', { fields: { textSize } });
    await resize(app, size);
    await enter('boards');
    const boxes: Record<string, string[]> = {};
    for (const room of innerRooms) {
      const link = page.getByRole('link', { name: frame[room], exact: true });
      await link.click();
      await expect(link).toHaveAttribute('aria-current', 'page');
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      boxes[room] = await boxesOf(app);
    }
    for (const room of innerRooms) expect(boxes[room], room).toEqual(boxes['boards']);
  });
