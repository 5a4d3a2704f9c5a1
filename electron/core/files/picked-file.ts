import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../services/refusal';

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
    const code = (error as { code?: unknown } | null)?.code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refusal('fileMissing', { file });
    throw new Refusal('fileUnreadable', { file });
  }
}
