import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkshopFile } from '@shared/domain/workshop-file';
import { openCore, openWorkshop, temporaryFolder, type TestCore } from '../../helpers/core';
import { richWorkshop } from '../documents/rich-workshop';

async function exported({ main }: TestCore, id: string): Promise<string> {
  const path = join(temporaryFolder(), 'ud.samskab.json');
  await main.ask('file.export', { what: { kind: 'workshop', id, format: 'json' }, path });
  return readFileSync(path, 'utf8');
}

function written(content: string | Uint8Array, name = 'ind.samskab.json'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** A core of its own, with the file brought in. */
async function imported(text: string) {
  const fresh = openCore(undefined, 2);
  const { id } = await fresh.main.ask('file.importWorkshop', { path: written(text) });
  return { fresh, id };
}

describe("a workshop's file", () => {
  it('goes out, into an empty database and out again without losing a byte', async () => {
    const evening = await richWorkshop();
    await evening.ask('clock.start', { workshopId: evening.id, blockId: evening.welcome });
    const text = await exported(evening, evening.id);
    const { fresh, id } = await imported(text);
    expect(await exported(fresh, id)).toBe(text);
    expect(await fresh.ask('check.run', {})).toMatchObject({ ok: true });
  });

  it('says the same at any hour', async () => {
    const evening = await richWorkshop();
    const text = await exported(evening, evening.id);
    evening.passMinutes(500);
    expect(await exported(evening, evening.id)).toBe(text);
  });

  it(
    'goes round whatever was done in the workshop, and whatever was taken back',
    { timeout: 30_000 },
    async () => {
      const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(isSaying);
      const act = fc.record({ act: fc.nat(9), at: fc.nat(30), word });
      await fc.assert(
        fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
          const workshop = await openWorkshop();
          // Another window's acts: its Undo never takes the workshop itself back.
          for (const one of acts) await doOne({ ...workshop, ...workshop.as('window-2') }, one);
          const text = await exported(workshop, workshop.id);
          const { fresh, id } = await imported(text);
          expect(await exported(fresh, id)).toBe(text);
          expect(await fresh.ask('check.run', {})).toMatchObject({ ok: true });
          fresh.close();
          workshop.close();
        }),
        { seed: 11, numRuns: 15 },
      );
    },
  );

  it('changes nothing when it is imported again, nor when another program has indented it anew', async () => {
    const evening = await richWorkshop();
    const text = await exported(evening, evening.id);
    const again = `\uFEFF${JSON.stringify(JSON.parse(text), null, 8).replaceAll('\n', '\r\n')}`;
    const before = [await evening.rows(), await evening.main.ask('history.state', {})];
    for (const same of [text, again]) {
      const reply = await evening.main.ask('file.importWorkshop', { path: written(same) });
      expect(reply).toEqual({ id: evening.id, isNew: false, title: 'Haver, der samler', shelf: 'home' });
    }
    expect([await evening.rows(), await evening.main.ask('history.state', {})]).toEqual(before);
  });

  it('is taken back with one Undo', async () => {
    const evening = await richWorkshop();
    const { fresh } = await imported(await exported(evening, evening.id));
    await fresh.main.ask('history.undo', {});
    expect((await fresh.ask('workshop.list', {})).workshops).toEqual([]);
  });

  it('keeps line ends, quotation marks and rows of equal rank as they are', async () => {
    const workshop = await openWorkshop();
    await workshop.note('Første linje\r\nanden "linje"\tmed tab\u2028');
    await workshop.note('=SUM(A1)');
    const text = withNoteRanks(await exported(workshop, workshop.id), 'a0');
    const { fresh, id } = await imported(text);
    expect(await exported(fresh, id)).toBe(text);
    const [first, second] = (await fresh.ask('workshop.open', { id })).note;
    // Between two alike there is no rank: the app must still be able to move something there.
    await fresh.ask('note.move', {
      id: first?.id ?? '',
      columnId: first?.columnId ?? '',
      clusterId: null,
      before: second?.id ?? null,
    });
  });
});

describe('a file that is refused', () => {
  const refusals: [what: string, change: (text: string) => string | Uint8Array, code: string][] = [
    ['empty', () => '', 'notJson'],
    ['cut off', (text) => text.slice(0, text.length / 2), 'notJson'],
    ['no JSON at all', () => 'PK\u0003\u0004', 'notJson'],
    ['nested without end', () => '['.repeat(200_000), 'notJson'],
    ['saved in another encoding', (text) => Buffer.from(text, 'latin1'), 'notUtf8'],
    ['saved as UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 'notUtf8'],
    ['something else', () => '[1, 2, 3]', 'notWorkshopFile'],
    ['null', () => 'null', 'notWorkshopFile'],
    ['from a newer version', (text) => text.replace('"version": 2', '"version": 3'), 'newerFile'],
    [
      'of a version that never was',
      (text) => text.replace('"version": 2', '"version": "2"'),
      'notWorkshopFile',
    ],
    [
      'holding an unknown field',
      (text) => text.replace('"version": 2', '"version": 2, "x": 1'),
      'notWorkshopFile',
    ],
    [
      'reaching for the prototype',
      (text) => text.replace('"version": 2', '"version": 2, "__proto__": { "isAdmin": true }'),
      'notWorkshopFile',
    ],
    [
      'reaching for the prototype of a row',
      (text) => text.replace('"isOpen"', '"__proto__": { "isOpen": 1 }, "isOpen"'),
      'notWorkshopFile',
    ],
    ['holding half a character', (text) => text.replace('Skolen', 'Sk\\ud800olen'), 'notWorkshopFile'],
    ['holding a NUL', (text) => text.replace('Skolen', 'Sk\\u0000olen'), 'notWorkshopFile'],
    [
      'with a time zone nobody knows',
      (text) => text.replace('Europe/Copenhagen', 'Mars/Base'),
      'notWorkshopFile',
    ],
    ['with a rank that is none', (text) => withNoteRanks(text, '!'), 'notWorkshopFile'],
    ['without its first board', (text) => changed(text, (file) => file.board.shift()), 'notWorkshopFile'],
    [
      'with the same note twice',
      (text) => changed(text, (file) => file.note.push(...file.note.slice(0, 1))),
      'notWorkshopFile',
    ],
    [
      "with another workshop's note",
      (text) =>
        changed(text, (file) =>
          file.note.forEach((note) => (note.workshopId = file.workshop.id.replace('1', '9'))),
        ),
      'notWorkshopFile',
    ],
    [
      'with a note in a column of another board',
      (text) =>
        changed(text, ({ note, column }) => {
          const [first] = note;
          const other = column.find(({ boardId }) => boardId !== first?.boardId);
          if (first && other) Object.assign(first, { columnId: other.id, clusterId: null });
        }),
      'notWorkshopFile',
    ],
    [
      'whose committee is missing',
      (text) => changed(text, (file) => (file.committee = null)),
      'notWorkshopFile',
    ],
  ];

  it.each(refusals)('%s gives a sentence and changes nothing', async (_what, change, code) => {
    const evening = await richWorkshop();
    const text = await exported(evening, evening.id);
    const fresh = openCore(undefined, 3);
    const reply = await fresh.main.reply('file.importWorkshop', { path: written(change(text)) });
    expect(reply).toMatchObject({ ok: false, error: { code } });
    expect(!reply.ok && reply.error.message).toContain('ind.samskab.json');
    expect((await fresh.ask('workshop.list', {})).workshops).toEqual([]);
    expect(await fresh.ask('committee.list', {})).toEqual({ committees: [] });
    expect(await fresh.ask('check.run', {})).toMatchObject({ ok: true, rows: 0 });
    expect(fresh.bugs).toEqual([]);
  });

  it('different under the same id leaves the one that is here', async () => {
    const evening = await richWorkshop();
    const other = (await exported(evening, evening.id)).replace('Skolen tager november', 'Skolen tager juli');
    const before = await evening.rows();
    const reply = await evening.main.reply('file.importWorkshop', { path: written(other) });
    expect(reply).toMatchObject({ ok: false, error: { code: 'differentWorkshop' } });
    expect(await evening.rows()).toEqual(before);
  });

  it('missing, or a folder, is said by its name', async () => {
    const { main } = openCore();
    const folder = temporaryFolder();
    const missing = await main.reply('file.importWorkshop', { path: join(folder, 'væk.json') });
    expect(missing).toMatchObject({ ok: false, error: { code: 'fileMissing' } });
    expect(await main.reply('file.importWorkshop', { path: folder })).toMatchObject({
      ok: false,
      error: { code: 'fileIsFolder' },
    });
  });
});

const isSaying = (text: string) => text.trim() !== '' && text.isWellFormed() && !text.includes('\0');

function changed(text: string, change: (file: WorkshopFile) => unknown): string {
  const file = JSON.parse(text) as WorkshopFile;
  change(file);
  return JSON.stringify(file);
}

const withNoteRanks = (text: string, rank: string): string =>
  `${JSON.stringify(
    JSON.parse(text, function (this: Record<string, unknown>, key, value: unknown) {
      return key === 'rank' && 'isForCatalogue' in this ? rank : value;
    }),
    null,
    2,
  )}\n`;

type Workshop = Awaited<ReturnType<typeof openWorkshop>>;

async function doOne(
  { ask, reply, id, rows }: Workshop,
  { act, at, word }: { act: number; at: number; word: string },
) {
  const all = await rows();
  const pick = <R>(list: readonly R[]): R | undefined => list[at % Math.max(1, list.length)];
  const board = pick(all.board)?.id ?? '';
  const note = pick(all.note)?.id ?? '';
  const acts = [
    () => ask('note.add', { boardId: board, text: word, kind: 'concern', factors: ['goal', 'team'] }),
    () => reply('cluster.create', { name: word, noteIds: [note] }),
    () => reply('note.remove', { id: note }),
    () => ask('participant.add', { workshopId: id, name: word, competences: [word] }),
    () => reply('participant.remove', { id: pick(all.participant)?.id ?? '' }),
    () => ask('agendaItem.add', { workshopId: id, title: word, before: pick(all.agendaItem)?.id ?? null }),
    () =>
      ask('logEntry.add', {
        workshopId: id,
        blockId: pick(all.block)?.id ?? null,
        kind: 'action',
        text: word,
      }),
    () => reply('clock.start', { workshopId: id, blockId: pick(all.block)?.id ?? '' }),
    () => ask('visit.plan', { workshopId: id }),
    () => ask('history.undo', {}),
  ];
  await acts[act]?.();
}
