import { expect } from '@playwright/test';
import { corePid, inWindow, killApp, killCore, reopenApp, test } from '../app';

const newWorkshop = { title: 'Cykler i Vestervang', plannedStart: '2027-03-09T17:00' };

test('what was asked while the core was dead is answered when it is back', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  const before = await corePid(app);
  await page.evaluate(async (input) => {
    const seen = window as unknown as { pushes: string[] };
    seen.pushes = [];
    window.samskab.onPush(({ push }) => seen.pushes.push(push));
    await window.samskab.request('workshop.create', input);
  }, newWorkshop);

  await killCore(app);
  const titles = await page.evaluate(async (input) => {
    await window.samskab.request('workshop.create', { ...input, title: 'Skolevejen' });
    const list = await window.samskab.request('workshop.list', {});
    return list.ok ? list.value.workshops.map(({ title }) => title).sort() : list.error.message;
  }, newWorkshop);

  expect(titles).toEqual(['Cykler i Vestervang', 'Skolevejen']);
  expect(await corePid(app)).not.toBe(before);
  // The page is told to load everything again.
  expect(await page.evaluate(() => (window as unknown as { pushes: string[] }).pushes)).toContain('reload');
});

test('a draft and a saved workshop are there after the whole app was killed', async ({ openApp }) => {
  const app = await openApp();
  await app.page.evaluate(async (input) => {
    await window.samskab.request('workshop.create', input);
    await window.samskab.request('draft.save', { field: 'note:b1', text: 'Flere bænke ved' });
  }, newWorkshop);
  await killApp(app);

  const again = await reopenApp(app);
  const found = await again.page.evaluate(async () => {
    const list = await window.samskab.request('workshop.list', {});
    const drafts = await window.samskab.request('draft.list', {});
    return [list.ok && list.value.workshops[0]?.title, drafts.ok && drafts.value.drafts['note:b1']];
  });
  await again.close();
  expect(found).toEqual(['Cykler i Vestervang', 'Flere bænke ved']);
});

test('a window whose process dies comes back by itself', async ({ openApp }) => {
  const app = await openApp();
  const contents = () =>
    app.electron.evaluate(({ BrowserWindow }) => {
      const shown = BrowserWindow.getAllWindows()[0]?.webContents;
      return shown && !shown.isLoading() && !shown.isCrashed() ? shown.getOSProcessId() : undefined;
    });
  const before = (await contents()) ?? 0;
  process.kill(before, 'SIGKILL');
  await expect.poll(async () => [undefined, before].includes(await contents())).toBe(false);
  // Playwright has lost the page with its process, so the window itself is asked.
  const text = () =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        "document.getElementById('root').innerText",
      ),
    );
  await expect.poll(text).toContain('Samskab');
});

test('text sent in the last moment of a closing window is kept', async ({ openApp }) => {
  const app = await openApp();
  await app.page.evaluate(async () => {
    await window.samskab.request('app.state', {});
    addEventListener('pagehide', () => {
      void window.samskab.request('draft.save', { field: 'note:b1', text: 'lige før' });
    });
  });
  await inWindow(app, (window) => window.close()).catch(() => undefined);
  await new Promise((done) => {
    const child = app.electron.process();
    if (child.exitCode !== null) done(undefined);
    else child.once('exit', done);
  });

  const again = await reopenApp(app);
  const draft = await again.page.evaluate(async () => {
    const drafts = await window.samskab.request('draft.list', {});
    return drafts.ok && drafts.value.drafts['note:b1'];
  });
  await again.close();
  expect(draft).toBe('lige før');
});
