/** Getting a document out: one at a time, and what became of the latest stays to be seen. */
import { useRef, useState } from 'react';
import type { ExportWhat } from '@shared/contract/files';
import type { Words } from '@shared/words/index';
import { native } from './bridge';

export type Exporting = {
  /** What is being done now: a format, or printing; since when, for the seconds beside it. */
  doing: { how: ExportWhat['format'] | 'print'; since: number } | null;
  /** Where the latest file was written. */
  savedPath: string | null;
  error: string | null;
};

const nothing: Exporting = { doing: null, savedPath: null, error: null };

export function useExporting() {
  const [state, setState] = useState<Exporting>(nothing);
  const isBusy = useRef(false);

  const run = async (how: ExportWhat['format'] | 'print', act: () => Promise<string | null>) => {
    // A menu and a key may ask for the same file at once.
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ ...nothing, doing: { how, since: Date.now() } });
    try {
      setState({ ...nothing, savedPath: await act() });
    } catch (reason) {
      setState({ ...nothing, error: messageOf(reason) });
    } finally {
      isBusy.current = false;
    }
  };
  const save = (what: ExportWhat): void =>
    void run(what.format, async () => (await native('saveAs', { what }))?.path ?? null);
  const print = (what: ExportWhat): void => void run('print', () => native('print', { what }));
  const open = (how: 'open' | 'show'): void => {
    const { savedPath: path } = state;
    if (path === null) return;
    native('openSaved', { path, how }).catch((reason: unknown) =>
      setState({ ...nothing, savedPath: path, error: messageOf(reason) }),
    );
  };
  return { ...state, save, print, open };
}

/** The same in words, as `FileOutcome` shows it. */
export function outcomeOf(exporting: ReturnType<typeof useExporting>, words: Words['files']) {
  const { doing, savedPath, error, open } = exporting;
  const doingLabel =
    doing?.how === 'print' ? words.printing : words.saving(words.formats[doing?.how ?? 'docx']);
  return {
    doing: doing && { since: doing.since, label: doingLabel },
    saved: savedPath === null ? null : words.saved(savedPath),
    error,
    openLabel: words.open,
    showLabel: words.showInFolder,
    onOpen: () => open('open'),
    onShow: () => open('show'),
  };
}

const messageOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));
