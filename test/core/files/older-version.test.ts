import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { workshops } from '@electron/core/db/migrations/0001-workshops';
import { openDatabase } from '@electron/core/db/open';
import { addedFields } from '@shared/domain/added-fields';
import { recordSchemas, type RecordType } from '@shared/domain/records';
import { openCore, temporaryFolder } from '../../helpers/core';

const fixture = fileURLToPath(new URL('fixtures/version-1.samskab.json', import.meta.url));

const id = (n: number) => `00000009-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** A database as version 1 left it: a workshop, a group that stands, and one that window `w` has removed. */
function version1Folder(): string {
  const folder = temporaryFolder();
  const db = new Database(join(folder, 'samskab.db'));
  db.pragma('journal_mode = WAL');
  db.exec(workshops);
  db.pragma('user_version = 1');
  const workshop = {
    id: id(1),
    committeeId: null,
    title: 'Borgermøde',
    ordinal: null,
    caseNumber: '',
    place: '',
    timeZone: 'Europe/Copenhagen',
    language: 'da',
    plannedStart: '2027-03-09T17:00',
    plannedEnd: '2027-03-09T19:00',
    purpose: 'Lys på stien',
    status: 'preparing',
    startedAt: null,
    endedAt: null,
    currentBlockId: null,
    pausedAt: null,
    archivedAt: null,
    binnedAt: null,
    createdAt: 1,
  };
  const [first, second] = [group(2, 'A'), group(3, 'B')];
  insert(db, 'workshop', workshop);
  insert(db, 'group', first);
  write(db, 1, 'workshop.create', [
    ['workshop', null, workshop],
    ['group', null, first],
    ['group', null, second],
  ]);
  write(db, 2, 'group.remove', [['group', second, null]]);
  db.close();
  return folder;
}

const group = (n: number, letter: string) => ({
  id: id(n),
  workshopId: id(1),
  rank: `a${n}`,
  letter,
  name: `Gruppe ${letter}`,
  leaderId: null,
  deliverable: '',
  question: '',
  place: '',
  doneAt: null,
});

function insert(db: Database.Database, type: string, row: Record<string, string | number | null>): void {
  const names = Object.keys(row);
  db.prepare(
    `INSERT INTO "${type}" (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
  ).run(row);
}

type OldChange = [type: RecordType, before: { id: string } | null, after: { id?: unknown } | null];

function write(db: Database.Database, seq: number, command: string, changes: OldChange[]): void {
  const clock = `${String(seq).padStart(15, '0')}-0000-000000000009`;
  db.prepare(
    `INSERT INTO journal (seq, id, command, actor, device, clock, at, undoable, state, reverts, result)
     VALUES (?, ?, ?, 'w', 'd', ?, 1, ?, 'live', NULL, '{}')`,
  ).run(seq, id(100 + seq), command, clock, seq === 1 ? 0 : 1);
  changes.forEach(([type, before, after], n) => {
    const text = (fields: object | null) => (fields === null ? null : JSON.stringify(fields));
    db.prepare('INSERT INTO change (seq, n, type, id, before, after) VALUES (?, ?, ?, ?, ?, ?)').run(
      seq,
      n,
      type,
      (before ?? after)?.id,
      text(before),
      text(after),
    );
  });
}

describe('what version 1 left behind', () => {
  it('is read as a file, and goes out as version 2', async () => {
    const { main, ask } = openCore();
    const { id: workshopId } = await main.ask('file.importWorkshop', { path: fixture });
    const path = join(temporaryFolder(), 'now.samskab.json');
    await main.ask('file.export', { what: { kind: 'workshop', id: workshopId, format: 'json' }, path });
    const [before, after] = [fixture, path].map(
      (file) => JSON.parse(readFileSync(file, 'utf8')) as { version: number; note: object[] },
    );
    expect([before?.version, after?.version]).toEqual([1, 2]);
    expect(after?.note.length).toBe(before?.note.length);
    expect(after?.note[0]).toMatchObject({ ...before?.note[0], ...addedFields.note });
    expect(await ask('check.run', {})).toMatchObject({ ok: true });
  });

  it('is opened as a database: the journal still tells every row, and what was removed comes back', async () => {
    const { ask, as } = openCore(version1Folder());
    expect(await ask('check.run', {})).toMatchObject({ ok: true, problems: [] });
    await as('w').ask('history.undo', {});
    const { group: groups } = await ask('workshop.open', { id: id(1) });
    expect(groups.map(({ letter, helpAt }) => [letter, helpAt])).toEqual([
      ['A', null],
      ['B', null],
    ]);
    expect(await ask('check.run', {})).toMatchObject({ ok: true, problems: [] });
  });

  it('gets the same from the migration as from a file', () => {
    const db = openDatabase(temporaryFolder());
    for (const [type, fields] of Object.entries(addedFields)) {
      const columns = db.pragma(`table_info("${type}")`) as { name: string; dflt_value: string | null }[];
      for (const [field, value] of Object.entries(fields)) {
        expect(Object.keys(recordSchemas[type as RecordType].shape)).toContain(field);
        const text = columns.find(({ name }) => name === field)?.dflt_value ?? null;
        expect(text, `${type}.${field}`).toBe(sqlDefault(value));
      }
    }
    db.close();
  });
});

function sqlDefault(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return String(value);
  return `'${typeof value === 'string' ? value : JSON.stringify(value)}'`;
}
