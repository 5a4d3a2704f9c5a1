/** Reading what somebody picked and writing what somebody asked for; every failure is a sentence about that file. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../services/refusal';
import { syncFolder } from '../db/sync-folder';

const mebibyte = 1024 * 1024;

/** Throws a Refusal that names the file. */
export function readPickedFile(path: string, megabytes: number): Buffer {
  const file = basename(path);
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new Refusal('fileIsFolder', { file });
    if (!stats.isFile()) throw new Refusal('fileUnreadable', { file });
    if (stats.size > megabytes * mebibyte) throw new Refusal('tooLarge', { file, megabytes });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if ((error as { code?: unknown }).code === 'ENOENT') throw new Refusal('fileMissing', { file });
    throw new Refusal('fileUnreadable', { file });
  }
}

/** Whole or not at all: written and synced beside the target, then renamed over it. */
export function writeWhole(path: string, data: Uint8Array, force: boolean): void {
  const file = basename(path);
  if (!force && existsSync(path)) throw new Refusal('fileExists', { file });
  const part = join(dirname(path), `.${file}.part`);
  try {
    if (existsSync(path) && statSync(path).isDirectory()) throw new Refusal('fileIsFolder', { file });
    const handle = openSync(part, 'w');
    try {
      let written = 0;
      while (written < data.length) written += writeSync(handle, data, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(part, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(part, { force: true });
    if (error instanceof Refusal) throw error;
    const code = (error as { code?: unknown }).code;
    throw new Refusal(code === 'ENOSPC' || code === 'EDQUOT' ? 'diskFull' : 'fileNotWritten', { file });
  }
}
