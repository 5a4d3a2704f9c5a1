// npm start [-- --data FOLDER]: sets everything up and opens the app.
import { walkDemo } from './demo-walk.mjs';
import { hasDisplay } from './set-up/display.mjs';
import { electronEnvironment } from './set-up/electron.mjs';
import { root } from './set-up/folders.mjs';
import { foreground } from './set-up/run-command.mjs';
import { sayAloud, setUp } from './set-up/set-up.mjs';
import { run } from './set-up/stop.mjs';

await run(async () => {
  const runtime = await setUp();
  if (!hasDisplay()) {
    sayAloud('There is no display here, so the demo runs on a virtual one instead.');
    return walkDemo(runtime);
  }
  return foreground(runtime.executable, [root, ...process.argv.slice(2)], {
    // Folders named by the caller are seen from where the caller stands; npm has moved to the checkout.
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    env: { ...process.env, ...electronEnvironment(runtime) },
  });
});
