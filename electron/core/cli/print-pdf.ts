/** A PDF takes a browser: the core's HTML is printed by the app's own Electron, started hidden for this alone. */
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from '@shared/domain/zod';
import { makeScratch } from '../files/leftovers';
import type { Environment } from './surroundings';

export type PrintPage = {
  html: string;
  headerTemplate?: string | undefined;
  footerTemplate?: string | undefined;
};

const Command = z.object({
  command: z.string(),
  args: z.array(z.string()),
  env: z.record(z.string(), z.string()),
});
const run = promisify(execFile);
const timeout = 5 * 60_000;
/** Chromium talks a lot when it has no display card. */
const maxBuffer = 64 * 1024 * 1024;

/**
 * `script` prints how Electron is started, as JSON. Throws whatever went wrong. The page lies in the data folder
 * meanwhile, from where the next call clears it away if this one is killed.
 */
export async function printWithElectron(
  script: string,
  page: PrintPage,
  { env, dataFolder }: { env: Environment; dataFolder: string },
): Promise<Uint8Array> {
  const { stdout } = await run(process.execPath, [script], { env: { ...env } });
  const { command, args, env: ofElectron } = Command.parse(JSON.parse(stdout));
  const folder = makeScratch(dataFolder);
  try {
    const [from, to, frame] = ['page.html', 'page.pdf', 'frame.json'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const { html, ...around } = page;
    await writeFile(from, html);
    await writeFile(frame, JSON.stringify(around));
    const job = ['--print-html', from, '--print-to', to, '--print-frame', frame];
    await run(command, [...args, ...job], { env: { ...env, ...ofElectron }, timeout, maxBuffer });
    return await readFile(to);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
