// Prints how to start the app's Electron, as JSON {command, args, env}: the command line asks when a PDF is wanted,
// so that every other verb does without Electron. Arguments of the caller go behind `args`.
import { headless, quietly } from './set-up/display.mjs';
import { electronEnvironment } from './set-up/electron.mjs';
import { root } from './set-up/folders.mjs';
import { readyElectron } from './set-up/set-up.mjs';
import { buildStale } from './set-up/bundles.mjs';
import { run } from './set-up/stop.mjs';

await run(
  async () => {
    const runtime = await readyElectron(() => undefined);
    await buildStale();
    const args = [...quietly, ...headless, root];
    console.log(JSON.stringify({ command: runtime.executable, args, env: electronEnvironment(runtime) }));
    return 0;
  },
  { oneLine: true },
);
