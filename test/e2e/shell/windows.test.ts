import { expect } from '@playwright/test';
import { choose, inWindow, openSecondWindow, reopenApp, test, type App } from '../app';
import { ask, enter, lightStage } from '../evening';

const bounds = (app: App) => inWindow(app, (window) => window.getBounds());

test('a window stands where it stood last time', async ({ openApp }) => {
  const app = await openApp();
  const place = { x: 60, y: 40, width: 1100, height: 700 };
  await inWindow(app, (window, to) => window.setBounds(to), place);
  await expect.poll(() => bounds(app)).toEqual(place);
  await app.close();

  const again = await reopenApp(app);
  const found = await bounds(again);
  await again.close();
  expect(found).toEqual(place);
});

test('a further window acts for itself, and a closed one’s number is taken again', async ({ openApp }) => {
  const app = await openApp();
  const open = async () => {
    const [window] = await Promise.all([
      app.electron.waitForEvent('window'),
      choose(app, 'Filer', 'Nyt vindue'),
    ]);
    return window;
  };
  const create = (page: typeof app.page, title: string) =>
    page.evaluate(
      (name) => window.samskab.request('workshop.create', { title: name, plannedStart: '2027-03-09T17:00' }),
      title,
    );
  const lastAct = (page: typeof app.page) =>
    page.evaluate(async () => {
      const state = await window.samskab.request('history.state', {});
      return state.ok ? state.value.undo : state.error.message;
    });

  const second = await open();
  await create(second, 'Legeplads');
  expect(await lastAct(second)).toBe('workshop.create');
  expect(await lastAct(app.page)).toBeNull();
  await second.close();
  const windows = () => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  await expect.poll(windows).toBe(1);
  expect(await lastAct(await open())).toBe('workshop.create');
});

test('the stage opens beside the work window, tells so, and goes with it', async ({ openApp }) => {
  const app = await openApp();
  const { page, electron } = app;
  await page.evaluate(() => {
    const seen = window as unknown as { stage: boolean[] };
    seen.stage = [];
    window.samskab.onNativeEvent((event) => {
      if (event.type === 'stage') seen.stage.push(event.isOpen);
    });
  });
  const [stage] = await Promise.all([
    electron.waitForEvent('window'),
    page.evaluate(() => window.samskab.native('toggleStage', {})),
  ]);
  await stage.waitForLoadState();
  expect(new URL(stage.url()).search).toBe('?stage');
  const refused = await stage.evaluate(async () => {
    const list = await window.samskab.request('workshop.list', {});
    const printed = await window.samskab.native('showDataFolder', {});
    return [list, printed].map((reply) => (reply.ok ? 'ok' : reply.error.code));
  });
  expect(refused).toEqual(['notAllowed', 'notAllowed']);

  const closing = stage.waitForEvent('close');
  await page.evaluate(() => window.samskab.native('toggleStage', { isOpen: false }));
  await closing;
  const told = await page.evaluate(() => (window as unknown as { stage: boolean[] }).stage);
  expect([told.at(0), told.at(-1)]).toEqual([true, false]);
});

test('a page that hangs is offered to be loaded again within seconds, with what was typed', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page, electron } = app;
  await page.getByLabel('Hvad skal I arbejde med?').fill('Trygge ve');
  await expect(page.getByText(/^Gemt/)).toBeVisible();
  await electron.evaluate(({ app: running, dialog }) => {
    const seen = globalThis as unknown as { asked: { at: number; words: unknown }[] };
    seen.asked = [];
    // The test holds the page by this switch, and a page that is held is not watched.
    running.commandLine.removeSwitch('remote-debugging-port');
    dialog.showMessageBox = (...words: unknown[]) => {
      seen.asked.push({ at: Date.now(), words: words.at(-1) });
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
  });
  const asked = () =>
    electron.evaluate(() => (globalThis as unknown as { asked: { at: number; words: unknown }[] }).asked);
  expect(await asked()).toEqual([]);

  const process = () => inWindow(app, ({ webContents }) => webContents.getOSProcessId());
  const before = await process();
  const hangsSince = await page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
    return Date.now();
  });
  await expect.poll(async () => (await asked()).length, { timeout: 10_000 }).toBe(1);
  const [offer] = await asked();
  expect(offer?.words).toMatchObject({ buttons: ['Indlæs igen', 'Vent'] });
  expect((offer?.at ?? 0) - hangsSince).toBeLessThan(6_000);
  await expect.poll(async () => ![0, before].includes(await process())).toBe(true);
  // The debugger has lost the page with its process, so the window itself is asked.
  const typed = () =>
    electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        "[...document.querySelectorAll('input')].map(({ value }) => value)",
      ),
    );
  await expect.poll(typed).toContain('Trygge ve');
});

test('a further window opens at the boards of the workshop that is open, and where it was when it comes again', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page, electron } = app;
  const further = () => openSecondWindow(app);
  const standing = (count: number) =>
    expect
      .poll(() => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
      .toBe(count);
  const home = await further();
  await expect(home.getByLabel('Hvad skal I arbejde med?')).toBeVisible();
  await home.close();
  await standing(1);

  const { id } = await ask(page, 'workshop.create', { title: 'Legeplads', plannedStart: '2027-03-09T17:00' });
  await enter(page, id, 'prepare');
  const rooms = (window: typeof page) => window.getByRole('navigation');
  const second = await further();
  await expect(rooms(second).getByRole('link', { name: 'Tavler' })).toHaveAttribute('aria-current', 'page');
  await rooms(second).getByRole('link', { name: 'Afvikl' }).click();
  await expect(second.getByText('Scenen er slukket')).toBeVisible();
  await second.close();
  await standing(1);
  await expect(rooms(await further()).getByRole('link', { name: 'Afvikl' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('the stage goes with no window that has been closed, and says so to the others', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  const { id } = await ask(page, 'workshop.create', { title: 'Legeplads', plannedStart: '2027-03-09T17:00' });
  await enter(page, id, 'run');
  await lightStage(app);
  const second = await openSecondWindow(app);
  await second.getByRole('navigation').getByRole('link', { name: 'Afvikl' }).click();
  await second.getByRole('button', { name: /^Følg mig/ }).click();
  await expect(page.getByText('følger et andet vindue', { exact: true })).toBeVisible();
  await second.reload();
  await expect(second.getByText('følger dig', { exact: true })).toBeVisible();
  await expect(page.getByText('følger et andet vindue', { exact: true })).toBeVisible();
  await second.close();
  await expect(page.getByText('holder fast', { exact: true })).toBeVisible();

  // Windows that the app takes with it as it ends are another matter: this one comes back, and leads.
  await page.getByRole('button', { name: /^Følg mig/ }).click();
  await expect(page.getByText('følger dig', { exact: true })).toBeVisible();
  await openSecondWindow(app);
  await app.close();
  const again = await reopenApp(app);
  await lightStage(again);
  await expect(again.page.getByText('følger dig', { exact: true })).toBeVisible();
  await again.close();
});

test('a stage closed in its own window is lit again from the message, and what is typed on it goes where it is led from', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page, electron } = app;
  const { id } = await ask(page, 'workshop.create', { title: 'Legeplads', plannedStart: '2027-03-09T17:00' });
  await enter(page, id, 'run');
  const stage = await lightStage(app);
  await expect(stage.getByRole('heading', { name: 'Legeplads' })).toBeVisible();
  await electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().endsWith('?stage'),
    )?.webContents;
    contents?.sendInputEvent({ type: 'keyDown', keyCode: 'PageDown' });
  });
  await expect(stage.getByRole('timer')).toBeVisible();

  await Promise.all([stage.waitForEvent('close'), stage.close()]);
  const messages = page.getByRole('region', { name: 'Beskeder' });
  await expect(messages.getByText('Scenen blev lukket i sit eget vindue.')).toBeVisible();
  const [again] = await Promise.all([
    electron.waitForEvent('window'),
    messages.getByRole('button', { name: /^Tænd scenen/ }).click(),
  ]);
  await expect(again.getByRole('timer')).toBeVisible();
  await page.keyboard.press('Alt+b');
  await expect(page.getByRole('button', { name: 'Scenen er sort' })).toBeVisible();
});
