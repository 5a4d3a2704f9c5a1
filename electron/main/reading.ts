import { basename } from 'node:path';
import { app, utilityProcess, type UtilityProcess } from 'electron';
import { readingLimits, readingOf, type Reading } from '@shared/contract/reading';
import { built } from './app-folders';

const LOOK_MS = 200;

/** A table out of somebody's file, read where it can do no harm. */
export function readTable(path: string): Promise<Reading> {
  const child = utilityProcess.fork(built.reader(), [path], {
    serviceName: 'samskab reader',
    stdio: 'ignore',
  });
  watchMemory(child);
  return readingOf(child, basename(path));
}

/** Electron heeds no limit on the heap of a utility process, so its size is looked at from outside. */
function watchMemory(child: UtilityProcess): void {
  const look = setInterval(() => {
    const used = app.getAppMetrics().find(({ pid }) => pid === child.pid)?.memory.workingSetSize ?? 0;
    if (used > readingLimits.megabytes * 1024) child.kill();
  }, LOOK_MS);
  child.once('exit', () => clearInterval(look));
}
