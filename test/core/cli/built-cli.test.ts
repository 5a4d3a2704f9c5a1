import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCore, openWorkshop, temporaryFolder } from '../../helpers/core';

/** Inside the project, so that the addon beside the bundle is found. */
const outDir = join(process.cwd(), 'node_modules/.cache/samskab/test-cli');

beforeAll(() => build({ mode: 'core', logLevel: 'silent', build: { outDir } }), 60_000);

type Ended = { code: number | null; out: string; err: string };

function call(args: string[], cwd: string, env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [join(outDir, 'cli.mjs'), ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: cwd, ...env },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })));
}

describe('the built command line, started by Node', () => {
  it('goes round: export, import into the usual folder, show, check', async () => {
    const workshop = await openWorkshop();
    const { id, folder } = workshop;
    await workshop.note('Lys på stien');
    workshop.close();
    const cwd = temporaryFolder();
    const file = 'w.samskab.json';
    const exported = await call(
      ['workshop', 'export', id, '--format', 'json', '--out', file, '--data', folder],
      cwd,
    );
    expect(exported).toMatchObject({ code: 0, err: '' });
    const config = { XDG_CONFIG_HOME: join(cwd, 'config'), LOCALAPPDATA: join(cwd, 'config') };
    expect(await call(['workshop', 'import', file], cwd, config)).toMatchObject({ code: 0, err: '' });
    const shown = await call(['workshop', 'show', id], cwd, config);
    expect(shown).toMatchObject({ code: 0, err: '', out: readFileSync(join(cwd, file), 'utf8') });
    writeFileSync(join(cwd, 'folk.csv'), 'Navn;Rolle\nAsta Ravnholm;Borger\n');
    const taken = await call(['participants', 'import', id, 'folk.csv'], cwd, config);
    expect(taken).toMatchObject({ code: 0, err: '', out: '{"added":1,"known":0,"skipped":[]}\n' });
    expect(await call(['check'], cwd, config)).toMatchObject({ code: 0, err: '' });
  });

  it('keeps to one line and exit code 1 while the app has the folder open', async () => {
    const { folder } = openCore();
    const said = await call(['workshop', 'list', '--data', folder], temporaryFolder());
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.err).toMatch(/^Samskab bruger allerede mappen[^\n]*\n$/);
  });

  it('killed while a PDF is made, leaves its words nowhere but in the data folder, until the next call', async () => {
    const workshop = await openWorkshop();
    const { id, folder } = workshop;
    workshop.close();
    const cwd = temporaryFolder();
    const script = join(cwd, 'command.mjs');
    const slow = join(cwd, 'electron.mjs');
    const command = { command: process.execPath, args: [slow], env: {} };
    writeFileSync(slow, 'setTimeout(() => {}, 5_000)');
    writeFileSync(script, `console.log(${JSON.stringify(JSON.stringify(command))})`);
    const env = { PATH: process.env['PATH'], HOME: cwd, TMPDIR: cwd, SAMSKAB_ELECTRON_COMMAND: script };
    const args = ['workshop', 'export', id, '--format', 'pdf', '--out', 'r.pdf', '--data', folder];
    const child = spawn(process.execPath, [join(outDir, 'cli.mjs'), ...args], { cwd, env });
    const pages = () =>
      readdirSync(folder, { recursive: true }).filter((name) => /page\.html$/.test(String(name)));
    await expect.poll(pages, { timeout: 10_000 }).toHaveLength(1);
    child.kill('SIGKILL');
    await new Promise((done) => child.once('exit', done));
    expect(pages()).toHaveLength(1);
    expect(readdirSync(cwd)).toEqual(['command.mjs', 'electron.mjs']);
    expect(await call(['workshop', 'list', '--data', folder], cwd)).toMatchObject({ code: 0, err: '' });
    expect(pages()).toEqual([]);
  });

  it('starts Electron for a PDF as it is told to, and says so in one line when that fails', async () => {
    const workshop = await openWorkshop();
    const { id, folder } = workshop;
    workshop.close();
    const cwd = temporaryFolder();
    const script = join(cwd, 'command.mjs');
    const electron = join(cwd, 'electron.mjs');
    const command = { command: process.execPath, args: [electron], env: { PRINTED_BY: 'a test' } };
    writeFileSync(script, `console.log(${JSON.stringify(JSON.stringify(command))})`);
    writeFileSync(electron, 'process.exit(process.env.PRINTED_BY === "a test" ? 3 : 4)');
    const args = ['workshop', 'export', id, '--format', 'pdf', '--out', 'r.pdf', '--data', folder];
    const said = await call(args, cwd, { SAMSKAB_ELECTRON_COMMAND: script });
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.err).toMatch(/^PDF kunne ikke laves[^\n]*\n$/);
  });
});
