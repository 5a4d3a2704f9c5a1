/**
 * Opens the one database of a data folder so that an acknowledged command is on the disk.
 * Order and values: reliability-research R3. better-sqlite3 is compiled with synchronous=NORMAL in WAL mode, which
 * loses acknowledged notes in a power cut; so every value is read back and a wrong one refuses to open.
 */
import { closeSync, existsSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { backUpAtOnce } from './backups';
import { latestVersion, migrate } from './migrate';
import { DatabaseProblem, problemOf } from './problem';

export type Db = Database.Database;

const pragmas: readonly [name: string, set: string, read: unknown][] = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['checkpoint_fullfsync', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
];

export const databaseFile = (folder: string): string => join(folder, 'samskab.db');

/** Throws DatabaseProblem. A folder that does not exist is made. */
export function openDatabase(folder: string): Db {
  try {
    mkdirSync(folder, { recursive: true });
    return openFile(databaseFile(folder));
  } catch (error) {
    if (error instanceof DatabaseProblem) throw error;
    const problem = problemOf(error);
    if (problem === null) throw error;
    throw new DatabaseProblem(problem, error);
  }
}

function openFile(file: string): Db {
  refuseForeignFile(file);
  const db = new Database(file, { timeout: 200 });
  try {
    for (const [name, set, expected] of pragmas) {
      db.pragma(`${name} = ${set}`);
      const got = db.pragma(name, { simple: true });
      if (got !== expected)
        throw new Error(`SQLite answers ${name}=${String(got)} where ${set} was asked for`);
    }
    // The exclusive lock is only taken by the first write: take it now, before a window shows anything.
    db.exec('BEGIN IMMEDIATE; COMMIT');
    migrate(db, () => backUpAtOnce(db, Date.now()));
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Reads the header only, so that a file from a newer version is refused before a byte of it is written. */
function refuseForeignFile(file: string): void {
  if (!existsSync(file)) return;
  const header = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  const length = readSync(handle, header, 0, 100, 0);
  closeSync(handle);
  if (length === 0) return;
  if (length < 100 || header.toString('latin1', 0, 15) !== 'SQLite format 3') {
    throw new DatabaseProblem('databaseDamaged');
  }
  if (header.readUInt32BE(60) > latestVersion) throw new DatabaseProblem('databaseNewer');
}
