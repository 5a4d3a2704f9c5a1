/** One open data folder: the database and the few things that may touch it. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '@shared/domain/records';
import {
  backupFolder,
  isBackupName,
  isIntact,
  isSound,
  listBackups,
  makeBackup,
  type BackupFile,
} from './backups';
import { Drafts } from './drafts';
import { Journal, type Entry } from './journal';
import { openDatabase, type Db } from './open';
import { DatabaseProblem, problemOf } from './problem';
import { Records } from './records';
import { checkDatabase, type CheckResult } from './replay';
import { copyForDatabase, protect, setAside, takePlace } from './replace';
import {
  searchCatalogue,
  workshopsInCatalogue,
  type CatalogueMatches,
  type CatalogueQuery,
  type CatalogueWorkshop,
} from './search';

type Opened = { db: Db; records: Records; journal: Journal; drafts: Drafts };

export class Store {
  #opened: Opened;
  #lastTurn: Promise<unknown> = Promise.resolve();

  /** Throws DatabaseProblem. */
  constructor(
    readonly folder: string,
    private readonly newId: () => string,
  ) {
    this.#opened = openAll(folder, newId);
  }

  get records(): Records {
    return this.#opened.records;
  }

  get journal(): Journal {
    return this.#opened.journal;
  }

  get drafts(): Drafts {
    return this.#opened.drafts;
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
      const part = copyForDatabase(this.folder, source);
      try {
        const kept = await this.#keepPresent(now);
        this.#db.close();
        takePlace(this.folder, part);
        protect(kept);
      } finally {
        rmSync(part, { force: true });
        if (!this.#db.open) this.#opened = openAll(this.folder, this.newId);
      }
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

  /** As a backup; or, where it is too damaged to be one, its files as they are, whose names are returned. */
  async #keepPresent(now: number): Promise<string[]> {
    try {
      await makeBackup(this.#db, now);
      return [];
    } catch (error) {
      if (isIntact(this.#db)) throw error;
      this.#db.close();
      return setAside(this.folder, now);
    }
  }

  get #db(): Db {
    return this.#opened.db;
  }
}

function openAll(folder: string, newId: () => string): Opened {
  const db = openDatabase(folder);
  try {
    return { db, records: new Records(db), journal: new Journal(db, newId), drafts: new Drafts(db) };
  } catch (error) {
    // What is open is locked, also against a restore.
    db.close();
    const problem = problemOf(error);
    throw problem === null ? error : new DatabaseProblem(problem, error);
  }
}
