/**
 * What a process leaves lying when it is killed, and how the next one clears it away. Only who has the data folder's
 * database open may sweep: its lock is exclusive, so what lies here then belongs to nobody alive. Another data folder
 * has leftovers of its own and is never looked into.
 */
import {
  closeSync, existsSync, fsyncSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync,
} from 'node:fs'; // prettier-ignore
import { basename, isAbsolute, join } from 'node:path';
import { sweepBackups } from '../db/backups';

/** Inside the data folder: words may lie here, and nowhere in the system's own place for temporary files. */
const unfinishedIn = (folder: string): string => join(folder, 'unfinished');

const part = /^\.samskab-[0-9a-f-]{36}\.part$/;
const place = /^\.samskab-[0-9a-f-]{36}\.part\.place$/;
const scratch = /^scratch-[A-Za-z0-9]{6}$/;

/** A new folder for files that are needed for a moment. */
export function makeScratch(folder: string): string {
  return mkdtempSync(join(makeUnfinished(folder), 'scratch-'));
}

/** Written down before a half file is begun, wherever on the computer that may be. Returns how to strike it out. */
export function notePart(folder: string, path: string): () => void {
  const note = join(makeUnfinished(folder), `${basename(path)}.place`);
  const handle = openSync(note, 'wx', 0o600);
  try {
    writeSync(handle, path);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return () => rmSync(note, { force: true });
}

function makeUnfinished(folder: string): string {
  const unfinished = unfinishedIn(folder);
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  return unfinished;
}

/** Removes only what bears a name of ours; `onBug` hears of what could not be removed. */
export function sweepLeftovers(folder: string, onBug: (error: unknown) => void): void {
  const attempt = (step: () => void) => {
    try {
      step();
    } catch (error) {
      onBug(error);
    }
  };
  attempt(() => sweepBackups(folder));
  const unfinished = unfinishedIn(folder);
  for (const name of existsSync(unfinished) ? readdirSync(unfinished) : []) {
    const path = join(unfinished, name);
    if (scratch.test(name)) attempt(() => rmSync(path, { recursive: true, force: true }));
    else if (place.test(name)) attempt(() => removePart(path));
  }
}

function removePart(note: string): void {
  const path = readFileSync(note, 'utf8');
  if (isAbsolute(path) && part.test(basename(path))) rmSync(path, { force: true });
  rmSync(note, { force: true });
}
