import { defineConfig } from '@playwright/test';

/** `npm run demo`: one walk through the example meeting, for people to look at. Not part of the tests. */
export default defineConfig({
  testDir: '.',
  testMatch: 'walk.ts',
  outputDir: '../../test-results/demo',
  workers: 1,
  timeout: 10 * 60_000,
  reporter: [['list']],
});
