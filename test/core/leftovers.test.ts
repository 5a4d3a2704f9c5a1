import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { workshops } from '@electron/core/db/migrations/0001-workshops';
import { makeScratch, notePart } from '@electron/core/files/leftovers';
import { openCore, openWorkshop, temporaryFolder } from '../helpers/core';

const halfName = '.samskab-01a3ece6-1a42-73c6-aef3-05a407bf3def.part';

function write(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), 'Lys på stien');
  return join(folder, name);
}

/** A data folder in which a process was killed while it did everything at once. */
async function killedInMidWork() {
  const { folder, close } = await openWorkshop();
  const scratch = makeScratch(folder);
  const half = write(temporaryFolder(), halfName);
  notePart(folder, half);
  const backups = join(folder, 'backups');
  const left = [
    write(scratch, 'page.html'),
    half,
    write(folder, 'samskab.db.part'),
    write(backups, 'samskab-20270309-170000.db.part'),
    write(backups, 'samskab-20270309-170000.db.part-journal'),
  ];
  return { folder, left, close };
}

const stillThere = (paths: readonly string[]) => paths.filter((path) => existsSync(path));

describe('what a killed process left', () => {
  it('is cleared away by the next one in the same data folder', async () => {
    const { folder, left, close } = await killedInMidWork();
    close();
    openCore(folder, 2);
    expect(stillThere(left)).toEqual([]);
    expect(readdirSync(join(folder, 'unfinished'))).toEqual([]);
  });

  it('is let alone by another data folder, and while somebody has the folder open', async () => {
    const { folder, left } = await killedInMidWork();
    openCore(temporaryFolder());
    expect(() => openCore(folder, 2)).toThrow('databaseBusy');
    expect(stillThere(left)).toEqual(left);
  });

  it('takes nothing along that does not bear our names', async () => {
    const { folder, close } = await openWorkshop();
    const mine = [
      write(join(folder, 'unfinished'), 'roman.txt'),
      write(join(folder, 'unfinished', 'scratch'), 'kladde.txt'),
      write(join(folder, 'backups'), 'samskab-gammel.db.part'),
      write(temporaryFolder(), 'referat.docx'),
    ];
    const [, , , document = ''] = mine;
    writeFileSync(join(folder, 'unfinished', `${halfName}.place`), document);
    close();
    openCore(folder, 2);
    expect(stillThere(mine)).toEqual(mine);
  });
});

it('a file that was written whole leaves no note behind', async () => {
  const { main, id, folder } = await openWorkshop();
  const path = join(temporaryFolder(), 'ud.csv');
  await main.ask('file.export', { what: { kind: 'workshop', id, format: 'csv' }, path });
  expect(readFileSync(path, 'utf8')).toContain('Gruppe');
  expect(readdirSync(join(folder, 'unfinished'))).toEqual([]);
});

it('a database of an older version is kept as a backup like the others, before it is brought up to date', async () => {
  const folder = temporaryFolder();
  const db = new Database(join(folder, 'samskab.db'));
  db.exec(workshops);
  db.pragma('user_version = 1');
  db.close();
  const { ask } = openCore(folder);
  const [kept] = (await ask('backup.list', {})).backups;
  const copy = new Database(join(folder, 'backups', kept?.name ?? ''), { readonly: true });
  expect(copy.pragma('user_version', { simple: true })).toBe(1);
  copy.close();
  await ask('backup.restore', { name: kept?.name ?? '' });
  expect(await ask('check.run', {})).toMatchObject({ ok: true });
});
