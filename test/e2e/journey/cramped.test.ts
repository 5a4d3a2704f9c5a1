import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '@shared/words/index';
import { dress, everyRoom } from './places';
import { da, openExample, test } from './user';

/** What one came to the room for. It may have to be scrolled to, but it has to be there to press. */
const mainThing: Record<string, (page: Page, words: Words) => Locator> = {
  prepare: (page, { prepare }) => page.getByRole('button', { name: prepare.toBoards }),
  run: (page, { run }) => page.getByRole('textbox', { name: run.writeHere }),
  boards: (page, { boards }) => page.getByRole('textbox', { name: boards.line }),
  visit: (page) => page.getByRole('main').getByRole('textbox').first(),
  prioritise: (page, { prioritise: { kinds } }) =>
    page
      .getByRole('main')
      .getByRole('button', { name: new RegExp(kinds.vote, 'i') })
      .first(),
  factors: (page, { stageLead }) => page.getByRole('button', { name: stageLead.show }),
  wrapUp: (page, { wrapUp }) => page.getByRole('button', { name: wrapUp.saveWord }),
  home: (page, { home }) => page.getByRole('button', { name: home.open, exact: true }).first(),
  catalogue: (page, { catalogue }) => page.getByRole('button', { name: catalogue.goHome }),
  settings: (page, { settings }) => page.getByRole('button', { name: settings.backupNow }),
};

for (const { name, size, textSize, calm } of [
  { name: 'a small window', size: { width: 1024, height: 640 }, textSize: 100 as const, calm: false },
  {
    name: 'text of 200 %, and without motion',
    size: { width: 1366, height: 768 },
    textSize: 200 as const,
    calm: true,
  },
]) {
  test(`${name}: nothing in any room is out of reach`, async ({ openApp }) => {
    test.setTimeout(120_000);
    const app = await openApp({ size });
    await openExample(app);
    await dress(app.page, { textSize });
    if (calm) await app.page.emulateMedia({ reducedMotion: 'reduce' });
    const faults: string[] = [];
    await everyRoom(app, da, async (place, page) => {
      faults.push(...(await overflow(page)).map((what) => `${place}: ${what}`));
      faults.push(...(await spilling(page)).map((what) => `${place}: ${what} lies over what follows`));
      const thing = mainThing[place]?.(page, da);
      if (!thing || !(await canBePressed(thing)))
        faults.push(`${place}: what one came for cannot be pressed`);
      if (!(await staysInSight(page))) faults.push(`${place}: head and key line go out of sight`);
      if (calm && (await isMoving(page))) faults.push(`${place}: something moves`);
    });
    expect(faults).toEqual([]);
  });
}

/** Whoever has to scroll sideways in the window itself has lost the other side. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, document.body, ...document.querySelectorAll('header, main, footer')]
      .filter(
        (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== 'hidden',
      )
      .map((each) => `${each.tagName} is ${each.scrollWidth} wide in ${each.clientWidth}`),
  );

/** Areas that do not scroll by themselves, with something in them that reaches below. */
const spilling = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main [data-area]')]
      .filter(
        (area) => getComputedStyle(area).overflowY === 'visible' && area.scrollHeight > area.clientHeight + 4,
      )
      .map((area) => area.getAttribute('aria-label') ?? ''),
  );

/** Scrolled to and not covered: a trial click says so without clicking. */
const canBePressed = (thing: Locator): Promise<boolean> =>
  thing.click({ trial: true, timeout: 3_000 }).then(
    () => true,
    () => false,
  );

/** Where one is, the way to the other rooms and what is saved, also at the very end of the room. */
const staysInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [head, foot] = [document.querySelector('header'), document.querySelector('footer')];
    head?.parentElement?.scrollTo({ top: 1e6, behavior: 'instant' });
    const [top = -1, bottom = 0] = [head?.getBoundingClientRect().top, foot?.getBoundingClientRect().bottom];
    return Math.abs(top) < 1 && Math.abs(bottom - innerHeight) < 1;
  });

const isMoving = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    document.getAnimations().some(({ playState, effect }) => {
      const { duration } = effect?.getComputedTiming() ?? {};
      return playState === 'running' && Number(duration) > 10;
    }),
  );
