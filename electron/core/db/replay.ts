/** Replays the journal into an empty database and compares every row: two copies of the truth that must agree. */
import Database from 'better-sqlite3';
import { isDeepStrictEqual } from 'node:util';
import { recordTypes, type Change } from '@shared/domain/records';
import type { Journal } from './journal';
import { migrate } from './migrate';
import type { Db } from './open';
import { Records } from './records';

export type CheckResult = { ok: boolean; rows: number; changes: number; problems: string[] };

/** How many problems are worth naming. */
const named = 20;

export function checkDatabase(db: Db, journal: Journal): CheckResult {
  const problems: string[] = [];
  const integrity = db.pragma('integrity_check', { simple: true });
  if (integrity !== 'ok') problems.push(`integrity_check: ${String(integrity)}`);
  const broken = db.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) problems.push(`foreign_key_check: ${broken.length} rows`);

  const replica = new Database(':memory:');
  try {
    // A row may point at one that a later transaction removes: only the end state has to be whole.
    replica.pragma('foreign_keys = OFF');
    migrate(replica, () => undefined);
    const changes = replay(journal, new Records(replica), problems);
    const rows = compare(new Records(db), new Records(replica), problems);
    return { ok: problems.length === 0, rows, changes, problems: problems.slice(0, named) };
  } finally {
    replica.close();
  }
}

function replay(journal: Journal, records: Records, problems: string[]): number {
  let count = 0;
  for (const change of journal.all()) {
    count++;
    try {
      applyChange(records, change);
    } catch (error) {
      problems.push(
        `${change.type} ${change.id}: ${error instanceof Error ? error.message : 'cannot be replayed'}`,
      );
    }
  }
  return count;
}

function applyChange(records: Records, { type, id, before, after }: Change): void {
  if (after === null) records.remove(type, id);
  else if (before === null) records.add(type, after as never);
  else records.set(type, id, after);
}

function compare(actual: Records, expected: Records, problems: string[]): number {
  let rows = 0;
  for (const type of recordTypes) {
    const wanted = new Map(expected.list(type).map((record) => [record.id, record]));
    for (const record of actual.list(type)) {
      rows++;
      if (!isDeepStrictEqual(record, wanted.get(record.id)))
        problems.push(`${type} ${record.id}: differs from the journal`);
      wanted.delete(record.id);
    }
    for (const id of wanted.keys()) problems.push(`${type} ${id}: is in the journal only`);
  }
  return rows;
}
