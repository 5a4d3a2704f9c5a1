import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { pagesOfAnchors } from '@electron/core/writers/pdf-pages';
import { freshFolder, root, test, type App } from '../app';
import { pageTexts } from './pdf-text';

const example = join(root, 'resources/examples/opgaveudvalg.da.samskab.json');
const uuid = /^[0-9a-f-]{36}$/;

const openExample = (app: App) =>
  app.page.evaluate(async () => {
    const opened = await window.samskab.native('openExample', {});
    return opened.ok ? opened.value.id : opened.error.message;
  });

/** Answers the dialog as a user who types this path, or who gives up. */
const willSaveAs = (app: App, path: string | null) =>
  app.electron.evaluate(({ dialog }, filePath) => {
    const answer = filePath === null ? { canceled: true, filePath: '' } : { canceled: false, filePath };
    dialog.showSaveDialog = () => Promise.resolve(answer);
  }, path);

const willOpen = (app: App, path: string) =>
  app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);

test('the minutes are saved as PDF: tagged, in their language, on A4, with page numbers in the contents', async ({
  openApp,
}) => {
  const app = await openApp();
  const id = await openExample(app);
  expect(id).toMatch(uuid);
  const path = join(freshFolder(), 'referat.pdf');
  await willSaveAs(app, path);
  const saved = await app.page.evaluate(
    (workshop) =>
      window.samskab.native('saveAs', { what: { kind: 'workshop', id: workshop, format: 'pdf' } }),
    id,
  );
  expect(saved).toEqual({ ok: true, value: { path } });
  const pdf = readFileSync(path, 'latin1');
  expect(pdf).toMatch(/\/Creator \(Samskab \d/);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Lang (da)');
  expect(pdf).toContain('/Outlines');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
});

test('each number in the contents is the page on which its heading stands', async ({ openApp }) => {
  const app = await openApp();
  const id = await openExample(app);
  const path = join(freshFolder(), 'referat.pdf');
  await willSaveAs(app, path);
  await app.page.evaluate(
    (workshop) =>
      window.samskab.native('saveAs', { what: { kind: 'workshop', id: workshop, format: 'pdf' } }),
    id,
  );
  const pdf = readFileSync(path);
  const pages = pageTexts(pdf);
  const [, contents = ''] = /Indholdsfortegnelse\n((?:.+\n\d+\n)+)/.exec(pages[0] ?? '') ?? [];
  const rows = [...contents.matchAll(/(.+)\n(\d+)\n/g)].map(([, heading = '', page]) => ({
    heading,
    page: Number(page),
  }));
  expect(rows.length).toBeGreaterThan(3);
  expect(new Set(rows.map(({ page }) => page)).size).toBeGreaterThan(2);
  for (const { heading, page } of rows)
    expect(pages[page - 1]?.replace(contents, '')).toContain(`${heading}\n`);
  expect(rows.map(({ page }) => page)).toEqual([...pagesOfAnchors(pdf).values()].sort((a, b) => a - b));
});

test('a user who gives up in the dialog gets no file and no error', async ({ openApp }) => {
  const app = await openApp();
  const id = await openExample(app);
  await willSaveAs(app, null);
  const saved = await app.page.evaluate(
    (workshop) =>
      window.samskab.native('saveAs', { what: { kind: 'workshop', id: workshop, format: 'docx' } }),
    id,
  );
  expect(saved).toEqual({ ok: true, value: null });
});

test('a saved file can be shown, another cannot', async ({ openApp }) => {
  const app = await openApp();
  const path = join(freshFolder(), 'idekatalog.csv');
  await willSaveAs(app, path);
  await app.electron.evaluate(({ shell }) => {
    const seen = globalThis as unknown as { opened: string[] };
    seen.opened = [];
    shell.openPath = (file) => {
      seen.opened.push(file);
      return Promise.resolve('');
    };
  });
  const codes = await app.page.evaluate(async (file) => {
    const { samskab } = window;
    await samskab.native('saveAs', { what: { kind: 'catalogue', format: 'csv' } });
    const replies = [
      await samskab.native('openSaved', { path: file, how: 'open' }),
      await samskab.native('openSaved', { path: `${file}.exe`, how: 'open' }),
    ];
    return replies.map((reply) => (reply.ok ? 'ok' : reply.error.code));
  }, path);
  expect(codes).toEqual(['ok', 'notAllowed']);
  expect(await app.electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([
    path,
  ]);
});

test('the minutes are copied for an e-mail', async ({ openApp }) => {
  const app = await openApp();
  const id = await openExample(app);
  const copied = await app.page.evaluate(
    (workshopId) => window.samskab.native('copyMinutes', { workshopId, includeClosed: false }),
    id,
  );
  expect(copied.ok).toBe(true);
  const text = await app.electron.evaluate(async ({ clipboard }) => clipboard.readText());
  expect(text).toContain('Mødetidspunkt');
});

test('participants come in from a file', async ({ openApp }) => {
  const app = await openApp();
  const id = await openExample(app);
  const file = join(freshFolder(), 'deltagere.csv');
  writeFileSync(file, 'Navn;Rolle\nSigne Vestbo;Borger\n;\n');
  await willOpen(app, file);
  const preview = await app.page.evaluate(
    (workshopId) => window.samskab.native('readParticipants', { workshopId }),
    id,
  );
  expect(preview.ok && preview.value?.added).toBe(1);
  const take = () =>
    app.page.evaluate(
      (workshopId) => window.samskab.native('importParticipants', { workshopId, known: 'leave' }),
      id,
    );
  expect(await take()).toMatchObject({ ok: true, value: { added: 1 } });
  expect(await take()).toMatchObject({ ok: false });
});

test('a workshop that came in by mistake is taken back with Undo, and home is shown', async ({ openApp }) => {
  const { page } = await openApp();
  await page.getByRole('button', { name: 'Åbn eksemplet' }).click();
  await expect(page.getByRole('heading', { name: 'Dagsorden' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Åbn eksemplet' })).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('heading', { name: 'Dagsorden' })).toBeVisible();
});

test('a workshop’s file dropped on the window is opened there', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  await page.evaluate(() => {
    const seen = window as unknown as { opened: string[] };
    seen.opened = [];
    window.samskab.onNativeEvent((event) => {
      if (event.type === 'openWorkshop') seen.opened.push(event.workshop.id);
    });
  });
  const devTools = await page.context().newCDPSession(page);
  const data = { items: [], files: [example], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devTools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  const opened = () => page.evaluate(() => (window as unknown as { opened: string[] }).opened);
  await expect.poll(opened).toEqual([expect.stringMatching(uuid)]);
});
