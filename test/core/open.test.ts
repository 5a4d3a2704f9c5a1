import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { latestVersion } from '@electron/core/db/migrate';
import { openDatabase } from '@electron/core/db/open';
import { DatabaseProblem } from '@electron/core/db/problem';
import { recordSchemas, recordTypes } from '@shared/domain/records';
import { z } from '@shared/domain/zod';
import { openCore, openWorkshop, temporaryFolder } from '../helpers/core';

const file = (folder: string) => join(folder, 'samskab.db');
const hash = (folder: string) =>
  createHash('sha256')
    .update(readFileSync(file(folder)))
    .digest('hex');

function problemOfOpening(folder: string): unknown {
  try {
    openCore(folder).close();
  } catch (error) {
    return error instanceof DatabaseProblem ? error.code : error;
  }
  return null;
}

async function savedFolder(): Promise<string> {
  const { note, close, folder } = await openWorkshop();
  await note('Lys på stien');
  close();
  return folder;
}

describe('the database', () => {
  it('has a table for every kind of record, a column for every field, and nothing else', () => {
    const db = openDatabase(temporaryFolder());
    for (const type of recordTypes) {
      const columns = db.pragma(`table_info("${type}")`) as { name: string; notnull: number; pk: number }[];
      const fields = Object.entries(recordSchemas[type].shape);
      expect(columns.map(({ name }) => name).sort()).toEqual(fields.map(([field]) => field).sort());
      for (const [field, schema] of fields) {
        const column = columns.find(({ name }) => name === field);
        const isOptional = (schema as unknown) instanceof z.ZodNullable;
        expect(column?.notnull === 0 && column.pk === 0, `${type}.${field}`).toBe(isOptional);
      }
    }
    db.close();
  });

  it('is opened so that what is acknowledged is on the disk', () => {
    const db = openDatabase(temporaryFolder());
    const read = (name: string) => db.pragma(name, { simple: true });
    expect(read('journal_mode')).toBe('wal');
    expect(read('synchronous')).toBe(2);
    expect(read('locking_mode')).toBe('exclusive');
    expect(read('foreign_keys')).toBe(1);
    expect(read('secure_delete')).toBe(1);
    expect(read('trusted_schema')).toBe(0);
    expect(read('user_version')).toBe(latestVersion);
    db.close();
  });

  it('is one file after it was closed', async () => {
    const folder = await savedFolder();
    expect(readdirSync(folder)).toEqual(['samskab.db']);
  });

  it('opens for one at a time, and the first one goes on', async () => {
    const { folder, note, texts } = await openWorkshop();
    expect(problemOfOpening(folder)).toBe('databaseBusy');
    await note('Lys på stien');
    expect(await texts()).toEqual(['Lys på stien']);
  });

  it('of a newer version is refused and not a byte of it changes', async () => {
    const folder = await savedFolder();
    const db = new Database(file(folder));
    db.pragma(`user_version = ${latestVersion + 1}`);
    db.close();
    const before = [hash(folder), readdirSync(folder)];
    expect(problemOfOpening(folder)).toBe('databaseNewer');
    expect([hash(folder), readdirSync(folder)]).toEqual(before);
  });

  it.each([
    ['another kind of file', () => Buffer.from('PK\u0003\u0004'.repeat(400))],
    ['a header alone', (whole: Buffer) => whole.subarray(0, 60)],
    ['half a file', (whole: Buffer) => whole.subarray(0, 8_192)],
    ['nonsense behind a good header', (whole: Buffer) => whole.fill(0xa5, 100, 6_000)],
  ])('that is %s is refused and left as it is', async (_what, damage) => {
    const folder = await savedFolder();
    writeFileSync(file(folder), damage(readFileSync(file(folder))));
    const before = hash(folder);
    expect(problemOfOpening(folder)).toBe('databaseDamaged');
    expect(hash(folder)).toBe(before);
  });

  it('is made where there is none, also where an empty file stands', async () => {
    const folder = temporaryFolder();
    writeFileSync(file(folder), '');
    const { ask } = openCore(folder);
    await ask('workshop.create', { title: 'Trygge veje', plannedStart: '2027-03-09T17:00' });
    const deep = join(temporaryFolder(), 'a', 'b');
    openCore(deep);
    expect(existsSync(file(deep))).toBe(true);
  });

  it('cannot be in a place that is no folder', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), 'x');
    expect(problemOfOpening(join(folder, 'a'))).toBe('folderUnusable');
    mkdirSync(file(folder));
    expect(problemOfOpening(folder)).not.toBeNull();
  });
});

describe('the check', () => {
  const changed = async (sql: string) => {
    const folder = await savedFolder();
    const db = new Database(file(folder));
    db.pragma('foreign_keys = OFF');
    db.exec(sql);
    db.close();
    return openCore(folder, 2).ask('check.run', {});
  };

  it('is content with what the app wrote', async () => {
    const { ask, note } = await openWorkshop();
    const id = await note('Lys');
    await ask('note.remove', { id });
    await ask('history.undo', {});
    expect(await ask('check.run', {})).toMatchObject({ ok: true, problems: [] });
  });

  it.each([
    [
      'a word that was changed behind the journal’s back',
      "UPDATE note SET text = 'Mørke'",
      'differs from the journal',
    ],
    ['a row that is lost', 'DELETE FROM note', 'is in the journal only'],
    [
      'a row that came from nowhere',
      "INSERT INTO setting VALUES ('theme', '\"dark\"')",
      'differs from the journal',
    ],
    ['a change that is lost', "DELETE FROM change WHERE type = 'note'", 'differs from the journal'],
    ['a row whose parent is lost', 'DELETE FROM board', 'foreign_key_check'],
  ])('finds %s', async (_what, sql, problem) => {
    const { ok, problems } = await changed(sql);
    expect(ok).toBe(false);
    expect(problems.join('\n')).toContain(problem);
  });
});
