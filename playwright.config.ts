import { defineConfig } from '@playwright/test';

/** Each test opens its own app on its own data folder; two at once is what a small machine carries. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.test.ts',
  // An ordinary user who runs root's tests cannot write into the checkout.
  outputDir: process.env['SAMSKAB_TEST_RESULTS'] || 'test-results/windows',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  globalTimeout: 30 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
});
