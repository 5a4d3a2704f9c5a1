/**
 * A document on its way to the disk, step by step. It can be given up between any two of them and in the middle of
 * printing; the file is written last and at once, so that there is never half of one to take away.
 */
import type { ExportWhat } from '@shared/contract/files';
import type { Reply, SavingStep } from '@shared/contract/wire';
import { unlessGivenUp } from './give-up';
import type { MainClient } from './main-client';
import type { PrintPage } from './print';

export type Saving = {
  what: ExportWhat;
  client: MainClient;
  print: (page: PrintPage, signal: AbortSignal) => Promise<Reply<Uint8Array>>;
  tell: (step: SavingStep) => void;
  signal: AbortSignal;
};

type Made = Promise<Reply<Uint8Array<ArrayBuffer>>>;

/** Null when it was given up. */
export async function save(saving: Saving, path: string): Promise<Reply<{ path: string } | null>> {
  const { what, client, tell, signal } = saving;
  try {
    tell('collecting');
    const made = await (what.format === 'pdf' ? makePdf(saving) : make(saving));
    if (!made.ok) return made;
    signal.throwIfAborted();
    tell('writing');
    const written = await client.request('file.export', { what, path, force: true, bytes: made.value });
    return written.ok ? { ok: true, value: { path: written.value.path } } : written;
  } catch (error) {
    if (signal.aborted) return { ok: true, value: null };
    throw error;
  }
}

async function make({ what, client, signal }: Saving): Made {
  const made = await unlessGivenUp(client.request('file.make', { what }), signal);
  return made.ok ? { ok: true, value: made.value.bytes } : made;
}

/** Printed twice: only the first print shows on which pages the headings of the contents stand. */
async function makePdf(saving: Saving): Made {
  const first = await printed(saving, 'layingOut');
  if (!first.ok) return first;
  const asked = saving.client.request('document.pages', { pdf: first.value });
  const found = await unlessGivenUp(asked, saving.signal);
  return found.ok ? printed(saving, 'numbering', found.value.pages) : found;
}

async function printed(saving: Saving, step: SavingStep, pages?: Record<string, number>): Made {
  const { what, client, print, tell, signal } = saving;
  const asked = client.request('document.html', { what, ...(pages ? { pages } : {}) });
  const page = await unlessGivenUp(asked, signal);
  if (!page.ok) return page;
  tell(step);
  const pdf = await print(page.value, signal);
  // A Node Buffer crosses a port with its whole pool behind it; a copy of its own bytes does not.
  return pdf.ok ? { ok: true, value: new Uint8Array(pdf.value) } : pdf;
}
