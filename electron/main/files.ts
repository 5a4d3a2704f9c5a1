/** Files out and in: main asks the user and prints, the core reads and writes. */
import type { ExportWhat } from '@shared/contract/files';
import type { NativeRequests, Reply } from '@shared/contract/wire';
import { copy } from './clipboard';
import type { FileDialogs } from './file-dialogs';
import type { Log } from './log';
import type { MainClient } from './main-client';
import { rememberSaved } from './open-saved';
import type { PageWindow } from './page-window';
import { printOnPaper, printToPdf } from './print';
import { failed, type Refuse } from './refusal';
import { save, type Saving } from './saving';

type Out<N extends keyof NativeRequests> = Promise<Reply<NativeRequests[N]['output']>>;

export class Files {
  readonly #client: MainClient;
  readonly #dialogs: FileDialogs;
  readonly #refuse: Refuse;
  readonly #log: Log;
  /** What each window waits for, by its actor. */
  readonly #underway = new Map<string, AbortController>();

  constructor(client: MainClient, dialogs: FileDialogs, refuse: Refuse, log: Log) {
    this.#client = client;
    this.#dialogs = dialogs;
    this.#refuse = refuse;
    this.#log = log;
  }

  async saveAs({ window, actor, tell }: PageWindow, what: ExportWhat): Out<'saveAs'> {
    const proposed = await this.#client.request('file.name', { what });
    if (!proposed.ok) return proposed;
    const path = await this.#dialogs.save(window, proposed.value.name, what.format);
    if (path === undefined) return { ok: true, value: null };
    const giveUp = new AbortController();
    this.#underway.set(actor, giveUp);
    try {
      const saved = await save(
        {
          what,
          client: this.#client,
          print: this.#printToPdf,
          tell: (step) => tell({ type: 'saving', step }),
          signal: giveUp.signal,
        },
        path,
      );
      if (saved.ok && saved.value) rememberSaved(saved.value.path);
      return saved;
    } finally {
      // A page that was loaded again may have begun the next one.
      if (this.#underway.get(actor) === giveUp) this.#underway.delete(actor);
    }
  }

  cancelSaving(actor: string): void {
    this.#underway.get(actor)?.abort();
  }

  async print(what: ExportWhat): Out<'print'> {
    const pages = await this.#client.request('document.html', { what });
    if (!pages.ok) return pages;
    try {
      await printOnPaper(pages.value);
      return { ok: true, value: null };
    } catch (error) {
      this.#log.bug('print', error);
      return failed(this.#refuse('notPrinted', undefined));
    }
  }

  async copyMinutes(workshopId: string, includeClosed: boolean): Out<'copyMinutes'> {
    const minutes = await this.#client.request('minutes.copy', { workshopId, options: { includeClosed } });
    if (!minutes.ok) return minutes;
    await copy({ html: minutes.value.html, text: minutes.value.text });
    return { ok: true, value: null };
  }

  async importWorkshop({ window, actor }: PageWindow): Out<'importWorkshop'> {
    const path = await this.#dialogs.openWorkshop(window);
    return path === undefined ? { ok: true, value: null } : this.openWorkshop(path, actor);
  }

  openWorkshop(path: string, actor: string): Out<'openExample'> {
    return this.#client.request('file.importWorkshop', { path }, actor);
  }

  readonly #printToPdf: Saving['print'] = async (page, signal) => {
    try {
      return { ok: true, value: await printToPdf(page, signal) };
    } catch (error) {
      if (signal.aborted) throw error;
      this.#log.bug('pdf', error);
      return failed(this.#refuse('pdfUnavailable', undefined));
    }
  };
}
