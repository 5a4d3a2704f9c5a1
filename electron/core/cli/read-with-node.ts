import { fork } from 'node:child_process';
import { basename, join } from 'node:path';
import { readingLimits, readingOf, type Reading } from '@shared/contract/reading';

/** Both are bundles, side by side. */
const usual = join(import.meta.dirname, 'reader.mjs');

/** A table out of somebody's file, read where it can do no harm. */
export function readWithNode(path: string, reader = usual, ms = readingLimits.ms): Promise<Reading> {
  const child = fork(reader, [path], {
    execArgv: [`--max-old-space-size=${readingLimits.megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return readingOf(child, basename(path), ms);
}
