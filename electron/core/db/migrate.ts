import type { Database } from 'better-sqlite3';
import { workshops } from './migrations/0001-workshops';
import { roomLive } from './migrations/0002-room-live';
import { DatabaseProblem } from './problem';

/** Append only. A migration that has shipped is never edited, removed or reordered. */
const migrations: readonly string[] = [workshops, roomLive];

export const latestVersion = migrations.length;

/** Brings a file up to date, wholly or not at all, after `backUp` has kept it as it was. */
export function migrate(db: Database, backUp: () => void): void {
  const current = db.pragma('user_version', { simple: true }) as number;
  if (current > latestVersion) throw new DatabaseProblem('databaseNewer');
  if (current === latestVersion) return;
  if (current > 0) backUp();
  db.transaction(() => {
    for (const sql of migrations.slice(current)) db.exec(sql);
    db.pragma(`user_version = ${latestVersion}`);
  })();
}
