import { buildStale } from './bundles.mjs';
import { hasDisplay } from './display.mjs';
import { ensureElectron } from './electron.mjs';
import { ensurePackages } from './packages.mjs';
import { ensureSystem } from './system.mjs';

/** @param {string} line */
export const sayAloud = (line) => void process.stdout.write(`${line}\n`);

/**
 * From a bare clone to an Electron that can show the app as it is written now.
 * @param {{ say?: (line: string) => void, tools?: readonly string[] }} [options]
 */
export async function setUp({ say = sayAloud, tools = [] } = {}) {
  await ensurePackages(say);
  const runtime = await readyElectron(say, [...(hasDisplay() ? [] : ['Xvfb']), ...tools]);
  const built = await buildStale();
  if (built.length > 0) say(`Built ${built.join(', ')}`);
  return runtime;
}

/** @param {(line: string) => void} say @param {readonly string[]} [tools] programs of the system beside Electron */
export async function readyElectron(say, tools = []) {
  const runtime = await ensureElectron(say);
  ensureSystem(runtime.executable, tools, say);
  return runtime;
}
