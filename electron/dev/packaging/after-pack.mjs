// What electron-builder does not do by itself: the fuses, and on Linux a launcher in front of the app.
import { chmodSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';

/** The app runs nothing but itself: no Node mode, no inspector, no code outside the archive. */
const FUSES = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
};

/**
 * Electron asks for a display before any code of ours can tell it that the command line needs none, and Chromium fills
 * standard error, on which the command line says one sentence.
 */
const LAUNCHER = `#!/bin/sh
here=$(dirname -- "$(readlink -f -- "$0")")
[ -n "$DISPLAY$WAYLAND_DISPLAY" ] || set -- --ozone-platform=headless --disable-gpu "$@"
exec "$here/samskab.bin" --log-level=3 "$@"
`;

/** @param {import('electron-builder').AfterPackContext} context */
export async function afterPack(context) {
  await pack(context, {});
}

/**
 * @param {import('electron-builder').AfterPackContext} context
 * @param {Partial<Record<FuseV1Options, boolean>>} fuses
 */
export async function pack(context, fuses) {
  // Before signing, and before the launcher takes the executable's name.
  await flipFuses(executableOf(context), { version: FuseVersion.V1, ...FUSES, ...fuses });
  if (context.electronPlatformName === 'linux') putLauncher(executableOf(context));
}

/** @param {import('electron-builder').AfterPackContext} context */
function executableOf({ appOutDir, electronPlatformName }) {
  /** @type {Record<string, string>} */
  const names = { linux: 'samskab', win32: 'Samskab.exe', darwin: 'Samskab.app' };
  return join(appOutDir, names[electronPlatformName] ?? 'samskab');
}

/** @param {string} executable */
function putLauncher(executable) {
  renameSync(executable, `${executable}.bin`);
  writeFileSync(executable, LAUNCHER);
  chmodSync(executable, 0o755);
}
