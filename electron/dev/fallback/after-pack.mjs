import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { pack } from '../packaging/after-pack.mjs';

const NOTE = `This package runs on a development runtime and is for the smoke test alone.
Do not hand it out: its Electron is old, and its database addon is not the one the app ships.
`;

/**
 * Electron prefers app.asar to the folder app/, which holds what makes the fallback run the app.
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function afterPack(context) {
  await pack(context, {
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
  });
  const { appOutDir } = context;
  const resources = join(appOutDir, 'resources');
  for (const ending of ['', '.unpacked']) {
    const archive = join(resources, `app.asar${ending}`);
    if (existsSync(archive)) renameSync(archive, join(resources, `fallback-app.asar${ending}`));
  }
  writeFileSync(join(appOutDir, 'SMOKE-TEST-ONLY.txt'), NOTE);
}
