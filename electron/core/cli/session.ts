import type { Input, Output, RequestName } from '@shared/contract/index';
import type { ExportWhat } from '@shared/contract/files';
import type { Reading } from '@shared/contract/reading';
import type { Words } from '@shared/words/index';
import { errorSentence, wordsIn } from '@shared/words/index';
import type { Core } from '../core';
import { checkTarget } from '../files/disk';
import { Refusal } from '../services/refusal';
import type { PrintPage } from './print-pdf';

/** The call is understood and turned down; its message is the sentence for standard error. */
export class Refused extends Error {}

export type Print = (page: PrintPage) => Promise<Uint8Array>;
export type ReadTable = (path: string) => Promise<Reading>;

/** A call's hold on the core. */
export class Session {
  constructor(
    private readonly core: Core,
    private readonly print: Print,
    readonly readTable: ReadTable,
  ) {}

  get words(): Words {
    return wordsIn[this.core.language];
  }

  /** Throws Refused. `id`: whose absence `notFound` would be about. */
  async ask<N extends RequestName>(name: N, input: Input<N>, id = ''): Promise<Output<N>> {
    const reply = await this.core.ask({ role: 'main', actor: 'command line' }, { name, input });
    if (reply.ok) return reply.value as Output<N>;
    const { code, message } = reply.error;
    throw new Refused(code === 'notFound' ? this.words.cli.notFound(id) : message);
  }

  /** What stands in the way is said before any work is done. */
  async export(what: ExportWhat, path: string, force: boolean): Promise<Output<'file.export'>> {
    const id = what.kind === 'workshop' ? what.id : '';
    await this.ask('file.name', { what }, id);
    this.#checkTarget(path, force);
    const printed = what.format === 'pdf' ? { bytes: await this.#pdf(what) } : {};
    return this.ask('file.export', { what, path, force, ...printed }, id);
  }

  #checkTarget(path: string, force: boolean): void {
    try {
      checkTarget(path, force);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, details } = error as Refusal;
      throw new Refused(errorSentence(this.core.language, code, details));
    }
  }

  /** Printed twice: only the first print shows on which pages the headings of the contents stand. */
  async #pdf(what: ExportWhat): Promise<Uint8Array<ArrayBuffer>> {
    const first = await this.#printed(await this.ask('document.html', { what }));
    const { pages } = await this.ask('document.pages', { pdf: first });
    return this.#printed(await this.ask('document.html', { what, pages }));
  }

  async #printed(page: PrintPage): Promise<Uint8Array<ArrayBuffer>> {
    try {
      return new Uint8Array(await this.print(page));
    } catch {
      // Whatever keeps Electron from printing, the caller can do one of two things about it, and is told both.
      throw new Refused(this.words.errors.pdfUnavailable());
    }
  }
}
