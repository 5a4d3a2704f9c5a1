/**
 * A text of a record that is written where it stands. What is typed is a draft until the field is left; leaving it,
 * also by leaving the room or closing the window, saves it. A refusal keeps what was typed.
 */
import { useEffect, useRef, useState } from 'react';
import type { RequestOptions } from '@shared/contract/wire';
import { onLeaving, useDraft } from './drafts';

export type SavedText = {
  /** Names the draft: `block:<id>:title`. */
  field: string;
  value: string;
  save: (text: string, options: RequestOptions) => Promise<unknown>;
  /** The sentence when it cannot be saved like that; null when it can. */
  check?: ((text: string) => string | null) | undefined;
  /** Told what cannot be saved and goes with its field, so that somebody can say so. */
  onGivenUp?: ((text: string) => void) | undefined;
};

/** Text that begins as `value` and may have been typed on since, also before a crash. */
export function useTypedText(field: string, value: string) {
  const draft = useDraft(field);
  const [typed, setTyped] = useState<string | null>(draft.text === '' ? null : draft.text);
  return {
    text: typed ?? value,
    isTyped: typed !== null,
    change: (text: string) => {
      setTyped(text);
      draft.setText(text);
    },
    forget: () => {
      setTyped(null);
      draft.setText('');
    },
    save: async (command: (options: RequestOptions) => Promise<unknown>) => {
      await draft.save(command);
      // What was typed while the command was on its way stays.
      setTyped((now) => (now === typed ? null : now));
    },
  };
}

export function useSavedText({ field, value, save, check, onGivenUp }: SavedText) {
  const { text, isTyped, change, forget, save: saveDraft } = useTypedText(field, value);
  const refusalOf = (typed: string) => check?.(typed.trim()) ?? null;
  // What the window went in the middle of says at once why it still stands there.
  const [error, setError] = useState(() => (isTyped ? refusalOf(text) : null));

  const saving = useRef<string | null>(null);

  const commit = async () => {
    const next = text.trim();
    // A field that is left and then goes is saved once.
    if (!isTyped || saving.current === next) return;
    const refusal = refusalOf(next);
    setError(refusal);
    if (refusal !== null) return;
    if (next === value) {
      forget();
      return;
    }
    saving.current = next;
    try {
      await saveDraft((options) => save(next, options));
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : String(reason));
    }
    saving.current = null;
  };
  /** What cannot be saved, such as no title at all, is given up with the field; undo has nothing to take back. */
  const leave = () => {
    if (!isTyped || refusalOf(text) === null) return void commit();
    forget();
    onGivenUp?.(text.trim());
  };

  const latest = useRef({ commit, leave });
  useEffect(() => {
    latest.current = { commit, leave };
  });
  useEffect(() => {
    // With the window nobody is there to be told: what is refused then stays a draft.
    const stay = onLeaving(() => void latest.current.commit());
    return () => {
      stay();
      latest.current.leave();
    };
  }, []);

  return {
    text,
    isTyped,
    isRefused: refusalOf(text) !== null,
    change,
    commit: () => void commit(),
    forget,
    error,
  };
}
