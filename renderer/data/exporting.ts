/** Getting a document out: one at a time, and what became of the latest stays to be seen. */
import { useEffect, useRef, useState } from 'react';
import type { ExportWhat } from '@shared/contract/files';
import type { SavingStep } from '@shared/contract/wire';
import type { Words } from '@shared/words/index';
import { native, onNativeEvent } from './bridge';

export type Exporting = {
  /** What is being done now: a format, or printing; since when, for the seconds beside it. */
  doing: { how: ExportWhat['format'] | 'print'; since: number; step: SavingStep | null } | null;
  /** Where the latest file was written. */
  savedPath: string | null;
  isCancelled: boolean;
  error: string | null;
};

const nothing: Exporting = { doing: null, savedPath: null, isCancelled: false, error: null };

export function useExporting() {
  const [state, setState] = useState<Exporting>(nothing);
  const isBusy = useRef(false);
  const wasCancelled = useRef(false);
  useEffect(
    () =>
      onNativeEvent((event) => {
        if (event.type !== 'saving') return;
        const { step } = event;
        // The seconds are those of the work: before its first step the user chose where to put the file.
        setState(({ doing, ...rest }) => ({
          ...rest,
          doing: doing && { ...doing, step, since: doing.step === null ? Date.now() : doing.since },
        }));
      }),
    [],
  );

  const run = async (how: ExportWhat['format'] | 'print', act: () => Promise<string | null>) => {
    // A menu and a key may ask for the same file at once.
    if (isBusy.current) return;
    isBusy.current = true;
    wasCancelled.current = false;
    setState({ ...nothing, doing: { how, since: Date.now(), step: null } });
    try {
      const savedPath = await act();
      setState({ ...nothing, savedPath, isCancelled: savedPath === null && wasCancelled.current });
    } catch (reason) {
      setState({ ...nothing, error: messageOf(reason) });
    } finally {
      isBusy.current = false;
    }
  };
  const save = (what: ExportWhat): void =>
    void run(what.format, async () => (await native('saveAs', { what }))?.path ?? null);
  const print = (what: ExportWhat): void => void run('print', () => native('print', { what }));
  const cancel = (): void => {
    wasCancelled.current = true;
    native('cancelSaving', {}).catch((reason: unknown) => setState({ ...nothing, error: messageOf(reason) }));
  };
  const open = (how: 'open' | 'show'): void => {
    const { savedPath: path } = state;
    if (path === null) return;
    native('openSaved', { path, how }).catch((reason: unknown) =>
      setState({ ...nothing, savedPath: path, error: messageOf(reason) }),
    );
  };
  return { ...state, save, print, cancel, open };
}

/** The same in words, as `FileOutcome` shows it. */
export function outcomeOf(exporting: ReturnType<typeof useExporting>, words: Words['files']) {
  const { doing, savedPath, isCancelled, error, cancel, open } = exporting;
  return {
    doing: doing && doingIn(doing, words, cancel),
    saved: savedPath === null ? null : words.saved(savedPath),
    cancelled: isCancelled ? words.cancelled : null,
    error,
    cancelLabel: words.cancel,
    openLabel: words.open,
    showLabel: words.showInFolder,
    onOpen: () => open('open'),
    onShow: () => open('show'),
  };
}

/** Nothing while the user chooses where to put the file: the system's dialog is in front of it all. */
function doingIn(doing: NonNullable<Exporting['doing']>, words: Words['files'], onCancel: () => void) {
  const { how, step, since } = doing;
  if (how === 'print') return { label: words.printing, since };
  if (step === null) return null;
  return { label: words.saving(words.formats[how], words.steps[step]), since, onCancel };
}

const messageOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));
