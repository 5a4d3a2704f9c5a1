/** Files out and in: main asks the user and prints, the core reads and writes. */
import type { BrowserWindow } from 'electron';
import type { ExportWhat } from '@shared/contract/files';
import type { NativeRequests, Reply } from '@shared/contract/wire';
import { copyFormatted } from './clipboard';
import type { FileDialogs } from './file-dialogs';
import type { Log } from './log';
import type { MainClient } from './main-client';
import { rememberSaved } from './open-saved';
import { printOnPaper, printToPdf, type PrintPage } from './print';
import { failed, type Refuse } from './refusal';

type Out<N extends keyof NativeRequests> = Promise<Reply<NativeRequests[N]['output']>>;

export class Files {
  readonly #client: MainClient;
  readonly #dialogs: FileDialogs;
  readonly #refuse: Refuse;
  readonly #log: Log;

  constructor(client: MainClient, dialogs: FileDialogs, refuse: Refuse, log: Log) {
    this.#client = client;
    this.#dialogs = dialogs;
    this.#refuse = refuse;
    this.#log = log;
  }

  async saveAs(window: BrowserWindow, what: ExportWhat): Out<'saveAs'> {
    const proposed = await this.#client.request('file.name', { what });
    if (!proposed.ok) return proposed;
    const path = await this.#dialogs.save(window, proposed.value.name, what.format);
    if (path === undefined) return { ok: true, value: null };
    const pdf = what.format === 'pdf' ? await this.#pdf(what) : undefined;
    if (pdf && !pdf.ok) return pdf;
    const printed = pdf ? { pdf: pdf.value } : {};
    const written = await this.#client.request('file.export', { what, path, force: true, ...printed });
    if (!written.ok) return written;
    rememberSaved(written.value.path);
    return { ok: true, value: { path: written.value.path } };
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
    await copyFormatted(minutes.value.html, minutes.value.text);
    return { ok: true, value: null };
  }

  async importWorkshop(window: BrowserWindow): Out<'importWorkshop'> {
    const path = await this.#dialogs.openWorkshop(window);
    return path === undefined ? { ok: true, value: null } : this.openWorkshop(path);
  }

  openWorkshop(path: string): Out<'openExample'> {
    return this.#client.request('file.importWorkshop', { path });
  }

  async importParticipants(window: BrowserWindow, workshopId: string): Out<'importParticipants'> {
    const path = await this.#dialogs.openParticipants(window);
    if (path === undefined) return { ok: true, value: null };
    return this.#client.request('file.importParticipants', { workshopId, path });
  }

  /** Printed twice: only the first print shows on which pages the headings of the contents stand. */
  async #pdf(what: ExportWhat): Promise<Reply<Uint8Array<ArrayBuffer>>> {
    const first = await this.#printed({ what });
    if (!first.ok) return first;
    const found = await this.#client.request('document.pages', { pdf: first.value });
    if (!found.ok) return found;
    return this.#printed({ what, pages: found.value.pages });
  }

  async #printed(input: {
    what: ExportWhat;
    pages?: Record<string, number>;
  }): Promise<Reply<Uint8Array<ArrayBuffer>>> {
    const document = await this.#client.request('document.html', input);
    if (!document.ok) return document;
    try {
      const page: PrintPage = document.value;
      return { ok: true, value: plain(await printToPdf(page)) };
    } catch (error) {
      this.#log.bug('pdf', error);
      return failed(this.#refuse('pdfUnavailable', undefined));
    }
  }
}

/** A Node Buffer crosses a port with its whole pool behind it; a copy of its own bytes does not. */
function plain(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
