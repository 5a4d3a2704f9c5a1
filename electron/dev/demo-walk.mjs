import { join } from 'node:path';
import { onSomeDisplay } from './set-up/display.mjs';
import { electronEnvironment } from './set-up/electron.mjs';
import { root } from './set-up/folders.mjs';
import { toolEnvironment, toolNode } from './set-up/node.mjs';
import { foreground } from './set-up/run-command.mjs';

/**
 * Walks the example meeting through the real app and leaves documents and pictures in demo-output/.
 * @param {import('./set-up/electron.mjs').Runtime} runtime
 */
export function walkDemo(runtime) {
  const walk = [
    join(root, 'node_modules/@playwright/test/cli.js'),
    'test',
    '-c',
    'test/demo/playwright.config.ts',
  ];
  return foreground(...onSomeDisplay(toolNode(), walk), {
    cwd: root,
    env: { ...toolEnvironment(), ...electronEnvironment(runtime) },
  });
}
