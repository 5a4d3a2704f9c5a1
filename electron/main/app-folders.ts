/** Where the parts of the app lie, built and, when packaged, inside and beside the archive. */
import { join } from 'node:path';
import { app } from 'electron';

const root = () => app.getAppPath();

export const built = {
  preload: () => join(root(), 'out/preload/preload.cjs'),
  core: () => join(root(), 'out/core/process.mjs'),
  reader: () => join(root(), 'out/core/reader.mjs'),
  commandLine: () => join(root(), 'out/core/cli.mjs'),
  renderer: () => join(root(), 'out/renderer'),
};

export function examplesFolder(): string {
  return join(root(), 'resources/examples');
}
