import { useEffect, useState } from 'react';
import { entryNumber, type CatalogueEntry } from '@shared/domain/catalogue';
import { request } from '@renderer/data/bridge';
import { go, usePlace } from '@renderer/data/place';
import { useWords } from '@renderer/data/settings';
import type { Found } from './found';

/** So many fit below the rest; whoever needs more searches in the catalogue itself. */
const most = 6;

/** The ideas that the words are found in, the best first. */
export function useFoundEntries(words: string): Found[] {
  const { catalogue } = useWords();
  const [entries, setEntries] = useState<readonly CatalogueEntry[]>([]);
  const wanted = words.trim();
  useEffect(() => {
    if (wanted === '') return;
    let isLatest = true;
    request('catalogue.search', { words: wanted, limit: most }).then(
      (answer) => {
        if (isLatest) setEntries(answer.entries);
      },
      () => undefined,
    );
    return () => {
      isLatest = false;
    };
  }, [wanted]);
  if (wanted === '') return [];
  return entries.map(({ id, title, number }) => ({
    id,
    label: title,
    detail: catalogue.number(entryNumber(number)),
    run: () => go({ room: 'catalogue', chosen: { ...usePlace.getState().chosen, entry: id } }),
  }));
}
