/** Chromium's profile where there is no window: a folder that ends with the process, or with the next one after a kill. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const profile = /^samskab-profile-(\d+)-\w{6}$/;

export function makeProfile(inside = tmpdir()): string {
  for (const name of readdirSync(inside)) {
    const owner = profile.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) remove(join(inside, name));
  }
  return mkdtempSync(join(inside, `samskab-profile-${process.pid}-`));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Another user's stays where it is. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Not ours to remove.
  }
}
