import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * What all checkouts of one user share: the assembled runtime, and what is known about the network. Root's own home is
 * closed to the ordinary user as whom root's tests open their windows, so root keeps it where system services do.
 */
export function cacheFolder() {
  const own = process.getuid?.() === 0 ? '/var/cache' : join(homedir(), '.cache');
  const usual = join(process.env['XDG_CACHE_HOME'] || own, 'samskab');
  return isWritable(usual) ? usual : join(tmpdir(), `samskab-${userInfo().username}`);
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The lock of one kind of work on this checkout: beside node_modules' life, because some of that work replaces it.
 * @param {string} work
 */
export function lockFolder(work) {
  const checkout = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return join(cacheFolder(), 'locks', `${work}-${checkout}`);
}
