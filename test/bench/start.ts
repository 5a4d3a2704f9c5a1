import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { median, type Row } from './table.ts';

const root = resolve(import.meta.dirname, '../..');
const quietly = ['--disable-gpu', '--log-level=3'];
const starts = 5;

/** From the start of the process to something on the screen, beside an empty window of the same Electron. */
export async function measureStart(folder: string): Promise<Row[]> {
  const bare = join(folder, 'bare');
  mkdirSync(bare, { recursive: true });
  writeFileSync(join(bare, 'package.json'), '{"name":"bare","main":"main.cjs"}');
  writeFileSync(
    join(bare, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
     app.whenReady().then(() => new BrowserWindow().loadURL('data:text/html,<h1>bare</h1>'));`,
  );
  const bareMs: number[] = [];
  const appMs: number[] = [];
  for (let round = 0; round < starts; round++) {
    bareMs.push(await start([...quietly, bare]));
    appMs.push(await start([...quietly, root, '--data', join(folder, `start-${round}`)]));
  }
  return [
    {
      what: 'start to the first heading',
      appMs: median(appMs),
      floor: 'bare Electron window',
      floorMs: median(bareMs),
    },
  ];
}

async function start(args: string[]): Promise<number> {
  const begun = performance.now();
  const app = await _electron.launch({ args, cwd: root });
  const page = await app.firstWindow();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const took = performance.now() - begun;
  await app.close();
  return took;
}
