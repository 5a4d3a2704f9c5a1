/** Is the page still there? Electron says so only after fifteen seconds; in front of a room that is too long. */
import { app, type BrowserWindow } from 'electron';
import { hear, toPage } from './ipc';

const BEAT_MS = 1_000;
const MISSED = 3;

/** `hangs` is told once; the signal ends when the page answers again, and only then is it watched for anew. */
export function watchHeart(window: BrowserWindow, hangs: (recovered: AbortSignal) => void): void {
  let missed = 0;
  let hanging: AbortController | undefined;
  const beat = setInterval(() => {
    if (!isWatched(window)) missed = 0;
    else if (!hanging && missed >= MISSED) {
      hanging = new AbortController();
      hangs(hanging.signal);
    } else missed++;
    toPage(window, (frame) => frame.send('ping'));
  }, BEAT_MS);
  const isThere = () => {
    missed = 0;
    hanging?.abort();
    hanging = undefined;
  };
  hear(window.webContents, 'pong', isThere);
  window.webContents.on('render-process-gone', isThere);
  window.on('closed', () => clearInterval(beat));
}

/** Nobody waits for a page that is hidden or still loading; one that is looked into may be held on purpose. */
function isWatched(window: BrowserWindow): boolean {
  const contents = window.webContents;
  const isDebugged = contents.isDevToolsOpened() || app.commandLine.hasSwitch('remote-debugging-port');
  return window.isVisible() && !window.isMinimized() && !contents.isLoading() && !isDebugged;
}
