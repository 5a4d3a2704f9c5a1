import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WorkshopFile } from '@shared/domain/workshop-file';
import { openCore, temporaryFolder, type TestCore } from '../../helpers/core';
import { richWorkshop } from '../documents/rich-workshop';

async function fileOf({ main }: Pick<TestCore, 'main'>, id: string): Promise<string> {
  const path = join(temporaryFolder(), 'ud.samskab.json');
  await main.ask('file.export', { what: { kind: 'workshop', id, format: 'json' }, path });
  return path;
}

/** The file as a colleague sends it back, with another title. */
function sentBack(path: string): string {
  const back = join(temporaryFolder(), 'retur.samskab.json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as WorkshopFile;
  writeFileSync(
    back,
    JSON.stringify({ ...file, workshop: { ...file.workshop, title: 'Haver i hele byen' } }),
  );
  return back;
}

async function exported() {
  const evening = await richWorkshop();
  return { ...evening, path: await fileOf(evening, evening.id) };
}

describe('a workshop that was put away', () => {
  it.each([
    ['archive', 'workshop.setArchived', { isArchived: true }],
    ['bin', 'workshop.setBinned', { isBinned: true }],
  ] as const)(
    'is the same one when its file comes in again, and stays in the %s',
    async (shelf, request, away) => {
      const { ask, main, id, path, rows } = await exported();
      await ask(request, { id, ...away });
      const before = await rows();
      expect(await main.ask('file.importWorkshop', { path })).toEqual({
        id,
        isNew: false,
        title: 'Haver, der samler',
        shelf,
      });
      expect(await rows()).toEqual(before);
      expect(await main.ask('history.state', {})).toEqual({ undo: null, redo: null });
    },
  );

  it('goes out as if it lay at home, so that its file never hides it on another computer', async () => {
    const { ask, id, path, ...evening } = await exported();
    await ask('workshop.setArchived', { id, isArchived: true });
    await ask('workshop.setBinned', { id, isBinned: true });
    const away = await fileOf(evening, id);
    expect(readFileSync(away, 'utf8')).toBe(readFileSync(path, 'utf8'));
  });

  it('comes in at home, also from a file that says otherwise', async () => {
    const { id, path } = await exported();
    const file = JSON.parse(readFileSync(path, 'utf8')) as WorkshopFile;
    writeFileSync(
      path,
      JSON.stringify({ ...file, workshop: { ...file.workshop, binnedAt: 1, archivedAt: 2 } }),
    );
    const fresh = openCore(undefined, 2);
    expect(await fresh.main.ask('file.importWorkshop', { path })).toMatchObject({
      isNew: true,
      shelf: 'home',
    });
    expect((await fresh.ask('workshop.open', { id })).workshop[0]).toMatchObject({
      archivedAt: null,
      binnedAt: null,
    });
    expect(await fresh.main.ask('file.importWorkshop', { path })).toMatchObject({
      isNew: false,
      shelf: 'home',
    });
  });
});

it('a note that was merged into a later one comes in, goes out and gives way with the rest', async () => {
  const { ask, main, id, path, rows } = await exported();
  const file = JSON.parse(readFileSync(path, 'utf8')) as WorkshopFile;
  const [first, second, third] = file.note;
  if (!first || !second || !third) throw new Error('The rich workshop has notes');
  first.mergedIntoId = second.id;
  second.mergedIntoId = third.id;
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`);
  const fresh = openCore(undefined, 2);
  await fresh.main.ask('file.importWorkshop', { path });
  expect(readFileSync(await fileOf(fresh, id), 'utf8')).toBe(readFileSync(path, 'utf8'));
  await ask('workshop.setBinned', { id, isBinned: true });
  await main.ask('file.importWorkshop', { path });
  const merged = await rows();
  await ask('workshop.setBinned', { id, isBinned: true });
  await main.ask('file.importWorkshop', { path: sentBack(path) });
  expect((await rows()).note).toEqual(merged.note);
  expect(await ask('check.run', {})).toMatchObject({ problems: [] });
});

describe('a file with other contents under the same id', () => {
  it('is refused while the workshop lies at home or in the archive', async () => {
    const { ask, main, id, path, rows } = await exported();
    await ask('workshop.setArchived', { id, isArchived: true });
    const before = await rows();
    expect(await main.reply('file.importWorkshop', { path: sentBack(path) })).toMatchObject({
      error: { code: 'differentWorkshop' },
    });
    expect(await rows()).toEqual(before);
  });

  it('takes the place of one that was deleted, as the refusal says, and gives it back with one Undo', async () => {
    const { ask, main, id, path, rows } = await exported();
    await ask('workshop.setBinned', { id, isBinned: true });
    const deleted = await rows();
    const back = sentBack(path);
    expect(await main.ask('file.importWorkshop', { path: back })).toMatchObject({
      isNew: true,
      shelf: 'home',
    });
    expect((await rows()).workshop).toMatchObject([{ title: 'Haver i hele byen', binnedAt: null }]);
    expect((await rows()).note).toEqual(deleted.note);
    expect(await ask('check.run', {})).toMatchObject({ problems: [] });
    expect(await main.ask('history.undo', {})).toMatchObject({ outcome: 'done' });
    expect(await rows()).toEqual(deleted);
    expect(await ask('check.run', {})).toMatchObject({ problems: [] });
  });
});
