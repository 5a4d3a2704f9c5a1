/** The only file that hands a path to the system to open. It takes paths that the app itself wrote in this run. */
import { stat } from 'node:fs/promises';
import { shell } from 'electron';

const saved = new Set<string>();

export function rememberSaved(path: string): void {
  saved.add(path);
}

export async function openSaved(
  path: string,
  how: 'open' | 'show',
): Promise<'done' | 'notSaved' | 'missing' | 'noProgram'> {
  if (!saved.has(path)) return 'notSaved';
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return 'missing';
  if (how === 'open') return (await shell.openPath(path)) === '' ? 'done' : 'noProgram';
  shell.showItemInFolder(path);
  return 'done';
}

export async function showFolder(folder: string): Promise<boolean> {
  return (await shell.openPath(folder)) === '';
}
