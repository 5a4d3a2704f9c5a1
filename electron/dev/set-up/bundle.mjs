// Builds the targets named as arguments. Run by bundles.mjs, which knows when.
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './folders.mjs';

const configFile = join(root, 'vite.config.ts');
try {
  await Promise.all(
    process.argv.slice(2).map((mode) => build({ configFile, mode, logLevel: 'warn', clearScreen: false })),
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
