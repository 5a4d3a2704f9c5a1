import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { inWindow, test } from '../app';

test('a page reaches four functions and nothing of Node or Electron', async ({ openApp }) => {
  const { page } = await openApp();
  const reach = await page.evaluate(() => ({
    bridge: Object.entries(window.samskab)
      .map(([name, value]) => `${name}: ${typeof value}`)
      .sort(),
    beside: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
  }));
  expect(reach).toEqual({
    bridge: ['native: function', 'onNativeEvent: function', 'onPush: function', 'request: function'],
    beside: [],
  });
});

test('the policy is not broken by our own page, and stops what is not ours', async ({ openApp }) => {
  const { page } = await openApp();
  await expect(page.locator('#root')).not.toBeEmpty();
  const broken = await page.evaluate(async () => {
    const said: string[] = [];
    addEventListener('securitypolicyviolation', (event) => said.push(event.effectiveDirective));
    const style = document.createElement('style');
    style.textContent = 'body { visibility: hidden }';
    document.head.append(style);
    const script = document.createElement('script');
    const attempts = [
      () => (script.text = 'window.intruder = true'),
      () => (script.src = 'app://ui/intruder.js'),
      () => document.createRange().createContextualFragment('<img src=x onerror="window.intruder = true">'),
    ];
    const taken = attempts.filter((attempt) => {
      try {
        attempt();
        return true;
      } catch {
        return false;
      }
    });
    const image = new Image();
    image.src = 'https://example.com/pixel.png';
    const sent = await fetch('https://example.com/').then(
      () => true,
      () => false,
    );
    await new Promise((done) => setTimeout(done, 200));
    return { said: [...new Set(said)].sort(), sent, taken: taken.length, intruder: 'intruder' in window };
  });
  expect(broken).toEqual({
    said: ['connect-src', 'img-src', 'require-trusted-types-for', 'style-src-elem'],
    sent: false,
    taken: 0,
    intruder: false,
  });
});

test('loading the page breaks no rule of the policy', async ({ openApp }) => {
  const { page } = await openApp();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.reload();
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(complaints).toEqual([]);
});

test('a page cannot leave, open a window or download', async ({ openApp }) => {
  const { page, electron } = await openApp();
  const home = page.url();
  for (const address of [
    'https://example.com/',
    'file:///etc/passwd',
    'data:text/html,x',
    'app://other/index.html',
  ]) {
    await page.evaluate((url) => {
      const link = document.createElement('a');
      link.href = url;
      document.body.append(link);
      link.click();
      location.href = url;
    }, address);
  }
  const opened = await page.evaluate(() => window.open('https://example.com/') !== null);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'x.txt';
    link.click();
  });
  await page.waitForTimeout(300);
  expect(opened).toBe(false);
  expect(page.url()).toBe(home);
  expect(electron.windows()).toHaveLength(1);
});

test('no permission is given, in our session or the default one', async ({ openApp }) => {
  const { page } = await openApp();
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'];
    return Promise.all(
      names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
    );
  });
  expect(states.filter((state) => state !== 'denied')).toEqual([]);
});

test('only built files are served, whatever the address says', async ({ openApp }) => {
  const answers = await inWindow(await openApp(), async ({ webContents: { session } }) => {
    const paths = [
      'index.html',
      'package.json',
      '../../package.json',
      '%2e%2e/%2e%2e/package.json',
      '..%5c..%5cpackage.json',
      '',
    ];
    return Promise.all(
      paths.map(async (path) => {
        const { status, headers } = await session.fetch(`app://ui/${path}`);
        return `${path} ${status} ${headers.get('x-content-type-options') ?? ''}`.trim();
      }),
    );
  });
  expect(answers).toEqual([
    'index.html 200 nosniff',
    'package.json 404',
    '../../package.json 404',
    '%2e%2e/%2e%2e/package.json 404',
    '..%5c..%5cpackage.json 404',
    '404',
  ]);
});

test('a port is handed to the main frame of our page only', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  await page.evaluate(() => window.samskab.request('app.state', {}));
  await page.evaluate(() => {
    const counted = window as unknown as { ports: number };
    counted.ports = 0;
    window.samskab.onPush(({ push }) => {
      if (push === 'reload') counted.ports++;
    });
    document.body.append(document.createElement('iframe'));
  });
  const asks = (who: 'nobody' | 'inner' | 'main') =>
    inWindow(
      app,
      ({ webContents: { mainFrame, ipc } }, asker) => {
        const frame = { nobody: null, inner: mainFrame.frames[0], main: mainFrame }[asker];
        if (frame === undefined) throw new Error('The page has no inner frame.');
        ipc.emit('connect', { senderFrame: frame });
      },
      who,
    );
  const ports = () => page.evaluate(() => (window as unknown as { ports: number }).ports);

  await asks('nobody');
  await asks('inner');
  await page.waitForTimeout(200);
  expect(await ports()).toBe(0);
  await asks('main');
  await expect.poll(ports).toBe(1);
});

test('what only main may ask is refused to a window', async ({ openApp }) => {
  const { page, data } = await openApp();
  const codes = await page.evaluate(async (folder) => {
    const { samskab } = window;
    const replies = [
      await samskab.request('file.importWorkshop', { path: `${folder}/samskab.db` }),
      await samskab.native('openSaved', { path: '/etc/passwd', how: 'open' }),
      await samskab.native('quit' as never, {} as never),
      await samskab.native('saveAs', { what: { kind: 'workshop', id: '../..', format: 'exe' } }),
    ];
    return replies.map((reply) => (reply.ok ? 'ok' : reply.error.code));
  }, data);
  expect(codes).toEqual(['notAllowed', 'notAllowed', 'notAllowed', 'invalid']);
});

test('every page runs in the sandbox', async ({ openApp }) => {
  const { electron } = await openApp();
  const preferences = await electron.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = (
        contents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
      ).getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
    }),
  );
  expect(preferences.length).toBeGreaterThan(0);
  for (const page of preferences) {
    expect(page).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  }
});

test('the system holds every page’s process in Chromium’s sandbox', async ({ openApp }) => {
  test.skip(process.env['SAMSKAB_TEST_SANDBOX'] !== '1' || process.platform !== 'linux', 'no sandbox here');
  const { electron } = await openApp();
  const pids = () =>
    electron.evaluate(({ app }) =>
      app.getAppMetrics().flatMap(({ type, pid }) => (type === 'Tab' ? [pid] : [])),
    );
  const stateOf = (pid: number) => {
    const state = readFileSync(`/proc/${pid}/status`, 'utf8');
    const say = (what: string) => new RegExp(`^${what}:\\s*(.+)$`, 'm').exec(state)?.[1];
    return { pid, name: say('Name'), parent: say('PPid'), seccomp: say('Seccomp') };
  };
  expect(await pids()).not.toEqual([]);
  // A process that is just starting has not closed the door behind itself yet.
  const unlocked = async () => (await pids()).map(stateOf).filter(({ seccomp }) => seccomp !== '2');
  await expect.poll(unlocked).toEqual([]);
});
