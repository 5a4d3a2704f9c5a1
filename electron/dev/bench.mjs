// npm run bench: the app's speed as ratios against a floor measured in the same run. No part of the tests.
import { join } from 'node:path';
import { onSomeDisplay } from './set-up/display.mjs';
import { electronEnvironment } from './set-up/electron.mjs';
import { root } from './set-up/folders.mjs';
import { toolEnvironment, toolNode } from './set-up/node.mjs';
import { foreground } from './set-up/run-command.mjs';
import { setUp } from './set-up/set-up.mjs';
import { run } from './set-up/stop.mjs';

await run(async () => {
  const runtime = await setUp();
  return foreground(...onSomeDisplay(toolNode(), [join(root, 'test/bench/index.ts')]), {
    cwd: root,
    env: { ...toolEnvironment(), ...electronEnvironment(runtime) },
  });
});
