import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ownArguments, readStartOptions as read } from '@electron/main/start-options';

const here = mkdtempSync(join(tmpdir(), 'samskab-start-'));
const readStartOptions = (args: readonly string[], cwd: string) => read(args, cwd, false);

it('finds the data folder from where the caller stands, among switches of Chromium', () => {
  expect(readStartOptions(['--no-sandbox', '--data', 'aften', '--lang=da'], here).data).toBe(
    join(here, 'aften'),
  );
  expect(readStartOptions(['--data=aften'], here).data).toBe(join(here, 'aften'));
  expect(readStartOptions(['--data'], here).data).toBeUndefined();
});

it('opens a workshop’s file only when it is there', () => {
  writeFileSync(join(here, 'havnen.samskab.json'), '');
  expect(readStartOptions(['havnen.samskab.json'], here).file).toBe(join(here, 'havnen.samskab.json'));
  expect(readStartOptions(['skolen.samskab.json'], here).file).toBeUndefined();
});

it('is the command line when one of its verbs stands anywhere among the words', () => {
  const words = ['--format', 'json', 'workshop', 'export'];
  expect(readStartOptions(words, here).commandLine).toEqual(words);
  expect(readStartOptions(['--ozone-platform=headless', 'check'], here).commandLine).toEqual(['check']);
  expect(readStartOptions(['--help'], here).commandLine).toEqual(['--help']);
  expect(readStartOptions(['--smoke'], here).commandLine).toBeUndefined();
});

it('passes over the app’s folder and the runtime’s switches in development', () => {
  const argv = ['/opt/electron', '--inspect=0', here, '--smoke'];
  expect(ownArguments(argv, false, here)).toEqual(['--smoke']);
  expect(ownArguments(['/opt/Samskab', 'check'], true, here)).toEqual(['check']);
});

it('moves the clock in a development start that asks for it, and never in a packaged app', () => {
  expect(read(['--moves-clock'], here, false).movesClock).toBe(true);
  expect(read([], here, false).movesClock).toBe(false);
  expect(read(['--moves-clock'], here, true).movesClock).toBe(false);
});
