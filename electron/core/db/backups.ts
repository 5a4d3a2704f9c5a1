/**
 * Backups in the data folder's own `backups/`: made by SQLite's online copy, opened and checked before they count,
 * and never thrown away by a start that has nothing in it (reliability-research R6).
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { latestVersion } from './migrate';
import type { Db } from './open';
import { syncFolder } from './sync-folder';

export type BackupFile = { name: string; madeAt: number; bytes: number };

/** `samskab-20270309-1906.db`; the time is the maker's own. */
const pattern = /^samskab-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)\.db$/;
const kept = 30;

export const backupsIn = (folder: string): string => join(folder, 'backups');
export const backupFolder = (db: Db): string => backupsIn(dirname(db.name));

export function listBackups(folder: string): BackupFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .reverse()
    .map((name) => ({ name, madeAt: timeIn(name), bytes: statSync(join(folder, name)).size }));
}

/** Throws when the copy does not check out; the good ones stay. */
export async function makeBackup(db: Db, now: number): Promise<BackupFile> {
  const folder = backupFolder(db);
  mkdirSync(folder, { recursive: true });
  let at = now;
  while (existsSync(join(folder, nameAt(at)))) at += 1000;
  const name = nameAt(at);
  const part = join(folder, `${name}.part`);
  rmSync(part, { force: true });
  try {
    await db.backup(part);
    if (!isSound(part)) throw new Error('The backup does not check out');
    renameSync(part, join(folder, name));
    syncFolder(folder);
  } finally {
    rmSync(part, { force: true });
  }
  for (const old of listBackups(folder).slice(kept)) rmSync(join(folder, old.name), { force: true });
  return { name, madeAt: timeIn(name), bytes: statSync(join(folder, name)).size };
}

/** Looked for where the database itself cannot be asked. */
export function newestSoundBackup(folder: string): BackupFile | null {
  const backups = backupsIn(folder);
  return listBackups(backups).find(({ name }) => isSound(join(backups, name))) ?? null;
}

/** Whether the file is a whole database that this version can read. */
export function isSound(file: string): boolean {
  let copy: Db | null = null;
  try {
    copy = new Database(file, { readonly: true, fileMustExist: true });
    const version = copy.pragma('user_version', { simple: true }) as number;
    return version >= 1 && version <= latestVersion && isIntact(copy);
  } catch {
    return false;
  } finally {
    copy?.close();
  }
}

export function isIntact(db: Db): boolean {
  try {
    return db.pragma('integrity_check', { simple: true }) === 'ok';
  } catch {
    return false;
  }
}

export const isBackupName = (name: string): boolean => pattern.test(name);

const nameAt = (now: number): string => `samskab-${stampOf(now)}.db`;

/** `20270309-190600` */
export const stampOf = (now: number): string =>
  new Date(now).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);

function timeIn(name: string): number {
  const [, year, month, day, hour, minute, second] = (pattern.exec(name) ?? []).map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
}
