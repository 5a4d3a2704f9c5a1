/** The core in its own process: a port for every window in front of Core. Started by main with `--data DIR` and so on. */
import { parseArgs } from 'node:util';
import { v7 as newId } from 'uuid';
import type { ConnectMessage, CoreOrder, CoreStatus } from '@shared/contract/wire';
import { Language } from '@shared/domain/values';
import { errorSentence } from '@shared/words/index';
import { Core } from './core';
import { newestSoundBackup } from './db/backups';
import { DatabaseProblem, problemOf } from './db/problem';
import { restoreOverDamaged, setAsideDamaged } from './db/replace';
import { serve, type Port } from './serve';

/** How long the last words of windows that close, and of pages that are loaded again, are waited for. */
const LAST_WORDS_MS = 1_000;

/** On its first evening the app starts empty, and one that stays open sees the next day come: both get their backup. */
const BACKUP_LOOK_MS = 10 * 60_000;
/** Requests look themselves; this is for a meeting in which nobody touches anything. */
const CLOCK_LOOK_MS = 5_000;

const parent = (process as unknown as { parentPort: Port }).parentPort;
const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    data: { type: 'string' },
    version: { type: 'string' },
    locale: { type: 'string' },
    rehearsal: { type: 'boolean' },
    'moves-clock': { type: 'boolean' },
  },
  strict: false,
});
const folder = String(values.data);
const locale = Language.catch('da').parse(values.locale);

// A promise nobody waits for is a bug: end here, so that main starts the core afresh and the log says why.
process.on('unhandledRejection', (error) => {
  logBug('unhandledRejection', error);
  process.exit(1);
});

start();

function start(): void {
  let core: Core;
  try {
    core = new Core({
      folder,
      version: String(values.version),
      locale,
      isRehearsal: values.rehearsal === true,
      movesClock: values['moves-clock'] === true,
      newId,
      onBug: logBug,
    });
  } catch (error) {
    fail(error);
    return;
  }
  const windows = new Map<string, Port>();
  let isEnding = false;
  parent.on('message', ({ data, ports: [port] }) => {
    const order = data as CoreOrder;
    switch (order.type) {
      case 'connect':
        if (port !== undefined) connect(order, port);
        return;
      case 'disconnect':
        closeSoon(windows.get(order.actor));
        return;
      case 'restore':
        return;
      case 'close':
        isEnding = true;
        setTimeout(() => process.exit(0), LAST_WORDS_MS);
        endWhenQuiet();
    }
  });
  process.once('exit', () => core.close());
  tellMain({ type: 'ready' });
  const backUp = () => void core.backupOfTheDay().catch((error: unknown) => logBug('backup', error));
  backUp();
  setInterval(backUp, BACKUP_LOOK_MS);
  setInterval(() => core.watchClock(), CLOCK_LOOK_MS);

  function connect(order: ConnectMessage, port: Port): void {
    if (order.role !== 'main') {
      closeSoon(windows.get(order.actor));
      windows.set(order.actor, port);
    }
    port.on('close', () => {
      if (windows.get(order.actor) === port) windows.delete(order.actor);
      endWhenQuiet();
    });
    const { role, actor } = order;
    serve(core, { role, actor }, port, logBug);
  }

  /** A port reports its end after all that was sent on it. */
  function endWhenQuiet(): void {
    if (isEnding && windows.size === 0) process.exit(0);
  }
}

/** A page's port ends with the page. Closed here at once, it would swallow what the page said while it went. */
function closeSoon(port: Port | undefined): void {
  if (port !== undefined) setTimeout(() => port.close(), LAST_WORDS_MS);
}

function fail(problem: unknown): void {
  const code = problem instanceof DatabaseProblem ? problem.code : problemOf(problem);
  if (code === null) throw problem;
  const error = { code, message: errorSentence(locale, code, { folder }) };
  if (code !== 'databaseDamaged') {
    tellMain({ type: 'failed', error });
    return;
  }
  parent.once('message', ({ data }) => {
    const order = data as CoreOrder;
    if (order.type === 'restore') restore(order.backup);
    else process.exit(0);
  });
  tellMain({ type: 'damaged', error, backup: newestSoundBackup(folder) });
}

function restore(backup: string | null): void {
  try {
    if (backup === null) setAsideDamaged(folder, Date.now());
    else restoreOverDamaged(folder, backup, Date.now());
  } catch (error) {
    fail(error);
    return;
  }
  start();
}

function tellMain(status: CoreStatus): void {
  parent.postMessage(status);
}

/** Standard error goes into main's log. Names and stacks only: an input may hold somebody's words. */
function logBug(name: string, error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.name) : typeof error;
  process.stderr.write(`${name}: ${stack}\n`);
}
