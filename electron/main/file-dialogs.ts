/** The system's dialogs for files. They start in the folder used last, which Electron does not remember by itself. */
import { dirname, join } from 'node:path';
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import type { Words } from '@shared/words/index';
import type { ShellMemory } from './shell-memory';

export type ExportFormat = 'json' | 'docx' | 'pdf' | 'xlsx' | 'csv';

export class FileDialogs {
  readonly #memory: ShellMemory;
  readonly #words: () => Words;

  constructor(memory: ShellMemory, words: () => Words) {
    this.#memory = memory;
    this.#words = words;
  }

  /** The system asks before a file is overwritten, so what comes back may be. */
  async save(window: BrowserWindow, name: string, format: ExportFormat): Promise<string | undefined> {
    const { saveAs, fileKinds } = this.#words().shell;
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: saveAs,
      defaultPath: join(this.#folder(), name),
      filters: [{ name: fileKinds[format], extensions: [format] }],
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    });
    return this.#remember(canceled ? undefined : filePath);
  }

  openWorkshop(window: BrowserWindow): Promise<string | undefined> {
    const { openWorkshop, fileKinds } = this.#words().shell;
    return this.#open(window, openWorkshop, { name: fileKinds.workshop, extensions: ['json'] });
  }

  openParticipants(window: BrowserWindow): Promise<string | undefined> {
    const { openParticipants, fileKinds } = this.#words().shell;
    return this.#open(window, openParticipants, {
      name: fileKinds.participants,
      extensions: ['xlsx', 'csv', 'txt', 'tsv'],
    });
  }

  async #open(window: BrowserWindow, title: string, filter: FileFilter): Promise<string | undefined> {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title,
      defaultPath: this.#folder(),
      filters: [filter],
      properties: ['openFile'],
    });
    return this.#remember(canceled ? undefined : filePaths[0]);
  }

  #folder(): string {
    return this.#memory.read().lastFolder ?? app.getPath('documents');
  }

  #remember(path: string | undefined): string | undefined {
    if (path) this.#memory.change((memory) => ({ ...memory, lastFolder: dirname(path) }));
    return path;
  }
}
