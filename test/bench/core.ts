import { join } from 'node:path';
import Database from 'better-sqlite3';
import { v7 as newId } from 'uuid';
import type * as coreModule from '../../electron/core/core.ts';
import { time, type Row } from './table.ts';

type CoreClass = typeof coreModule.Core;
const window = { role: 'window', actor: 'window-1' } as const;
const notes = 2_000;

/** Writing, opening and searching through the core, each beside the bare statement that it comes down to. */
export async function measureCore(Core: CoreClass, folder: string): Promise<Row[]> {
  const core = new Core({ folder: join(folder, 'core'), version: 'bench', locale: 'da', newId });
  const bare = new Database(join(folder, 'bare.db'));
  bare.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE note (id TEXT PRIMARY KEY, text TEXT) STRICT;
    CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = 'trigram');`);
  const ask = async (name: string, input: unknown): Promise<unknown> => {
    const reply = await core.ask(window, { name, input });
    if (!reply.ok) throw new Error(reply.error.code);
    return reply.value;
  };
  try {
    return await rows(ask, bare);
  } finally {
    core.close();
    bare.close();
  }
}

async function rows(
  ask: (name: string, input: unknown) => Promise<unknown>,
  bare: Database.Database,
): Promise<Row[]> {
  const made = await ask('workshop.create', { title: 'Måling', plannedStart: '2027-03-09T17:00' });
  const { id } = made as { id: string };
  const { board } = (await ask('workshop.open', { id })) as { board: { id: string }[] };
  const boardId = board[0]?.id;
  const insert = bare.prepare('INSERT INTO note VALUES (?, ?)');
  const text = (round: number) => `Idé nummer ${round} om lys og tryghed på cykelstien`;
  const bareInsert = await time(notes, (round) => insert.run(newId(), text(round)));
  const added = await time(notes, (round) => ask('note.add', { boardId, text: text(round), kind: 'idea' }));

  const all = bare.prepare('SELECT * FROM note');
  const bareRead = await time(50, () => all.all());
  const opened = await time(50, () => ask('workshop.open', { id }));
  const undone = await time(200, () => ask('history.undo', {}));

  const { note } = (await ask('workshop.open', { id })) as { note: { id: string }[] };
  for (const each of note) await ask('note.update', { id: each.id, fields: { isForCatalogue: true } });
  await ask('catalogue.publish', { workshopId: id });
  const index = bare.prepare('INSERT INTO search VALUES (?)');
  bare.transaction(() => note.forEach((_each, round) => index.run(text(round))))();
  const find = bare.prepare('SELECT * FROM search WHERE search MATCH ? ORDER BY rank LIMIT 50');
  const bareSearch = await time(100, () => find.all('"cykelsti" AND "lys"'));
  const searched = await time(100, () => ask('catalogue.search', { words: 'cykelsti lys' }));
  return [
    { what: 'add a note, journal and all', appMs: added, floor: 'bare durable insert', floorMs: bareInsert },
    { what: 'undo an act', appMs: undone, floor: 'bare durable insert', floorMs: bareInsert },
    {
      what: `open a workshop of ${notes} notes`,
      appMs: opened,
      floor: 'bare select of them',
      floorMs: bareRead,
    },
    { what: 'search the catalogue', appMs: searched, floor: 'bare FTS5 statement', floorMs: bareSearch },
  ];
}
