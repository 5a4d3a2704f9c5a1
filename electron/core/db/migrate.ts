import { dirname, join } from 'node:path';
import { mkdirSync, rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { workshops } from './migrations/0001-workshops';
import { DatabaseProblem } from './problem';

/** Append only. A migration that has shipped is never edited, removed or reordered. */
const migrations: readonly string[] = [workshops];

export const latestVersion = migrations.length;

/** Brings a file up to date, wholly or not at all, after a copy of it as it was. */
export function migrate(db: Database): void {
  const current = db.pragma('user_version', { simple: true }) as number;
  if (current > latestVersion) throw new DatabaseProblem('databaseNewer');
  if (current === latestVersion) return;
  if (current > 0) copyBefore(db, current);
  db.transaction(() => {
    for (const sql of migrations.slice(current)) db.exec(sql);
    db.pragma(`user_version = ${latestVersion}`);
  })();
}

function copyBefore(db: Database, version: number): void {
  const folder = join(dirname(db.name), 'backups');
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, `before-version-${version + 1}.db`);
  rmSync(copy, { force: true });
  db.prepare('VACUUM INTO ?').run(copy);
}
