import { defineConfig } from '@playwright/test';

// Where the example meets: its clock is that of the room.
process.env['TZ'] = 'Europe/Copenhagen';

/** `npm run demo`: one walk through the example meeting, for people to look at. Not part of the tests. */
export default defineConfig({
  testDir: '.',
  testMatch: 'walk.ts',
  outputDir: '../../test-results/demo',
  workers: 1,
  timeout: 10 * 60_000,
  reporter: [['list']],
});
