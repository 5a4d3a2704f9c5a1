import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { newestSoundBackup } from '@electron/core/db/backups';
import { restoreOverDamaged, setAsideDamaged } from '@electron/core/db/replace';
import type { AppError } from '@shared/contract/wire';
import { evening, openCore, openWorkshop, temporaryFolder } from '../helpers/core';

const database = (folder: string) => join(folder, 'samskab.db');
const quarantine = (folder: string) => join(folder, 'quarantine');
const garbage = Buffer.from('PK\u0003\u0004'.repeat(4_000));

/** A folder with two backups, closed. */
async function folderWithBackups() {
  const { ask, note, passMinutes, close, folder, id } = await openWorkshop();
  const backup = async () => {
    passMinutes(1);
    return (await ask('backup.make', {})).name;
  };
  await ask('settings.update', { fields: { organisation: 'Havnby Kommune' } });
  await note('Lys på stien');
  const older = await backup();
  await note('En bænk');
  const newer = await backup();
  await note('Efter den sidste sikkerhedskopi');
  close();
  const texts = async (core: ReturnType<typeof openCore>) =>
    (await core.ask('workshop.open', { id })).note.map(({ text }) => text);
  return { folder, older, newer, texts };
}

describe('a database that does not open', () => {
  it('gives way to the newest backup and is kept, together with its log, as it was', async () => {
    const { folder, newer, texts } = await folderWithBackups();
    writeFileSync(database(folder), garbage);
    writeFileSync(`${database(folder)}-wal`, 'what was written last');

    expect(newestSoundBackup(folder)?.name).toBe(newer);
    restoreOverDamaged(folder, newer, evening);

    const core = openCore(folder, 2);
    expect(await texts(core)).toEqual(['Lys på stien', 'En bænk']);
    expect(await core.ask('check.run', {})).toMatchObject({ problems: [] });
    const kept = join(quarantine(folder), 'samskab-20270309-160000.db');
    expect(readdirSync(quarantine(folder))).toHaveLength(2);
    expect(readFileSync(kept)).toEqual(garbage);
    expect(readFileSync(`${kept}-wal`, 'utf8')).toBe('what was written last');
    expect(statSync(kept).mode & 0o222).toBe(0);
    expect(statSync(database(folder)).mode & 0o200).toBe(0o200);
  });

  it('gives way to an empty one where there is no backup, and is kept as well', async () => {
    const folder = temporaryFolder();
    writeFileSync(database(folder), garbage);
    setAsideDamaged(folder, evening);
    const { ask } = openCore(folder);
    expect((await ask('workshop.list', {})).workshops).toEqual([]);
    expect(readFileSync(join(quarantine(folder), 'samskab-20270309-160000.db'))).toEqual(garbage);
  });

  it('is never put over one that was kept before', async () => {
    const { folder, newer } = await folderWithBackups();
    for (const damage of ['first', 'second']) {
      writeFileSync(database(folder), damage.repeat(100));
      restoreOverDamaged(folder, newer, evening);
    }
    const kept = readdirSync(quarantine(folder)).map((name) =>
      readFileSync(join(quarantine(folder), name), 'utf8'),
    );
    expect(kept.sort()).toEqual(['first'.repeat(100), 'second'.repeat(100)]);
  });

  it('is offered the newest backup that is whole, or none', async () => {
    const { folder, older, newer } = await folderWithBackups();
    writeFileSync(join(folder, 'backups', newer), garbage);
    expect(newestSoundBackup(folder)?.name).toBe(older);
    writeFileSync(join(folder, 'backups', older), garbage);
    expect(newestSoundBackup(folder)).toBeNull();
    expect(newestSoundBackup(temporaryFolder())).toBeNull();
  });

  it('stays where it is when the backup turns out not to be whole', async () => {
    const { folder, newer } = await folderWithBackups();
    writeFileSync(database(folder), garbage);
    writeFileSync(join(folder, 'backups', newer), garbage);
    expect(() => restoreOverDamaged(folder, newer, evening)).toThrow();
    expect(() => restoreOverDamaged(folder, '../samskab.db', evening)).toThrow();
    expect(readFileSync(database(folder))).toEqual(garbage);
    expect(existsSync(quarantine(folder))).toBe(false);
  });
});

describe('a database that opens though its pages are damaged', () => {
  /** The first page of each of these tables is overwritten. */
  function spoil(folder: string, ...tables: string[]): void {
    const db = new Database(database(folder), { readonly: true });
    const size = db.pragma('page_size', { simple: true }) as number;
    const root = db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck();
    const pages = tables.map((table) => root.get(table) as number);
    db.close();
    const bytes = readFileSync(database(folder));
    for (const page of pages) bytes.fill(0xa5, (page - 1) * size, page * size);
    writeFileSync(database(folder), bytes);
  }

  it('says so of what cannot be read, and still restores a backup and keeps the damaged file', async () => {
    const { folder, newer, texts } = await folderWithBackups();
    spoil(folder, 'note', 'draft');
    const core = openCore(folder, 2);
    const open = () => texts(core).catch((error: unknown) => (error as AppError).message);
    expect(await open()).toContain('kan ikke læses');
    expect((await core.ask('backup.list', {})).backups[0]?.name).toBe(newer);
    expect(await core.reply('backup.restore', { name: newer })).toMatchObject({ ok: true });
    expect(await texts(core)).toEqual(['Lys på stien', 'En bænk']);
    expect(await core.ask('check.run', {})).toMatchObject({ problems: [] });
    expect(readdirSync(quarantine(folder))).toHaveLength(1);
    expect(core.bugs).toEqual([]);
  });

  it.each(['setting', 'workshop', 'journal'])(
    'does not start without its %s, and lets go of the file so that a backup can be restored',
    async (table) => {
      const { folder, newer, texts } = await folderWithBackups();
      spoil(folder, table);
      const start = () => openCore(folder, 2);
      expect(start).toThrow(expect.objectContaining({ code: 'databaseDamaged' }));
      restoreOverDamaged(folder, newer, evening);
      expect(await texts(start())).toEqual(['Lys på stien', 'En bænk']);
    },
  );
});
