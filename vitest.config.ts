import { defineConfig } from 'vitest/config';
import { alias } from './vite.config.ts';

/** Rooms and parts run in jsdom; everything else is plain Node. The windows themselves are Playwright's. */
export default defineConfig({
  resolve: { alias },
  test: {
    // A test with hundreds of random cases takes its time on a slow machine; nothing here is about speed.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/renderer/**', 'test/e2e/**', 'test/demo/**', 'test/bench/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/renderer/setup.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
});
