/** One open data folder: the database and the few things that may touch it. */
import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '@shared/domain/records';
import { backupFolder, isBackupName, isSound, listBackups, makeBackup, type BackupFile } from './backups';
import { Drafts } from './drafts';
import { Journal, type Entry } from './journal';
import { databaseFile, openDatabase, type Db } from './open';
import { Records } from './records';
import { checkDatabase, type CheckResult } from './replay';
import {
  searchCatalogue,
  workshopsInCatalogue,
  type CatalogueMatches,
  type CatalogueQuery,
  type CatalogueWorkshop,
} from './search';
import { syncFolder } from './sync-folder';

export class Store {
  #db: Db;
  #lastTurn: Promise<unknown> = Promise.resolve();
  records: Records;
  journal: Journal;
  drafts: Drafts;

  /** Throws DatabaseProblem. */
  constructor(
    readonly folder: string,
    private readonly newId: () => string,
  ) {
    this.#db = openDatabase(folder);
    this.records = new Records(this.#db);
    this.journal = new Journal(this.#db, newId);
    this.drafts = new Drafts(this.#db);
  }

  /** One transaction: `work`, its changes and its journal entry, or nothing of it. */
  transact<R>(
    entryOf: (result: R, changes: readonly Change[]) => Entry,
    work: () => R,
  ): { result: R; changes: Change[] } {
    return this.#db.transaction(() => {
      const { result, changes } = this.records.collect(work);
      const entry = entryOf(result, changes);
      if (entry.undoable) this.journal.forgetUndone(entry.actor);
      this.journal.append(entry, changes);
      return { result, changes };
    })();
  }

  searchCatalogue(query: CatalogueQuery): CatalogueMatches {
    return searchCatalogue(this.#db, query);
  }

  workshopsInCatalogue(): CatalogueWorkshop[] {
    return workshopsInCatalogue(this.#db);
  }

  check(): CheckResult {
    return checkDatabase(this.#db, this.journal);
  }

  get backups(): BackupFile[] {
    return listBackups(backupFolder(this.#db));
  }

  backup(now: number): Promise<BackupFile> {
    return this.#inTurn(() => makeBackup(this.#db, now));
  }

  /** `missing`, `damaged`, or null when the backup now stands in the database's place. */
  restore(name: string, now: number): Promise<'missing' | 'damaged' | null> {
    return this.#inTurn(async () => {
      const source = join(backupFolder(this.#db), name);
      if (!isBackupName(name) || !existsSync(source)) return 'missing';
      if (!isSound(source)) return 'damaged';
      // First of all: keeping the present state may throw out the oldest backup, and that may be this one.
      const part = `${databaseFile(this.folder)}.part`;
      copyWhole(source, part);
      await makeBackup(this.#db, now);
      this.#replaceBy(part);
      return null;
    });
  }

  close(): void {
    this.#db.close();
  }

  /** One backup or restore at a time: a restore closes the database that a backup reads from. */
  #inTurn<R>(work: () => Promise<R>): Promise<R> {
    const mine = this.#lastTurn.then(work);
    this.#lastTurn = mine.catch(() => undefined);
    return mine;
  }

  /** Takes a file that is whole on the disk in the place of the open one. */
  #replaceBy(part: string): void {
    const target = databaseFile(this.folder);
    this.#db.close();
    for (const suffix of ['-wal', '-shm']) rmSync(`${target}${suffix}`, { force: true });
    renameSync(part, target);
    syncFolder(this.folder);
    this.#db = openDatabase(this.folder);
    this.records = new Records(this.#db);
    this.journal = new Journal(this.#db, this.newId);
    this.drafts = new Drafts(this.#db);
  }
}

function copyWhole(source: string, target: string): void {
  try {
    copyFileSync(source, target);
    const handle = openSync(target, 'r+');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    rmSync(target, { force: true });
    throw error;
  }
}
