// npm run dist: packages the app for this platform, then starts the package once.
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onSomeDisplay, quietly } from './set-up/display.mjs';
import { electronEnvironment } from './set-up/electron.mjs';
import { root } from './set-up/folders.mjs';
import { readJson } from './set-up/json.mjs';
import { toolEnvironment, toolNode } from './set-up/node.mjs';
import { windowUser } from './set-up/ordinary-user.mjs';
import { captured } from './set-up/run-command.mjs';
import { sayAloud, setUp } from './set-up/set-up.mjs';
import { run, Stop } from './set-up/stop.mjs';

/** @typedef {import('./set-up/electron.mjs').Runtime} Runtime */

const SMOKE_MS = 60_000;

await run(async () => {
  const runtime = await setUp();
  const folder = runtime.kind === 'pinned' ? 'dist' : 'dist/smoke-test-only';
  rmSync(join(root, folder), { recursive: true, force: true });
  await pack(runtime);
  sayAloud(`Packed into ${folder}: ${readdirSync(join(root, folder)).sort().join(', ')}`);
  if (runtime.kind !== 'pinned')
    sayAloud('This package runs on a development runtime: it is for the smoke test alone.');
  const executable = packedExecutable(join(root, folder));
  sayAloud(await smokeTest(executable, runtime));
  sayAloud(await commandLineTest(executable, runtime));
  return 0;
});

/** @param {Runtime} runtime */
async function pack(runtime) {
  if (runtime.kind !== 'pinned') {
    const fallback = [
      '--config',
      'electron/dev/fallback/electron-builder.yml',
      `-c.electronDist=${runtime.dist}`,
    ];
    return builder(['--dir', ...fallback]);
  }
  try {
    await builder([]);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    sayAloud(
      'No installers: their tools could not be fetched or did not work. Packing the plain folder instead.',
    );
    await builder(['--dir']);
  }
}

/** @param {readonly string[]} args */
async function builder(args) {
  const cli = join(root, 'node_modules/electron-builder/cli.js');
  const { code, output } = await captured(toolNode(), [cli, '--publish', 'never', ...args], {
    cwd: root,
    env: toolEnvironment(),
  });
  if (code !== 0) throw new Stop('The app could not be packed.', output);
}

/** @param {string} folder */
function packedExecutable(folder) {
  const unpacked = readdirSync(folder).find((name) => /^(linux|win)(-\w+)?-unpacked$|^mac/.test(name)) ?? '';
  /** @type {Record<string, string>} */
  const names = { linux: 'samskab', win32: 'Samskab.exe', darwin: 'Samskab.app/Contents/MacOS/Samskab' };
  return join(folder, unpacked, names[process.platform] ?? 'samskab');
}

/**
 * The packaged app opens its window on an empty data folder, says that it is well, and quits.
 * @param {string} executable
 * @param {Runtime} runtime
 */
async function smokeTest(executable, runtime) {
  const { words, options, home } = asUser(executable, runtime);
  const { code, output } = await captured(
    ...onSomeDisplay(words[0] ?? '', [
      ...words.slice(1),
      ...quietly,
      '--smoke',
      '--data',
      join(home, 'data'),
    ]),
    options,
  );
  const { version } = /** @type {{ version: string }} */ (readJson(join(root, 'package.json')));
  const line = `samskab ok ${version}`;
  if (code !== 0 || !output.split('\n').includes(line)) {
    throw new Stop(
      `The packaged app did not say »${line}« within ${SMOKE_MS / 1000} s and end well (it ended with ${code}).`,
      output,
    );
  }
  rmSync(home, { recursive: true, force: true });
  return `Smoke test passed: ${line}`;
}

/**
 * The packaged command line takes the example and a list of people in and prints the minutes, without a display and without a word of
 * Chromium's.
 * @param {string} executable
 * @param {Runtime} runtime
 */
async function commandLineTest(executable, runtime) {
  const { words, options, home } = asUser(executable, runtime);
  const env = { ...options.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
  /** @param {readonly string[]} args */
  const call = async (args) => {
    const all = [...words.slice(1), ...args, '--data', join(home, 'data')];
    const { code, output } = await captured(words[0] ?? '', all, { ...options, env });
    if (code !== 0 || !output.startsWith('{'))
      throw new Stop(`The packaged command line did not carry out »${args.join(' ')}«.`, output);
    return output;
  };
  const example = join(root, 'resources/examples/opgaveudvalg.da.samskab.json');
  const id = /"id":"([^"]+)"/.exec(await call(['workshop', 'import', example]))?.[1] ?? '';
  const people = join(home, 'people.csv');
  writeFileSync(people, 'Navn;Rolle\nAsta Holm;Borger\n');
  await call(['participants', 'import', id, people]);
  const out = join(home, 'minutes.pdf');
  await call(['workshop', 'export', id, '--format', 'pdf', '--out', out]);
  const bytes = statSync(out).size;
  rmSync(home, { recursive: true, force: true });
  return `Command line without a display passed: a PDF of ${bytes} bytes`;
}

/**
 * As the windows of the tests are opened: by an ordinary user where that can be, in a folder of its own.
 * @param {string} executable
 * @param {Runtime} runtime
 */
function asUser(executable, runtime) {
  const { prefix, home } = windowUser(executable);
  const env = { ...process.env, ...(prefix.length > 0 ? {} : electronEnvironment(runtime)), HOME: home };
  return { words: [...prefix, executable], home, options: { cwd: home, timeout: SMOKE_MS, env } };
}
