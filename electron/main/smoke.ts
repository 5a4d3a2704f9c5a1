/** `--smoke`: does the app as a whole stand? Its window shows something, and the core answers. */
import { app, type BrowserWindow } from 'electron';
import type { MainClient } from './main-client';

const LIMIT_MS = 60_000;
const LOOK_AGAIN_MS = 100;

export async function smoke(window: BrowserWindow, client: MainClient): Promise<number> {
  const late = wait(LIMIT_MS).then(() => `nothing after ${LIMIT_MS / 1_000} s`);
  const problem = await Promise.race([late, standing(window, client)]);
  if (problem) process.stderr.write(`samskab does not stand: ${problem}\n`);
  else process.stdout.write(`samskab ok ${app.getVersion()}\n`);
  return problem ? 1 : 0;
}

async function standing(window: BrowserWindow, client: MainClient): Promise<string | undefined> {
  const state = await client.request('app.state', {});
  if (!state.ok) return state.error.message;
  while (!window.isDestroyed()) {
    if (await showsSomething(window)) return undefined;
    await wait(LOOK_AGAIN_MS);
  }
  return 'its window closed';
}

async function showsSomething({ webContents }: BrowserWindow): Promise<boolean> {
  if (webContents.isLoading()) return false;
  const text: unknown = await webContents.executeJavaScript(
    "document.getElementById('root')?.innerText ?? ''",
  );
  return typeof text === 'string' && text.trim() !== '';
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
