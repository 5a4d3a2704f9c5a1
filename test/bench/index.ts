/**
 * The app's speed as ratios against a floor measured in the same run: a slow machine is slow for both.
 * Medians of many rounds; nothing here passes or fails.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import type * as coreModule from '../../electron/core/core.ts';
import { measureBoard } from './board.ts';
import { measureCore } from './core.ts';
import { measureStart } from './start.ts';
import { table, type Row } from './table.ts';

const folder = mkdtempSync(join(tmpdir(), 'samskab-bench-'));
const server = await createServer({
  mode: 'core',
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
});
try {
  const { Core } = (await server.ssrLoadModule('/electron/core/core.ts')) as typeof coreModule;
  const rows: Row[] = [
    ...(await measureCore(Core, folder)),
    ...(await measureStart(folder)),
    ...(await measureBoard(folder)),
  ];
  process.stdout.write(`${table(rows)}\n`);
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
