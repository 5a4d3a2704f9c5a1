/** Starts the real app for a test, on a data folder of its own, and ends it with the test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  _electron,
  expect,
  test as base,
  type ElectronApplication,
  type JSHandle,
  type Page,
} from '@playwright/test';
import type { BrowserWindow } from 'electron';
import type { Bridge } from '@shared/contract/wire';
import { wordsIn } from '@shared/words/index';

type Size = { width: number; height: number };

export type OpenOptions = {
  /** An earlier app's folder; without it a fresh one. */
  data?: string;
  lang?: 'da' | 'en';
  /** Of the first window's page. */
  size?: Size;
  /** Further words on the command line. */
  args?: readonly string[];
  /** The answer to every native question: the number of its button. Asked at the start, it is too early for `evaluate`. */
  answer?: number;
  /** A wrapper in place of Electron itself. */
  executable?: string;
};

export type App = {
  electron: ElectronApplication;
  page: Page;
  data: string;
  /** As a user quits. */
  close: () => Promise<void>;
};

declare global {
  interface Window {
    samskab: Bridge;
  }
}

export const root = resolve(import.meta.dirname, '../..');
const answers = join(root, 'test/e2e/shell/answers.cjs');
/** Chromium looks for a graphics card and a message bus that a test's display does not have, and says so at length. */
const quietly = ['--disable-gpu', '--log-level=3'];

export const test = base.extend<{ openApp: (options?: OpenOptions) => Promise<App> }>({
  openApp: async ({}, provide) => {
    const opened: App[] = [];
    await provide(async (options) => {
      const app = await openApp(options);
      opened.push(app);
      return app;
    });
    for (const app of opened) await app.close().catch(() => killApp(app));
    for (const { data } of opened) rmSync(data, { recursive: true, force: true });
  },
});

/** The app, once its first window shows something. */
async function openApp(options: OpenOptions = {}): Promise<App> {
  const data = options.data ?? freshFolder();
  const electron = await _electron.launch({
    ...(options.executable ? { executablePath: options.executable } : {}),
    args: [
      ...quietly,
      ...(options.answer === undefined ? [] : ['-r', answers]),
      '.',
      '--data',
      data,
      ...(options.args ?? []),
    ],
    cwd: root,
    env: { ...inLanguage(options.lang ?? 'da'), SAMSKAB_TEST_ANSWER: String(options.answer ?? '') },
    chromiumSandbox: process.env['SAMSKAB_TEST_SANDBOX'] === '1',
  });
  const page = await electron.firstWindow();
  await expect(page.locator('#root')).not.toBeEmpty();
  if (options.size) await resize({ electron, page }, options.size);
  return { electron, page, data, close: () => electron.close() };
}

/** The same folder again, after the app has ended in whichever way. */
export async function reopenApp(app: App, options: OpenOptions = {}): Promise<App> {
  return openApp({ ...options, data: app.data });
}

export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'samskab-test-'));
}

/** The computer's language, as the app sees it. */
export function inLanguage(lang: 'da' | 'en'): Record<string, string> {
  const env = Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== undefined));
  return {
    ...(env as Record<string, string>),
    LANGUAGE: lang,
    LANG: lang === 'da' ? 'da_DK.UTF-8' : 'en_GB.UTF-8',
  };
}

/** Does something with the page's window, in the main process. */
export async function inWindow<R, A = undefined>(
  { electron, page }: Pick<App, 'electron' | 'page'>,
  work: (window: BrowserWindow, argument: A) => R | Promise<R>,
  ...[argument]: A extends undefined ? [] : [A]
): Promise<R> {
  const window = (await electron.browserWindow(page)) as JSHandle<BrowserWindow>;
  return window.evaluate(work as (window: BrowserWindow, argument: unknown) => R, argument);
}

/** Gives the page of a window this size. */
export async function resize(app: Pick<App, 'electron' | 'page'>, size: Size): Promise<void> {
  await inWindow(app, (window, to) => window.setContentSize(to.width, to.height), size);
  // A window that would cover its display to the pixel is left one pixel short of it.
  const missing = () =>
    app.page.evaluate(
      ({ width, height }) => Math.max(Math.abs(width - innerWidth), Math.abs(height - innerHeight)),
      size,
    );
  await expect.poll(missing).toBeLessThanOrEqual(1);
}

/** Chooses from the native menu, by what is written there: `choose(app, 'Rediger', 'Fortryd')`. */
export async function choose(app: App, ...labels: readonly string[]): Promise<void> {
  await app.electron.evaluate(({ Menu }, path) => {
    let menu = Menu.getApplicationMenu();
    let item;
    for (const label of path) {
      item = menu?.items.find((candidate) => candidate.label === label);
      if (!item) throw new Error(`No »${label}« in the menu.`);
      menu = item.submenu ?? null;
    }
    item?.click();
  }, labels);
}

/** Another window of the same app, as from the Danish menu. */
export async function openSecondWindow(app: App): Promise<Page> {
  const { menu } = wordsIn.da.shell;
  const [second] = await Promise.all([
    app.electron.waitForEvent('window'),
    choose(app, menu.file, menu.newWindow),
  ]);
  await second.getByRole('main').waitFor();
  return second;
}

/** The core's process, as the system knows it. */
export async function corePid(app: App): Promise<number> {
  const pid = await app.electron.evaluate(({ app: running }) => {
    const core = running
      .getAppMetrics()
      .find(({ name, serviceName }) => [name, serviceName].includes('samskab core'));
    return core?.pid;
  });
  if (pid === undefined) throw new Error('The core is not running.');
  return pid;
}

/** The core ends in mid-word; the app goes on. */
export async function killCore(app: App): Promise<void> {
  process.kill(await corePid(app), 'SIGKILL');
}

/** The whole app ends at once, as in a power cut. */
export async function killApp(app: App): Promise<void> {
  const child = app.electron.process();
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
}
