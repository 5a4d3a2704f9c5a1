/** Puts a backup in the place of the database, and keeps a damaged one aside: nothing is ever deleted for being unreadable. */
import { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backupsIn, databasePart, isBackupName, isSound, stampOf } from './backups';
import { databaseFile } from './open';
import { DatabaseProblem } from './problem';
import { syncFile, syncFolder } from './sync-folder';

/** A database that does not open, closed as it is, gives way to a backup. Throws when the backup is not whole. */
export function restoreOverDamaged(folder: string, backup: string, now: number): void {
  const source = join(backupsIn(folder), backup);
  if (!isBackupName(backup) || !isSound(source)) throw new DatabaseProblem('databaseDamaged');
  const part = copyForDatabase(folder, source);
  try {
    const kept = setAside(folder, now);
    takePlace(folder, part);
    protect(kept);
  } finally {
    rmSync(part, { force: true });
  }
}

/** Without a backup: the place is empty afterwards, and the next start makes a new database there. */
export function setAsideDamaged(folder: string, now: number): void {
  const kept = setAside(folder, now);
  for (const suffix of ['-shm', '']) rmSync(`${databaseFile(folder)}${suffix}`, { force: true });
  syncFolder(folder);
  protect(kept);
}

/** A copy beside the database, whole on the disk; `takePlace` makes it the database. */
export function copyForDatabase(folder: string, source: string): string {
  const part = join(folder, databasePart);
  try {
    copyFileSync(source, part);
    syncFile(part);
    return part;
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** The log of changes belongs to the file that goes; it must never meet the one that comes. */
export function takePlace(folder: string, part: string): void {
  const database = databaseFile(folder);
  for (const suffix of ['-wal', '-shm']) rmSync(`${database}${suffix}`, { force: true });
  renameSync(part, database);
  syncFolder(folder);
}

/**
 * Brings the database and its log into `quarantine/` under one name. The database keeps its old name too, until another
 * takes it: ended in between, the app finds a damaged file again and never an empty folder.
 */
export function setAside(folder: string, now: number): string[] {
  const quarantine = join(folder, 'quarantine');
  mkdirSync(quarantine, { recursive: true });
  let at = now;
  while (existsSync(join(quarantine, `samskab-${stampOf(at)}.db`))) at += 1000;
  const kept = join(quarantine, `samskab-${stampOf(at)}.db`);
  const database = databaseFile(folder);
  linkOrCopy(database, kept);
  const files = [kept];
  if (existsSync(`${database}-wal`)) {
    renameSync(`${database}-wal`, `${kept}-wal`);
    files.push(`${kept}-wal`);
  }
  syncFolder(quarantine);
  return files;
}

/** Last, since a file and its second name share their rights. */
export function protect(files: readonly string[]): void {
  for (const file of files) chmodSync(file, 0o444);
}

/** Some sticks and shares know no second names. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
