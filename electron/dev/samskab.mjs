// npm run -s samskab -- VERB …: sets up without a word, then hands over to the command line of the core.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStale } from './set-up/bundles.mjs';
import { root } from './set-up/folders.mjs';
import { toolEnvironment, toolNode } from './set-up/node.mjs';
import { ensurePackages } from './set-up/packages.mjs';
import { foreground } from './set-up/run-command.mjs';
import { run } from './set-up/stop.mjs';

await run(
  async () => {
    await ensurePackages(() => undefined);
    await buildStale(['core']);
    return foreground(toolNode(), [join(root, 'out/core/cli.mjs'), ...process.argv.slice(2)], {
      cwd: process.env['INIT_CWD'] ?? process.cwd(),
      env: {
        ...toolEnvironment(),
        SAMSKAB_ELECTRON_COMMAND: fileURLToPath(new URL('electron-command.mjs', import.meta.url)),
      },
    });
  },
  { oneLine: true },
);
