// npm run demo: sets everything up and walks the example meeting through the app.
import { walkDemo } from './demo-walk.mjs';
import { setUp } from './set-up/set-up.mjs';
import { run } from './set-up/stop.mjs';

await run(async () => walkDemo(await setUp()));
