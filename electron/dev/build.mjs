// npm run build: bundles what changed since it was last bundled.
import { buildStale } from './set-up/bundles.mjs';
import { run } from './set-up/stop.mjs';

await run(async () => {
  const started = performance.now();
  const built = await buildStale();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    built.length > 0 ? `Built ${built.join(', ')} in ${seconds} s` : 'Everything was built already',
  );
  return 0;
});
