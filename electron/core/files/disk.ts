/** Writing what somebody asked for; every failure is a sentence about that file. */
import { randomUUID } from 'node:crypto';
import {
  closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync, type Stats,
} from 'node:fs'; // prettier-ignore
import { basename, dirname, join } from 'node:path';
import { syncFolder } from '../db/sync-folder';
import { Refusal } from '../services/refusal';
import { notePart } from './leftovers';

/** Refuses a target that could not be written anyway, before any work is done for it. */
export function checkTarget(path: string, force: boolean): void {
  const file = basename(path);
  const stats = statsOf(path, file);
  if (stats?.isDirectory() === true) throw new Refusal('fileIsFolder', { file });
  if (stats !== undefined && !force) throw new Refusal('fileExists', { file });
  const folder = dirname(path);
  if (statsOf(folder, file)?.isDirectory() !== true) throw new Refusal('folderMissing', { folder, file });
}

/** Undefined when nothing is there. */
function statsOf(path: string, file: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    throw new Refusal('fileNotWritten', { file });
  }
}

/**
 * Whole or not at all: written and synced beside the target, then renamed over it. The data folder knows where the half
 * file lies, so that the next start clears it away if this one is killed.
 */
export function writeWhole(path: string, data: Uint8Array, force: boolean, dataFolder: string): void {
  const file = basename(path);
  const part = join(dirname(path), `.samskab-${randomUUID()}.part`);
  let strikeOut: (() => void) | undefined;
  try {
    strikeOut = notePart(dataFolder, part);
    writeSynced(part, data);
    checkTarget(path, force);
    renameSync(part, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(part, { force: true });
    if (error instanceof Refusal) throw error;
    const code = codeOf(error);
    throw new Refusal(code === 'ENOSPC' || code === 'EDQUOT' ? 'diskFull' : 'fileNotWritten', { file });
  } finally {
    strikeOut?.();
  }
}

function writeSynced(path: string, data: Uint8Array): void {
  const handle = openSync(path, 'wx');
  try {
    let written = 0;
    while (written < data.length) written += writeSync(handle, data, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;
