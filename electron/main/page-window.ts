/** One window with a page of ours: its link to the core, and how it comes back when its process fails. */
import { BrowserWindow, dialog, nativeTheme, type BrowserWindowConstructorOptions } from 'electron';
import type { NativeEvent, Reply, Role } from '@shared/contract/wire';
import type { Words } from '@shared/words/index';
import type { CoreProcess } from './core-process';
import { watchHeart } from './heartbeat';
import { answer, hear, toPage } from './ipc';
import type { Log } from './log';
import { failed, type Refuse } from './refusal';

export type PageWindow = {
  window: BrowserWindow;
  role: Exclude<Role, 'main'>;
  actor: string;
  /** Tells the page something; kept until the page has loaded. */
  tell: (event: NativeEvent) => void;
};

/** What the pages' windows need of the rest of the main process. */
export type PageSurroundings = {
  core: CoreProcess;
  log: Log;
  words: () => Words;
  refuse: Refuse;
  native: (page: PageWindow, name: unknown, input: unknown) => Promise<Reply<unknown>>;
  dropped: (path: string) => void;
};

const MAX_CRASHES_A_MINUTE = 3;
const MINUTE_MS = 60_000;
/** The desk's colour in both themes, so that a window does not flash before its page has painted. */
const ground = { light: '#f5f4f0', dark: '#13171a' };

export function openPageWindow(
  page: Pick<PageWindow, 'role' | 'actor'>,
  options: BrowserWindowConstructorOptions,
  around: PageSurroundings,
): PageWindow {
  const window = new BrowserWindow({
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    title: around.words().shell.appName,
    ...options,
  });
  const untold: NativeEvent[] = [];
  let isLoaded = false;
  const opened: PageWindow = {
    ...page,
    window,
    tell(event) {
      if (isLoaded) toPage(window, (frame) => frame.send('native-event', event));
      else untold.push(event);
    },
  };
  linkToCore(opened, around, () => {
    isLoaded = true;
    untold.splice(0).forEach(opened.tell);
  });
  answerPage(opened, around);
  comeBack(opened, around);
  window.on('closed', () => around.core.leave(page.actor));
  // Windows is ending the session and waits a moment: what has arrived is brought to rest.
  window.on('session-end', () => void around.core.stop());
  return opened;
}

/** A page asks for its port when it has loaded; the port ends with the page. */
function linkToCore(
  { window, role, actor }: PageWindow,
  { core, refuse }: PageSurroundings,
  loaded: () => void,
): void {
  const contents = window.webContents;
  let isLeaving = false;
  const endOldPort = () => {
    if (isLeaving) core.disconnect(actor);
    isLeaving = false;
  };
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (!isMainFrame || isSameDocument) return;
    core.leave(actor);
    isLeaving = true;
  });
  contents.on('did-navigate', endOldPort);
  hear(contents, 'connect', () => {
    endOldPort();
    core.join({
      role,
      actor,
      connected: (port) => toPage(window, (frame) => frame.postMessage('port', null, [port])),
      lost: () => toPage(window, (frame) => frame.send('core-lost')),
      gaveUp: () => toPage(window, (frame) => frame.send('core-gave-up', refuse('internal', undefined))),
    });
    loaded();
  });
}

function answerPage(page: PageWindow, around: PageSurroundings): void {
  const contents = page.window.webContents;
  hear(contents, 'dropped', (path) => {
    if (typeof path === 'string') around.dropped(path);
  });
  const refuse = () => failed(around.refuse('notAllowed', undefined));
  answer<Reply<unknown>>(contents, 'native', refuse, (name, input) => around.native(page, name, input));
}

/** The page keeps its own place and drafts, so loading it again brings back what was there. */
function comeBack({ window, actor }: PageWindow, { core, log, words }: PageSurroundings): void {
  const contents = window.webContents;
  let crashes: number[] = [];
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.say('window-gone', { actor, reason, exitCode });
    core.leave(actor);
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < MINUTE_MS), now];
    if (crashes.length <= MAX_CRASHES_A_MINUTE) contents.reload();
    else void offer(words().shell.windowKeepsFailing, words().shell.closeWindow, () => window.close());
  });
  contents.on('did-fail-load', (_event, code, name) => log.say('load-failed', { actor, code, name }));
  watchHeart(window, (recovered) => {
    log.say('window-hangs', { actor });
    void offer(words().shell.windowHangs, words().shell.wait, () => undefined, recovered);
  });

  async function offer(
    message: string,
    otherwise: string,
    otherwiseDo: () => void,
    signal = new AbortController().signal,
  ): Promise<void> {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message,
      buttons: [words().shell.reload, otherwise],
      cancelId: 1,
      signal,
    });
    if (window.isDestroyed()) return;
    // A page that hangs does not unload; its process ends, and the window comes back from that.
    if (response === 1) otherwiseDo();
    else if (contents.isCrashed()) contents.reload();
    else contents.forcefullyCrashRenderer();
  }
}
