import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/** On Windows the local profile: a roaming one would copy an open database between computers. */
function usualDataFolder(): string {
  const local = process.platform === 'win32' ? process.env['LOCALAPPDATA'] : undefined;
  return join(local ?? app.getPath('appData'), 'Samskab');
}

/**
 * Chooses the data folder, makes it, and puts Chromium's profile inside it. The lock for a single app lies in that
 * profile, so it is one app per data folder, and a second folder can be open beside the first.
 */
export function takeDataFolder(chosen: string | undefined): { folder: string; isUsable: boolean } {
  const folder = chosen ?? usualDataFolder();
  try {
    const profile = join(folder, 'chromium');
    mkdirSync(profile, { recursive: true });
    app.setPath('userData', profile);
    return { folder, isUsable: true };
  } catch {
    return { folder, isUsable: false };
  }
}
