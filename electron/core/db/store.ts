/** One open data folder: the database and the few things that may touch it. */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '@shared/domain/records';
import { backupFolder, isBackupName, isSound, listBackups, makeBackup, type BackupFile } from './backups';
import { Drafts } from './drafts';
import { Journal, type Entry } from './journal';
import { databaseFile, openDatabase, type Db } from './open';
import { Records } from './records';
import { checkDatabase, type CheckResult } from './replay';
import { searchCatalogue, type CatalogueMatches, type CatalogueQuery } from './search';

export class Store {
  #db: Db;
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

  check(): CheckResult {
    return checkDatabase(this.#db, this.journal);
  }

  get backups(): BackupFile[] {
    return listBackups(backupFolder(this.#db));
  }

  backup(now: number): Promise<BackupFile> {
    return makeBackup(this.#db, now);
  }

  /** `missing`, `damaged`, or null when the backup now stands in the database's place. */
  async restore(name: string, now: number): Promise<'missing' | 'damaged' | null> {
    const folder = backupFolder(this.#db);
    const source = join(folder, name);
    if (!isBackupName(name) || !existsSync(source)) return 'missing';
    if (!isSound(source)) return 'damaged';
    await makeBackup(this.#db, now);
    this.#db.close();
    this.#putInPlace(source);
    this.#db = openDatabase(this.folder);
    this.records = new Records(this.#db);
    this.journal = new Journal(this.#db, this.newId);
    this.drafts = new Drafts(this.#db);
    return null;
  }

  close(): void {
    this.#db.close();
  }

  /** The new file is whole beside the old one before it takes its place. */
  #putInPlace(source: string): void {
    const target = databaseFile(this.folder);
    mkdirSync(this.folder, { recursive: true });
    copyFileSync(source, `${target}.part`);
    for (const suffix of ['-wal', '-shm']) rmSync(`${target}${suffix}`, { force: true });
    renameSync(`${target}.part`, target);
  }
}
