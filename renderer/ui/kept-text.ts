import { createContext, useContext } from 'react';

/** Where text goes while it is being typed, so that a crash does not take it. The app puts the real one in place. */
export interface KeptTexts {
  read: (field: string) => string;
  write: (field: string, text: string) => void;
}

const nowhere: KeptTexts = { read: () => '', write: () => undefined };

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
