// npm test: sets everything up and runs every check. Each is one line; one that fails also shows what it said.
import { existsSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { NONE, countUnitTests, countWindowTests, sum, totalLine, verdict } from './set-up/counts.mjs';
import { onSomeDisplay } from './set-up/display.mjs';
import { electronEnvironment } from './set-up/electron.mjs';
import { root } from './set-up/folders.mjs';
import { readJson } from './set-up/json.mjs';
import { toolEnvironment, toolNode } from './set-up/node.mjs';
import { windowUser } from './set-up/ordinary-user.mjs';
import { captured } from './set-up/run-command.mjs';
import { sayAloud, setUp } from './set-up/set-up.mjs';
import { run } from './set-up/stop.mjs';

/** @typedef {import('./set-up/counts.mjs').Counts} Counts */

/** What a failed step said is shown later, so the tools cannot see for themselves whether a person reads it. */
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };

const CHECKS = ['types', 'lint', 'format', 'arrows', 'unused'];

await run(async () => {
  // Without strace nothing shows that no packet leaves the machine.
  const runtime = await setUp({ tools: process.platform === 'linux' ? ['strace'] : [] });
  const checks = await runChecks();
  const unit = await runUnitTests();
  const windows = await runWindowTests(runtime);
  const total = sum([...checks, unit, windows]);
  sayAloud(totalLine(total));
  return total.failed > 0 ? 1 : 0;
});

/** The checks know nothing of each other, so two run at once. @returns {Promise<Counts[]>} */
async function runChecks() {
  const waiting = [...CHECKS];
  /** @type {Counts[]} */
  const counts = [];
  const lane = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      counts.push((await step(check, [toolNode(), ['--run', check]])) ? NONE : verdict(false, NONE));
    }
  };
  await Promise.all(availableParallelism() > 1 ? [lane(), lane()] : [lane()]);
  return counts;
}

async function runUnitTests() {
  const report = join(root, 'test-results/unit.json');
  rmSync(report, { force: true });
  const args = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const isFine = await step('unit tests', [toolNode(), ['--run', 'unit', '--', ...args]]);
  return counted(isFine, report, countUnitTests);
}

/** @param {import('./set-up/electron.mjs').Runtime} runtime */
async function runWindowTests(runtime) {
  const { prefix, home, sandbox } = windowUser(runtime.executable);
  const report = join(home, 'windows.json');
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  const [command, ...args] = [...prefix, toolNode(), playwright, 'test', '--reporter=list,json'];
  const env = {
    ...electronEnvironment(runtime, !sandbox && process.getuid?.() === 0),
    HOME: home,
    // Playwright listens to nothing but this, and passes it on.
    FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    SAMSKAB_TEST_RESULTS: prefix.length > 0 ? join(home, 'results') : join(root, 'test-results/windows'),
    // The tests pass it on to Playwright, which otherwise turns the sandbox off by itself.
    SAMSKAB_TEST_SANDBOX: sandbox ? '1' : '',
  };
  const name = `windows (${sandbox ? 'in' : 'without'} Chromium's sandbox)`;
  const isFine = await step(name, onSomeDisplay(command, args), env);
  const counts = counted(isFine, report, countWindowTests);
  if (isFine) rmSync(home, { recursive: true, force: true });
  else sayAloud(`What the failed windows left is in ${env.SAMSKAB_TEST_RESULTS}`);
  return counts;
}

/**
 * @param {boolean} isFine
 * @param {string} report
 * @param {(report: unknown) => Counts} count
 */
function counted(isFine, report, count) {
  if (existsSync(report)) return verdict(isFine, count(readJson(report)));
  sayAloud(`The tests left no report in ${report}`);
  return verdict(false, NONE);
}

/**
 * @param {string} name
 * @param {readonly [command: string, args: readonly string[]]} commandLine
 * @param {Record<string, string>} [env]
 */
async function step(name, [command, args], env = {}) {
  const started = performance.now();
  const { code, output } = await captured(command, args, {
    cwd: root,
    env: { ...toolEnvironment(), ...colours, ...env },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  sayAloud(`${code === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(36)} ${seconds.padStart(6)} s`);
  if (code !== 0) sayAloud(output.trimEnd());
  return code === 0;
}
