/** Workshops that come from outside a page: a file the system hands over, one dropped on a window, the example. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dialog } from 'electron';
import type { Files } from './files';
import type { Windows } from './windows';

export class Opening {
  readonly #files: Files;
  readonly #windows: () => Windows;

  constructor(files: Files, windows: () => Windows) {
    this.#files = files;
    this.#windows = windows;
  }

  /** Imports the file, unless it is here already, and shows the workshop in the window used last. */
  async openFile(path: string): Promise<void> {
    const opened = await this.#files.openWorkshop(path);
    const page = this.#windows().current();
    if (opened.ok) page.tell({ type: 'openWorkshop', id: opened.value.id });
    else await dialog.showMessageBox(page.window, { type: 'warning', message: opened.error.message });
  }
}

/** There is one example; a missing one is told of like any missing file. */
export function exampleFile(folder: string): string {
  const [first = 'example.samskab.json'] = readdirSync(folder)
    .filter((name) => name.endsWith('.samskab.json'))
    .sort();
  return join(folder, first);
}
