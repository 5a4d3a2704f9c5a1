import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/** What belongs to this checkout and may be thrown away with node_modules. */
export const localCache = join(root, 'node_modules', '.cache', 'samskab');

/** What several checkouts share: the assembled runtime and what is known about the network. */
export function sharedCache(env = process.env, home = homedir()) {
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'samskab');
}
