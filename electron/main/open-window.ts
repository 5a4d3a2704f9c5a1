/** A window of ours comes up: at its place, with its page, once that has painted. */
import type { BrowserWindow, BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import { openPageWindow, type PageSurroundings, type PageWindow } from './page-window';
import { pageHost } from './security';
import type { ShellMemory } from './shell-memory';
import { keepPlace, placeOf } from './window-places';

const address = `app://${pageHost}/index.html`;

/** What every window is opened with. */
export type WindowOpening = { around: PageSurroundings; preferences: WebPreferences; memory: ShellMemory };

type Who = Pick<PageWindow, 'role' | 'actor'> & {
  /** Counted from 0: a further window opens beside the first. */
  nth: number;
};

export function openWindow(
  { around, preferences, memory }: WindowOpening,
  { role, actor, nth }: Who,
  options: BrowserWindowConstructorOptions,
): PageWindow {
  const { isMaximized, ...bounds } = placeOf(actor, nth, memory);
  const page = openPageWindow(
    { role, actor },
    { ...bounds, ...options, webPreferences: preferences },
    around,
  );
  const isStage = role === 'stage';
  keepPlace(page.window, actor, memory);
  showWhenPainted(page.window, isMaximized && !options.fullscreen, isStage);
  // The promise also fails when a debugger holds the page back; a real failure is heard as `did-fail-load`.
  page.window.loadURL(isStage ? `${address}?stage` : address).catch(() => undefined);
  return page;
}

/** The stage appears without taking the keyboard from whoever is writing. */
function showWhenPainted(window: BrowserWindow, isMaximized: boolean, isStage: boolean): void {
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    if (isStage) window.showInactive();
    else window.show();
  });
}
