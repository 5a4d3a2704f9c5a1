import { join } from 'node:path';
import { lockFolder, root } from './folders.mjs';
import { readJson } from './json.mjs';
import { alone } from './lock.mjs';
import { npm, npmComplaint } from './npm.mjs';
import { Stop } from './stop.mjs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ packages: Record<string, LockedPackage> }} Lockfile */

/**
 * Installs what the lockfile names, unless that is what lies in node_modules already.
 * @param {(line: string) => void} say
 */
export async function ensurePackages(say) {
  if (areInstalled()) return;
  await alone(lockFolder('packages'), () => {
    if (areInstalled()) return;
    say('Installing the packages …');
    // `ci` empties node_modules first, which Windows refuses while the Node inside it runs this script.
    const verb = process.platform === 'win32' ? 'install' : 'ci';
    const result = npm(verb, root);
    if (result.status !== 0) {
      throw new Stop(
        `The packages could not be installed: ${npmComplaint(result)}. Check the connection to the npm registry (npm config get registry) and run the command again.`,
      );
    }
  });
}

function areInstalled() {
  const wanted = readLockfile('package-lock.json');
  const present = readLockfile('node_modules/.package-lock.json');
  return wanted !== undefined && present !== undefined && isSatisfied(wanted, present);
}

/**
 * npm writes its own list into node_modules as the last act of an installation.
 * @param {Lockfile} wanted
 * @param {Lockfile} present
 */
export function isSatisfied(wanted, present) {
  return Object.entries(wanted.packages).every(([path, locked]) => {
    if (path === '') return true;
    const installed = present.packages[path];
    return installed ? installed.version === locked.version : locked.optional === true;
  });
}

/** @param {string} path @returns {Lockfile | undefined} */
function readLockfile(path) {
  try {
    return /** @type {Lockfile} */ (readJson(join(root, path)));
  } catch {
    return undefined;
  }
}
