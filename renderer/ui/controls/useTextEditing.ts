import { useRef, useState, type RefObject } from 'react';
import { useKeptText, useLastWords } from '../kept-text';

/** By a key; or by leaving, for another control or for none (a click beside everything, another program). */
export type End = 'key' | 'elsewhere' | 'nowhere';

export interface EditedText {
  value: string;
  /** Called when the text has changed. A rejected promise keeps what was typed and shows why. */
  onSave: (value: string) => Promise<unknown> | undefined;
  /** The sentence when it is emptied but must say something. Without it, empty is allowed. */
  emptyRefusal?: string | undefined;
  /** Shift+Enter begins a new line; without it the text is one line, however it comes. */
  keepsLines?: boolean | undefined;
  /** Names what is being written, such as `note:<id>`: then it survives a crash, and the edit goes on where it was. */
  draft?: string | undefined;
}

type Editing = EditedText & { onEnd: (by: End) => void };

/** A text while it is being corrected: kept as it is typed, saved once, and not lost by whatever ends it. */
export const useTextEditing = (props: Editing, field: RefObject<HTMLTextAreaElement | null>) => {
  const { value, onSave, emptyRefusal, keepsLines = false, onEnd } = props;
  const kept = useKeptText(props.draft);
  const [typed, setTyped] = useState(kept.text === '' ? value : kept.text);
  const [error, setError] = useState<string | null>(null);
  const isSaving = useRef(false);
  const isOver = useRef(false);
  const written = useRef(typed);
  const text = typed.replace(/\s*\n\s*/g, keepsLines ? '\n' : ' ').trim();

  const end = (by: End) => {
    isOver.current = true;
    kept.drop();
    onEnd(by);
  };
  const save = (by: End) => {
    if (isSaving.current) return;
    if (text === value) end(by);
    else if (text === '' && emptyRefusal) setError(emptyRefusal);
    else {
      isSaving.current = true;
      Promise.resolve(onSave(text))
        .then(
          // What was typed meanwhile is not saved yet: the text stays open for it.
          () => written.current === typed && end(stillBy(by, field.current)),
          (reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)),
        )
        .finally(() => (isSaving.current = false));
    }
  };
  useLastWords(props.draft, () => {
    if (isSaving.current || isOver.current) return;
    isOver.current = true;
    if (text === value || (text === '' && emptyRefusal)) kept.drop();
    // Nobody reads a refusal any more: the draft stays, and the text is open when one comes back.
    else Promise.resolve(onSave(text)).then(kept.drop, () => undefined);
  });
  const change = (next: string) => {
    setTyped(next);
    written.current = next;
    kept.write(next);
  };
  return { text: typed, change, wasKept: kept.text !== '', error, save, end };
};

/** Saving takes a moment, in which the focus may have gone on. */
function stillBy(by: End, field: HTMLTextAreaElement | null): End {
  const { activeElement } = document;
  if (activeElement === field) return by;
  return activeElement === null || activeElement === document.body ? 'nowhere' : 'elsewhere';
}
