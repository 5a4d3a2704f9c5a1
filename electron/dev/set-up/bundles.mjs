import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockFolder, root } from './folders.mjs';
import { alone } from './lock.mjs';
import { toolEnvironment, toolNode } from './node.mjs';
import { fingerprint, hasStamp, writeStamp } from './stamp.mjs';
import { Stop } from './stop.mjs';

/** What each target is made of; a change outside these folders leaves it as it is. */
const TARGETS = {
  main: { entry: 'electron/main/index.ts', inputs: ['electron/main', 'shared', 'resources'] },
  preload: { entry: 'electron/preload/index.ts', inputs: ['electron/preload', 'shared'] },
  core: { entry: 'electron/core/process.ts', inputs: ['electron/core', 'shared', 'resources'] },
  renderer: { entry: 'renderer/index.html', inputs: ['renderer', 'shared', 'resources'] },
};
/** @typedef {keyof typeof TARGETS} Target */

const CONFIGURATION = ['vite.config.ts', 'tsconfig.json', 'package-lock.json'];
const allTargets = /** @type {Target[]} */ (Object.keys(TARGETS));

/**
 * Builds the targets whose inputs changed since they were built, and says which.
 * @param {readonly Target[]} [wanted]
 * @returns {Promise<Target[]>}
 */
export async function buildStale(wanted = allTargets) {
  if (stale(wanted).length === 0) return [];
  return alone(lockFolder('build'), () => {
    const targets = stale(wanted);
    const prints = targets.map(print);
    if (targets.length > 0) bundle(targets);
    // Taken before the build: what was edited meanwhile is built again next time.
    targets.forEach((target, index) => writeStamp(stampFile(target), prints[index] ?? ''));
    return targets;
  });
}

/** @param {readonly Target[]} wanted */
function stale(wanted) {
  return wanted.filter(
    (target) => existsSync(join(root, TARGETS[target].entry)) && !hasStamp(stampFile(target), print(target)),
  );
}

/** @param {Target} target */
function print(target) {
  return fingerprint(root, [...CONFIGURATION, ...TARGETS[target].inputs]);
}

/** @param {string} target */
function stampFile(target) {
  return join(root, 'out', target, '.built-from');
}

/**
 * In a process of its own: the bundler sets NODE_ENV for the whole process it runs in.
 * @param {readonly Target[]} targets
 */
function bundle(targets) {
  const script = fileURLToPath(new URL('bundle.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(toolNode(), [script, ...targets], {
    cwd: root,
    env: toolEnvironment(),
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Stop('The app could not be built (npm run build says why).', `${stdout}${stderr}`);
}
