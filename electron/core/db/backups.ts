/**
 * Backups in the data folder's own `backups/`: made by SQLite's online copy, opened and checked before they count,
 * and never thrown away by a start that has nothing in it (reliability-research R6).
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { latestVersion } from './migrate';
import { syncFile, syncFolder } from './sync-folder';

type Db = Database.Database;

export type BackupFile = { name: string; madeAt: number; bytes: number };

/** `samskab-20270309-1906.db`; the time is the maker's own. */
const pattern = /^samskab-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)\.db$/;
const halfBackup = /^samskab-\d{8}-\d{6}\.db\.part(-journal|-wal|-shm)?$/;
const kept = 30;

/** What a restored backup is called until it takes the database's place. */
export const databasePart = 'samskab.db.part';

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
  const { name, part } = newBackup(folder, now);
  try {
    await db.backup(part);
    keepIfSound(folder, name, part);
  } finally {
    rmSync(part, { force: true });
  }
  for (const old of listBackups(folder).slice(kept)) rmSync(join(folder, old.name), { force: true });
  return { name, madeAt: timeIn(name), bytes: statSync(join(folder, name)).size };
}

/** Before a migration: a backup like the others, as the database was. At once, since nothing may come in between. */
export function backUpAtOnce(db: Db, now: number): void {
  const folder = backupFolder(db);
  const { name, part } = newBackup(folder, now);
  try {
    db.prepare('VACUUM INTO ?').run(part);
    keepIfSound(folder, name, part);
  } finally {
    rmSync(part, { force: true });
  }
}

function newBackup(folder: string, now: number): { name: string; part: string } {
  mkdirSync(folder, { recursive: true });
  let at = now;
  while (existsSync(join(folder, nameAt(at)))) at += 1000;
  const part = join(folder, `${nameAt(at)}.part`);
  rmSync(part, { force: true });
  return { name: nameAt(at), part };
}

function keepIfSound(folder: string, name: string, part: string): void {
  if (!isSound(part)) throw new Error('The backup does not check out');
  syncFile(part);
  renameSync(part, join(folder, name));
  syncFolder(folder);
}

/** Half copies of a process that was killed, for whoever has the folder's database to itself. */
export function sweepBackups(folder: string): void {
  rmSync(join(folder, databasePart), { force: true });
  const backups = backupsIn(folder);
  if (!existsSync(backups)) return;
  for (const name of readdirSync(backups)) if (halfBackup.test(name)) rmSync(join(backups, name));
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
