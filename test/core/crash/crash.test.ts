import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alias } from '../../../vite.config.ts';
import { openCore, temporaryFolder } from '../../helpers/core';

/** Inside the repository, so that the database's addon is found from there. */
const outDir = fileURLToPath(new URL('../../../node_modules/.cache/samskab/crash-writer', import.meta.url));
const script = `${outDir}/writer.mjs`;

beforeAll(async () => {
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: fileURLToPath(new URL('writer.ts', import.meta.url)),
      outDir,
      minify: false,
      rolldownOptions: { external: ['better-sqlite3'], output: { entryFileNames: 'writer.mjs' } },
    },
  });
});
afterAll(() => {
  rmSync(outDir, { recursive: true, force: true });
});

/** Runs the writer until it ends or, a while after its first acknowledged note, is killed. Answers what it said. */
function write(folder: string, { killAfter, before = '', length = 20, files }: Writing): Promise<string[]> {
  const command = `${before} exec "$0" "$@"`;
  const words = [script, folder, String(length), ...(files === undefined ? [] : [files])];
  const child = spawn('sh', ['-c', command, process.execPath, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '' && killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // What stands after the last line end was not said whole.
    child.on('close', () => resolve(said.split('\n').slice(0, -1)));
  });
}
type Writing = { killAfter?: number; before?: string; length?: number; files?: string };

const savedIn = (lines: readonly string[]) =>
  lines.filter((line) => line.startsWith('saved ')).map((line) => line.slice('saved '.length));

async function read(folder: string) {
  const { ask, close } = openCore(folder, 2);
  const [workshop] = (await ask('workshop.list', {})).workshops;
  const { note } = await ask('workshop.open', { id: workshop?.id ?? '' });
  const check = await ask('check.run', {});
  close();
  return { texts: note.map(({ text }) => text), check };
}

describe.skipIf(process.platform === 'win32')('a core that is killed in the middle of its work', () => {
  it('has kept every note that it acknowledged', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder();
    const acknowledged: string[] = [];
    for (let round = 0; round < 30; round++) {
      acknowledged.push(...savedIn(await write(folder, { killAfter: (round * 37) % 60 })));
    }
    const { texts, check } = await read(folder);
    expect(acknowledged.length).toBeGreaterThan(30);
    expect(acknowledged.filter((text) => !texts.includes(text))).toEqual([]);
    // At most the one note of each round that was saved and not yet said to be.
    expect(texts.length - acknowledged.length).toBeLessThanOrEqual(30);
    expect(check).toMatchObject({ ok: true, problems: [] });
  });

  it(
    'leaves no half file or backup that the next start does not clear away',
    { timeout: 60_000 },
    async () => {
      const [folder, files] = [temporaryFolder(), temporaryFolder()];
      await write(folder, { killAfter: 300, length: 4_000 });
      const everything = () =>
        [...readdirSync(files), ...readdirSync(folder, { recursive: true })].map(String);
      const halfIn = (names: readonly string[]) => names.filter((name) => /\.(part|place)/.test(name));
      let left = 0;
      for (let round = 0; round < 12; round++) {
        const whole = savedIn(await write(folder, { killAfter: round * 11, files }));
        left += halfIn(everything()).length;
        await read(folder);
        expect(halfIn(everything())).toEqual([]);
        for (const name of whole) JSON.parse(readFileSync(join(files, name), 'utf8'));
      }
      expect(left).toBeGreaterThan(0);
    },
  );

  it('says that the disk is full, and keeps nothing half', { timeout: 30_000 }, async () => {
    const folder = temporaryFolder();
    // Blocks of 512 bytes: room for the tables and a few hundred long notes.
    const lines = await write(folder, { before: 'ulimit -f 4000;', length: 4_000 });
    expect(lines.at(-1)).toMatch(/^refused databaseFull Disken er fuld/);
    const { texts, check } = await read(folder);
    expect(savedIn(lines).length).toBeGreaterThan(10);
    expect(texts).toEqual(savedIn(lines));
    expect(check).toMatchObject({ ok: true, problems: [] });
  });
});
