// Builds the targets named as arguments. Run by bundles.mjs, which knows when.
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './folders.mjs';

const configFile = join(root, 'vite.config.ts');
await Promise.all(
  process.argv.slice(2).map((mode) => build({ configFile, mode, logLevel: 'warn', clearScreen: false })),
);
