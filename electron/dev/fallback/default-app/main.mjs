// Stands in for Electron's default app. In development it starts the app whose folder is the first argument that is
// not a switch; in a package made for the smoke test, the archive beside this folder.
import { existsSync, readFileSync } from 'node:fs';
import { Module } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { app, utilityProcess } from 'electron';
import './redirect.cjs';

const here = dirname(fileURLToPath(import.meta.url));
const archive = join(here, '../fallback-app.asar');

const fork = utilityProcess.fork.bind(utilityProcess);
utilityProcess.fork = (entry, args = [], options) =>
  fork(join(here, 'utility.cjs'), [entry, ...args], options);

if (existsSync(archive)) await start(archive);
else await startFromArguments(process.argv.slice(1));

/** @param {string[]} args */
async function startFromArguments(args) {
  const rest = loadRequired(args);
  const path = rest.find((arg) => !arg.startsWith('-'));
  if (rest.includes('--version')) {
    console.log(`v${process.versions.electron}`);
    app.exit(0);
  } else if (path === undefined) {
    console.error('usage: electron [switches] FOLDER [arguments]');
    app.exit(1);
  } else {
    // As in Electron's own default app: this is how an app knows that it is not packaged.
    Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
    await start(resolve(path));
  }
}

/**
 * Playwright hands its own first module over with `-r`.
 * @param {string[]} args
 */
function loadRequired(args) {
  const index = args.findIndex((arg) => arg === '-r' || arg === '--require');
  const required = args[index + 1];
  if (index < 0 || required === undefined) return args;
  new Module('').require(required);
  return loadRequired(args.toSpliced(index, 2));
}

/** @param {string} path of an app's folder, archive or file */
async function start(path) {
  const manifest = join(path, 'package.json');
  if (existsSync(manifest)) {
    const { main = 'index.js', name, productName, version } = JSON.parse(readFileSync(manifest, 'utf8'));
    app.setName(productName ?? name);
    // An app need not have one; Electron's own default app takes none then.
    if (version !== undefined) app.setVersion(version);
    app.setAppPath(path);
    await load(join(path, main));
  } else {
    app.setAppPath(dirname(path));
    await load(path);
  }
}

/** @param {string} file */
async function load(file) {
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    console.error(error);
    app.exit(1);
  }
}
