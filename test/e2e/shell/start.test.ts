import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import electronPath from 'electron';
import { expect, type Page } from '@playwright/test';
import { ask } from '../evening';
import { freshFolder, inLanguage, inWindow, reopenApp, root, test, type App } from '../app';

/** Starts the app as a shell would and waits for its end. */
function start(args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const switches = process.env['SAMSKAB_TEST_SANDBOX'] === '1' ? [] : ['--no-sandbox'];
  const all = [...switches, '--disable-gpu', '--log-level=3', '.', ...args];
  const child = spawn(electronPath as unknown as string, all, { cwd: root, env: inLanguage('da') });
  let out = '';
  let err = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })));
}

test('the smoke test says that the app stands, and ends', async () => {
  const { code, out } = await start(['--smoke', '--data', freshFolder()]);
  expect({ code, out }).toEqual({ code: 0, out: 'samskab ok 0.1.0\n' });
});

test('a data folder that is a file is told of in a sentence', async () => {
  const file = join(freshFolder(), 'not-a-folder');
  writeFileSync(file, '');
  const { code, err } = await start(['--smoke', '--data', file]);
  expect(code).toBe(1);
  expect(err).toContain(`Mappen ${file} kan ikke bruges.`);
});

test('a second start with the same folder brings the first window to the front and ends', async ({
  openApp,
}) => {
  const app = await openApp();
  const { electron, data } = app;
  await inWindow(app, (window) => window.minimize());
  const { code } = await start(['--data', data]);
  expect(code).toBe(0);
  await expect.poll(() => inWindow(app, (window) => window.isMinimized())).toBe(false);
  expect(electron.windows()).toHaveLength(1);
});

test('another folder is open beside it', async ({ openApp }) => {
  await openApp();
  const { code, out } = await start(['--smoke', '--data', freshFolder()]);
  expect({ code, out }).toEqual({ code: 0, out: 'samskab ok 0.1.0\n' });
});

test('a page of HTML is printed to PDF without a window', async () => {
  const folder = freshFolder();
  const from = join(folder, 'in.html');
  const to = join(folder, 'out.pdf');
  writeFileSync(
    from,
    '<!doctype html><html lang="da"><title>Referat</title><h1>Referat</h1><p>Tak for i aften.',
  );
  const { code, err } = await start(['--print-html', from, '--print-to', to]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const pdf = readFileSync(to, 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Lang (da)');
});

test('a file named at the start is opened, in the app that runs already if there is one', async ({
  openApp,
}) => {
  const example = join(root, 'resources/examples/opgaveudvalg.da.samskab.json');
  const titles = (page: Page) =>
    page.evaluate(async () => {
      const list = await window.samskab.request('workshop.list', {});
      return list.ok ? list.value.workshops.length : list.error.message;
    });
  const first = await openApp({ args: [example] });
  await expect.poll(() => titles(first.page)).toBe(1);

  const second = await openApp();
  expect(await titles(second.page)).toBe(0);
  expect((await start(['--data', second.data, example])).code).toBe(0);
  await expect.poll(() => titles(second.page)).toBe(1);
});

test('the fields for dates follow the language: the system’s at first, the chosen one after a restart', async ({
  openApp,
}) => {
  const fields = ({ electron }: App) =>
    electron.evaluate(({ app }) => app.commandLine.getSwitchValue('lang'));
  const danish = await openApp({ lang: 'da' });
  expect(await fields(danish)).toBe('da');
  expect(await danish.page.evaluate(() => navigator.language)).toBe('da');
  await danish.close();
  const english = await reopenApp(danish, { lang: 'en' });
  expect(await fields(english)).toBe('en-GB');
  expect(await english.page.evaluate(() => navigator.language)).toBe('en-GB');
  await ask(english.page, 'settings.update', { fields: { language: 'da' } });
  const remembered = () => readFileSync(join(danish.data, 'windows.json'), 'utf8');
  await expect.poll(remembered).toContain('"language": "da"');
  await english.close();
  expect(await fields(await reopenApp(danish, { lang: 'en' }))).toBe('da');
});
