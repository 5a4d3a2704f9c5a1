import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkshop } from '../helpers/core';

async function openBackups() {
  const test = await openWorkshop();
  const { ask, folder, passMinutes } = test;
  const names = async () => (await ask('backup.list', {})).backups.map(({ name }) => name);
  return {
    ...test,
    names,
    path: (name: string) => join(folder, 'backups', name),
    make: async () => {
      passMinutes(1);
      return (await ask('backup.make', {})).name;
    },
    restore: (name: string) => {
      passMinutes(1);
      return test.reply('backup.restore', { name });
    },
  };
}

describe('a backup', () => {
  it('brings back what was there, and keeps what is there now', async () => {
    const { note, texts, make, restore, names, ask } = await openBackups();
    await note('Før');
    const before = await make();
    await note('Efter');
    expect(await restore(before)).toMatchObject({ ok: true });
    expect(await texts()).toEqual(['Før']);
    const [kept = '', ...older] = await names();
    expect(older).toEqual([before]);
    await restore(kept);
    expect(await texts()).toEqual(['Før', 'Efter']);
    expect(await ask('check.run', {})).toMatchObject({ problems: [] });
  });

  it('tells every window to load again, and lets them go on writing', async () => {
    const { note, texts, make, restore, onPush } = await openBackups();
    const name = await make();
    const pushes: string[] = [];
    onPush(({ push }) => pushes.push(push));
    await restore(name);
    expect(pushes).toEqual(['reload']);
    await note('Efter');
    expect(await texts()).toEqual(['Efter']);
  });

  it('is made once a day when there is something to keep', async () => {
    const { core, names, passMinutes } = await openBackups();
    await core.backupOfTheDay();
    await core.backupOfTheDay();
    expect(await names()).toHaveLength(1);
    passMinutes(24 * 60);
    await core.backupOfTheDay();
    expect(await names()).toHaveLength(2);
  });

  it('makes room by throwing out the oldest, of which thirty are kept', async () => {
    const { make, names } = await openBackups();
    const made: string[] = [];
    for (let n = 0; n < 32; n++) made.push(await make());
    expect(await names()).toEqual(made.slice(2).reverse());
  });

  it('can be the oldest of all that are kept', async () => {
    const { note, texts, make, names, restore } = await openBackups();
    await note('Først');
    for (let n = 0; n < 30; n++) await make();
    await note('Senere');
    const oldest = (await names()).at(-1) ?? '';
    expect(await restore(oldest)).toMatchObject({ ok: true });
    expect(await texts()).toEqual(['Først']);
    await note('Og videre');
    expect(await texts()).toEqual(['Først', 'Og videre']);
  });

  it('never takes the place of another one made in the same second', async () => {
    const { ask, names } = await openBackups();
    const made = await Promise.all([ask('backup.make', {}), ask('backup.make', {}), ask('backup.make', {})]);
    expect(new Set(made.map(({ name }) => name)).size).toBe(3);
    expect(await names()).toHaveLength(3);
  });

  it('waits its turn while another one is restored', async () => {
    const { ask, make, restore, bugs, texts, note } = await openBackups();
    await note('Før');
    const name = await make();
    await Promise.all([restore(name), ask('backup.make', {}), restore(name)]);
    expect(bugs).toEqual([]);
    expect(await texts()).toEqual(['Før']);
  });

  it('is not used when it is damaged, and nothing changes', async () => {
    const { note, texts, make, restore, names, path } = await openBackups();
    await note('Før');
    const name = await make();
    const bytes = readFileSync(path(name));
    for (const damage of [
      bytes.subarray(0, 5_000),
      Buffer.from('not a database'),
      Buffer.alloc(0),
      bytes.fill(7, 4_096, 12_288),
    ]) {
      writeFileSync(path(name), damage);
      expect(await restore(name)).toMatchObject({ error: { code: 'backupDamaged' } });
    }
    expect(await texts()).toEqual(['Før']);
    expect(await names()).toEqual([name]);
  });

  it('is only ever one of the backups', async () => {
    const { restore, folder, make } = await openBackups();
    await make();
    for (const name of [
      'samskab-20990101-000000.db',
      '../samskab.db',
      '/etc/passwd',
      '',
      'samskab.db',
      '__proto__',
    ]) {
      expect(await restore(name)).toMatchObject({ error: { code: 'backupMissing' } });
    }
    expect(existsSync(join(folder, 'samskab.db.part'))).toBe(false);
  });

  it('leaves no half file behind', async () => {
    const { make, restore, folder } = await openBackups();
    await restore(await make());
    const everything = [...readdirSync(folder), ...readdirSync(join(folder, 'backups'))];
    expect(everything.filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
