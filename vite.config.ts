import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `@electron/fuses` and its like are packages, so only our own four folders are named. */
export const alias = [
  { find: /^@electron\/(main|preload|core|dev)\//, replacement: here('./electron/') + '$1/' },
  { find: /^@(shared|renderer|resources)\//, replacement: here('./') + '$1/' },
];

/** Chromium of the oldest Electron that runs the app: the fallback runtime's 33. */
const chromium = 'chrome130';
const node = 'node20';

type Target = 'main' | 'preload' | 'core' | 'renderer';

/**
 * One target a mode: `vite build --mode core`. `electron/dev/build.mjs` builds those that are stale.
 * The addon better-sqlite3 finds its binary beside itself, so it alone stays outside the bundles.
 */
const targets: Record<Target, UserConfig> = {
  main: nodeTarget('main', { main: 'electron/main/index.ts' }, 'mjs'),
  core: nodeTarget(
    'core',
    {
      process: 'electron/core/process.ts',
      cli: 'electron/core/cli.ts',
      reader: 'electron/core/reader.ts',
    },
    'mjs',
  ),
  // A sandboxed preload script is read as CommonJS and can require nothing but Electron.
  preload: nodeTarget('preload', { preload: 'electron/preload/index.ts' }, 'cjs'),
  renderer: {
    root: here('./renderer'),
    base: './',
    plugins: [react()],
    build: { outDir: here('./out/renderer'), target: chromium, assetsInlineLimit: 0, sourcemap: true },
  },
};

function nodeTarget(name: Target, input: Record<string, string>, extension: 'mjs' | 'cjs'): UserConfig {
  return {
    publicDir: false,
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: true,
      outDir: here(`./out/${name}`),
      target: node,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input,
        external: ['electron', 'better-sqlite3'],
        output: {
          format: extension === 'cjs' ? 'cjs' : 'es',
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `[name]-[hash].${extension}`,
        },
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const target = targets[isTarget(mode) ? mode : 'renderer'];
  return { ...target, resolve: { alias }, build: { ...target.build, emptyOutDir: true } };
});

function isTarget(mode: string): mode is Target {
  return mode in targets;
}
