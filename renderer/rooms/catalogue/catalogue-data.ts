import { useCallback, useEffect, useRef, useState } from 'react';
import type { CatalogueEntry } from '@shared/domain/catalogue';
import type { Factor } from '@shared/domain/values';
import type { RequestOptions } from '@shared/contract/wire';
import { onPush, request } from '@renderer/data/bridge';

export const correctEntry = (
  id: string,
  fields: Partial<Pick<CatalogueEntry, 'title' | 'description' | 'factors'>>,
  options?: RequestOptions,
) => request('catalogueEntry.update', { id, fields }, options);
export const removeEntry = (id: string) => request('catalogueEntry.remove', { id });

export type CatalogueQuery = { words: string; factors: readonly Factor[]; workshopId: string | null };

export type Hits = {
  /** Of what is searched for now; not of what was, while the new answer is on the way. */
  isCurrent: boolean;
  matches: number;
  total: number;
  /** Undefined while its page is on the way. */
  at: (index: number) => CatalogueEntry | undefined;
  indexOf: (id: string) => number;
};

/** Fetches what is between the two, unless it is here. */
export type Want = (first: number, last: number) => void;

const pageSize = 100;
type Found = {
  key: string;
  round: number;
  matches: number;
  total: number;
  pages: ReadonlyMap<number, CatalogueEntry[]>;
};

/** The answers to a search, page by page as they come into sight. What was found stands until the new answer is here. */
export function useHits(query: CatalogueQuery): { hits: Hits | null; want: Want; error: string | null } {
  const [found, setFound] = useState<Found | null>(null);
  const [error, setError] = useState<string | null>(null);
  const key = JSON.stringify(query);
  /** Of this search, since the last change (a round): what has been asked for. */
  const asked = useRef({ key, round: 0, pages: new Set<number>() });

  const ask = useCallback(
    (page: number) => {
      const { round, pages } = asked.current;
      if (pages.has(page)) return;
      pages.add(page);
      fetchPage(key, page).then(
        (answer) => {
          if (asked.current.key !== key || asked.current.round !== round) return;
          setError(null);
          setFound((known) => joined(known, { key, round, ...answer }, page));
        },
        (reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)),
      );
    },
    [key],
  );

  useEffect(() => {
    asked.current = { key, round: asked.current.round + 1, pages: new Set() };
    ask(0);
    return onPush((push) => {
      const concerns =
        push.push === 'reload' ||
        (push.push === 'changes' && push.changes.some(({ type }) => type === 'catalogueEntry'));
      if (!concerns) return;
      const pages = [...asked.current.pages];
      asked.current = { key, round: asked.current.round + 1, pages: new Set() };
      pages.forEach(ask);
    });
  }, [key, ask]);

  const want = useCallback<Want>(
    (first, last) => {
      for (let page = pageOf(first); page <= pageOf(last); page += 1) ask(page);
    },
    [ask],
  );
  return { hits: found && hitsOf(found, found.key === key), want, error };
}

function fetchPage(key: string, page: number) {
  const { words, factors, workshopId } = JSON.parse(key) as CatalogueQuery;
  return request('catalogue.search', {
    words,
    factors: [...factors],
    ...(workshopId === null ? {} : { workshopId }),
    limit: pageSize,
    offset: page * pageSize,
  });
}

type Answer = Awaited<ReturnType<typeof fetchPage>>;

/** Pages of one round belong together; those of an earlier one are out of date. */
function joined(known: Found | null, answer: Omit<Found, 'pages'> & Answer, page: number): Found {
  const { key, round, matches, total, entries } = answer;
  const others = known?.key === key && known.round === round ? known.pages : [];
  return { key, round, matches, total, pages: new Map([...others, [page, entries]]) };
}

const pageOf = (index: number): number => Math.floor(Math.max(0, index) / pageSize);

function hitsOf({ matches, total, pages }: Found, isCurrent: boolean): Hits {
  return {
    isCurrent,
    matches,
    total,
    at: (index) => pages.get(pageOf(index))?.[index % pageSize],
    indexOf(id) {
      for (const [page, entries] of pages) {
        const at = entries.findIndex((entry) => entry.id === id);
        if (at >= 0) return page * pageSize + at;
      }
      return -1;
    },
  };
}
