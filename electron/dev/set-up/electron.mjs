import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, lockFolder, root } from './folders.mjs';
import { readJson } from './json.mjs';
import { alone } from './lock.mjs';
import { toolEnvironment, toolNode } from './node.mjs';
import { writeStamp } from './stamp.mjs';
import { Stop } from './stop.mjs';

/**
 * @typedef {object} Runtime
 * @property {'pinned' | 'fallback' | 'given'} kind
 * @property {string} version
 * @property {string} dist the folder that electron-builder and Playwright know as Electron's `dist`
 * @property {string} executable
 */

const DOWNLOAD_MS = 5 * 60_000;
const REMEMBERED_MS = 24 * 60 * 60_000;

/**
 * The Electron to run: the pinned one, or where its host is out of reach, the development fallback.
 * @param {(line: string) => void} say
 * @returns {Promise<Runtime>}
 */
export async function ensureElectron(say) {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (given) return runtime('given', given);
  const found = await alone(lockFolder('electron'), () => pinned(say));
  if (found) return found;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Stop(
      `Electron ${pinnedVersion()} could not be downloaded. Connect to the internet, or set HTTPS_PROXY or ELECTRON_MIRROR to what your network asks for, and run the command again.`,
    );
  }
  const { ensureFallback } = await import('../fallback/assemble.mjs');
  const fallback = runtime('fallback', await ensureFallback(say));
  say(
    `Electron ${fallback.version}, a development runtime: the download of Electron ${pinnedVersion()} is out of reach (SAMSKAB_ELECTRON=retry tries it again)`,
  );
  return fallback;
}

/** @param {(line: string) => void} say */
function pinned(say) {
  const dist = join(root, 'node_modules/electron/dist');
  if (!isInstalled(dist)) {
    if (isKnownUnreachable()) return undefined;
    say(`Fetching Electron ${pinnedVersion()} …`);
    if (!download()) {
      writeStamp(unreachableFile(), '');
      return undefined;
    }
    rmSync(unreachableFile(), { force: true });
  }
  const found = runtime('pinned', dist);
  say(`Electron ${found.version}`);
  return found;
}

/** @param {string} dist */
function isInstalled(dist) {
  // path.txt is the last thing that Electron's installer writes.
  return existsSync(join(dist, '../path.txt')) && versionIn(dist) === pinnedVersion();
}

/** Electron's own installer, which honours its mirrors and caches; Node 24 honours the proxy when told to. */
function download() {
  const hasProxy = Object.keys(process.env).some((name) => /^https?_proxy$/i.test(name));
  const { status } = spawnSync(toolNode(), [join(root, 'node_modules/electron/install.js')], {
    cwd: root,
    env: { ...toolEnvironment(), ...(hasProxy ? { NODE_USE_ENV_PROXY: '1' } : {}) },
    stdio: 'ignore',
    timeout: DOWNLOAD_MS,
  });
  return status === 0;
}

/** Remembered for a day, so that only the first of many runs waits for a host that does not answer. */
function isKnownUnreachable() {
  if (process.env['SAMSKAB_ELECTRON'] === 'retry') return false;
  const noted = statSync(unreachableFile(), { throwIfNoEntry: false });
  return noted !== undefined && Date.now() - noted.mtimeMs < REMEMBERED_MS && process.platform === 'linux';
}

function unreachableFile() {
  return join(cacheFolder(), `electron-${pinnedVersion()}-out-of-reach`);
}

/** @param {Runtime['kind']} kind @param {string} dist @returns {Runtime} */
function runtime(kind, dist) {
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const name =
    process.platform === 'darwin' || process.platform === 'win32' ? names[process.platform] : 'electron';
  return { kind, version: versionIn(dist), dist, executable: join(dist, name) };
}

/** @param {string} dist */
function versionIn(dist) {
  try {
    return readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return 'of unknown version';
  }
}

function pinnedVersion() {
  const manifest = /** @type {{ devDependencies: Record<string, string> }} */ (
    readJson(join(root, 'package.json'))
  );
  return manifest.devDependencies['electron'] ?? '';
}

/**
 * What the Electron of this set-up is started with. Chromium's sandbox cannot be had as root; the variable that turns it
 * off counts even when it is empty, so where another user starts Electron it must not be there at all.
 * @param {Runtime} found
 * @param {boolean} [isRoot] whether root starts it
 */
export function electronEnvironment(found, isRoot = process.getuid?.() === 0) {
  return {
    ...(found.kind === 'pinned' ? {} : { ELECTRON_OVERRIDE_DIST_PATH: found.dist }),
    ...(isRoot ? { ELECTRON_DISABLE_SANDBOX: '1' } : {}),
  };
}
