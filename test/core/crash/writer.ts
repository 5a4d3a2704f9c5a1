/**
 * A core in a process of its own, to be killed: writes notes and says of each when it was acknowledged. With a folder
 * for files it makes backups and exports instead, over and over, and says of each when it is there.
 */
import { v7 as newId } from 'uuid';
import { Core } from '@electron/core/core';

const [folder = '', length = '20', files] = process.argv.slice(2);
const core = new Core({ folder, version: '0.0.0-test', locale: 'da', newId });
const client = { role: 'main', actor: 'window-1' } as const;

async function ask<R>(name: string, input: unknown): Promise<R> {
  const reply = await core.ask(client, { name, input });
  if (!reply.ok) {
    process.stdout.write(`refused ${reply.error.code} ${reply.error.message}\n`);
    process.exit(3);
  }
  return reply.value as R;
}

const known = await ask<{ workshops: { id: string }[] }>('workshop.list', {});
const { id } =
  known.workshops[0] ??
  (await ask<{ id: string }>('workshop.create', { title: 'Trygge veje', plannedStart: '2027-03-09T17:00' }));
const { board } = await ask<{ board: { id: string }[] }>('workshop.open', { id });
for (let n = 0; files !== undefined; n++) {
  const what = { kind: 'workshop', id, format: 'json' };
  process.stdout.write('begins\n');
  await ask('file.export', { what, path: `${files}/${process.pid}-${n}.json` });
  process.stdout.write(`saved ${process.pid}-${n}.json\n`);
  await ask('backup.make', {});
}
for (let n = 0; ; n++) {
  const text = `${process.pid}-${n} `.padEnd(Number(length), 'æ');
  await ask('note.add', { boardId: board[0]?.id, text, kind: 'idea' });
  process.stdout.write(`saved ${text}\n`);
  // Lets the pipe drain, as a real port would.
  await new Promise((resume) => setImmediate(resume));
}
