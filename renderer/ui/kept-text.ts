import { createContext, useContext, useEffect, useRef } from 'react';

/** Where text goes while it is being typed, so that a crash does not take it. The app puts the real one in place. */
export interface KeptTexts {
  read: (field: string) => string;
  write: (field: string, text: string) => void;
  /** Heard when the window goes. Answers how not to hear any more. */
  onLeaving: (say: () => void) => () => void;
}

const nowhere: KeptTexts = { read: () => '', write: () => undefined, onLeaving: () => () => undefined };

export const KeptTextsContext = createContext<KeptTexts>(nowhere);

/** The text kept for a field; without a name nothing is kept. */
export const useKeptText = (field: string | undefined) => {
  const texts = useContext(KeptTextsContext);
  return {
    text: field === undefined ? '' : texts.read(field),
    write: (text: string) => field !== undefined && texts.write(field, text),
    drop: () => field !== undefined && texts.read(field) !== '' && texts.write(field, ''),
  };
};

/** The fields that are drawn now. */
const drawn = new Set<string>();

/** Saves an open text that is left without a key or a click: its room goes, or its window. */
export const useLastWords = (field: string | undefined, say: () => void) => {
  const { onLeaving } = useContext(KeptTextsContext);
  const latest = useRef(say);
  useEffect(() => {
    latest.current = say;
  });
  useEffect(() => onLeaving(() => latest.current()), [onLeaving]);
  useEffect(() => {
    const name = field ?? '';
    drawn.add(name);
    return () => {
      drawn.delete(name);
      // A row that is moved is drawn anew elsewhere in the same moment, and the writing goes on there.
      queueMicrotask(() => (name !== '' && drawn.has(name)) || latest.current());
    };
  }, [field]);
};
