/** Walks the example meeting through the real app: its documents, and a picture of every room in every dress. */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { StageDirection } from '@shared/contract/stage';
import { wordsIn } from '@shared/words/index';
import { choose, resize, root, test, type App } from '../e2e/app';
import { ask, enter } from '../e2e/evening';
import { liveEvening } from './live-evening';

const output = join(root, 'demo-output');
/** Pictures that the README shows are kept here: `SAMSKAB_README=1 npm run demo` makes them anew. */
const readme = join(root, 'resources/pictures');

const rooms = ['prepare', 'run', 'boards', 'visit', 'prioritise', 'factors', 'wrapUp'] as const;
const outside = ['home', 'catalogue', 'settings'] as const;
type Size = { width: number; height: number };
const design: Size = { width: 1366, height: 768 };
const sizes: readonly Size[] = [design, { width: 1920, height: 1080 }];

test('the example meeting', async ({ openApp }) => {
  rmSync(output, { recursive: true, force: true });
  const app = await openApp({ lang: 'da', size: design, args: ['--moves-clock'] });
  await app.page.getByRole('heading', { level: 1 }).waitFor();
  await app.page.screenshot(picture('first-start'));
  await openExample(app, 'da');
  await publish(app);
  await documents(app);
  for (const language of ['da', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await dress(app.page, language, theme);
      await openExample(app, language);
      for (const size of sizes) {
        await resize(app, size);
        await everyRoom(app, language, `${language}-${theme}-${String(size.width)}`);
      }
    }
  }
  await dress(app.page, 'da', 'light');
  await openExample(app, 'da');
  const example = await danishExample(app.page);
  const screen = await lightStage(app);
  await showOnStage(app.page, screen, ['vote', 'rating', 'matrix', 'factors', 'visits']);
  await live(app, screen, example);
  if (process.env['SAMSKAB_README'] === '1') keepForReadme();
});

async function everyRoom(app: App, language: 'da' | 'en', folder: string): Promise<void> {
  const { page } = app;
  const { frame } = wordsIn[language];
  for (const room of rooms) {
    await page.getByRole('navigation').getByRole('link', { name: frame[room], exact: true }).click();
    await settled(page);
    await page.screenshot(picture(`${folder}/${room}`));
  }
  await page.getByRole('link', { name: frame.goHome }).click();
  for (const room of outside) {
    await page.getByRole('navigation').getByRole('link', { name: frame[room], exact: true }).click();
    await settled(page);
    await page.screenshot(picture(`${folder}/${room}`));
  }
  await openExample(app, language);
}

/** Each language has an example of its own; opened again, it is only shown. */
async function openExample(app: App, language: 'da' | 'en'): Promise<void> {
  const { frame, shell } = wordsIn[language];
  await choose(app, shell.menu.file, shell.menu.openExample);
  await app.page.getByRole('navigation').getByRole('link', { name: frame.prepare, exact: true }).waitFor();
}

async function dress(page: Page, language: 'da' | 'en', theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((fields) => window.samskab.request('settings.update', { fields }), { language, theme });
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
}

async function publish({ page }: App): Promise<void> {
  await page.evaluate(async () => {
    const reply = await window.samskab.request('workshop.list', {});
    const workshopId = reply.ok ? (reply.value.workshops[0]?.id ?? '') : '';
    return window.samskab.request('catalogue.publish', { workshopId });
  });
}

/** Every file the app can write, saved as a user saves: the dialog answers with a place in demo-output. */
async function documents({ electron, page }: App): Promise<void> {
  const folder = join(output, 'documents');
  mkdirSync(folder, { recursive: true });
  await electron.evaluate(({ dialog }, to) => {
    dialog.showSaveDialog = (_window: unknown, options?: { defaultPath?: string }) => {
      const name = (options?.defaultPath ?? 'file').split(/[\\/]/).at(-1) ?? 'file';
      return Promise.resolve({ canceled: false, filePath: `${to}/${name}` });
    };
  }, folder);
  const saved = await page.evaluate(async () => {
    const reply = await window.samskab.request('workshop.list', {});
    const id = reply.ok ? (reply.value.workshops[0]?.id ?? '') : '';
    const formats = ['docx', 'pdf', 'xlsx', 'csv', 'json'] as const;
    const answers = [];
    for (const format of formats) {
      answers.push(await window.samskab.native('saveAs', { what: { kind: 'workshop', id, format } }));
      answers.push(await window.samskab.native('saveAs', { what: { kind: 'catalogue', format } }));
    }
    for (const document of ['agenda', 'runsheet'] as const) {
      for (const format of ['docx', 'pdf'] as const) {
        answers.push(
          await window.samskab.native('saveAs', { what: { kind: 'workshop', id, format, document } }),
        );
      }
    }
    return answers;
  });
  expect(saved.every(({ ok }) => ok)).toBe(true);
}

/** In its group work: what the facilitator, a group and the room see. */
async function live({ page }: App, screen: Page, example: string): Promise<void> {
  const workshopId = await liveEvening(page, await ask(page, 'workshop.open', { id: example }));
  await ask(page, 'stage.direct', { workshopId });
  await showOnStage(page, screen, ['agenda', 'groups', 'board', 'clock']);
  for (const room of ['run', 'boards'] as const) {
    await enter(page, workshopId, room);
    await settled(page);
    await page.screenshot(picture(`live/${room}`));
  }
}

async function danishExample(page: Page): Promise<string> {
  const { workshops } = await ask(page, 'workshop.list', {});
  return workshops.find(({ committeeName }) => committeeName.startsWith('Opg'))?.id ?? '';
}

async function lightStage({ page, electron }: App): Promise<Page> {
  const opened = electron.waitForEvent('window');
  await page.getByRole('button', { name: wordsIn.da.frame.stage, exact: true }).click();
  const screen = await opened;
  // Without the cross-fade, of which a picture would show the middle.
  await screen.emulateMedia({ reducedMotion: 'reduce' });
  await screen.waitForLoadState();
  return screen;
}

async function showOnStage(
  page: Page,
  screen: Page,
  views: readonly StageDirection['view'][],
): Promise<void> {
  let before = '';
  for (const view of views) {
    await ask(page, 'stage.direct', { view });
    await expect.poll(() => screen.locator('main').innerText()).not.toBe(before);
    await settled(screen);
    await screen.screenshot(picture(`stage/${view}`));
    before = await screen.locator('main').innerText();
  }
}

/** Nothing moves any more and every typeface is there. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  });
}

const picture = (name: string) => ({ path: join(output, 'pictures', `${name}.png`) });

function keepForReadme(): void {
  mkdirSync(readme, { recursive: true });
  const kept = [
    ...['prepare', 'visit', 'factors', 'wrapUp'].map((room) => `da-light-1366/${room}`),
    'live/run',
    'live/boards',
    'stage/clock',
  ];
  for (const name of kept) {
    const to = name === 'stage/clock' ? 'stage' : (name.split('/').at(-1) ?? name);
    copyFileSync(join(output, 'pictures', `${name}.png`), join(readme, `${to}.png`));
  }
}
