import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { alias } from '../../../vite.config';

// eslint-disable-next-line no-restricted-syntax -- vite reads its configuration from the default export
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  resolve: { alias },
  build: {
    outDir: fileURLToPath(new URL('../../../out/gallery', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome130',
  },
});
