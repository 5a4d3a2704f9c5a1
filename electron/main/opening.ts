/** Workshops that come from outside a page: a file the system hands over, one dropped on a window, the example. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dialog } from 'electron';
import type { Language } from '@shared/domain/values';
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
    const page = this.#windows().current();
    const opened = await this.#files.openWorkshop(path, page.actor);
    if (opened.ok) page.tell({ type: 'openWorkshop', workshop: opened.value });
    else await dialog.showMessageBox(page.window, { type: 'warning', message: opened.error.message });
  }
}

/** The example in this language. A missing one is told of by the core, like any missing file. */
export function exampleFile(folder: string, language: Language): string {
  const ending = `.${language}.samskab.json`;
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return join(folder, files.find((name) => name.endsWith(ending)) ?? `example${ending}`);
}
