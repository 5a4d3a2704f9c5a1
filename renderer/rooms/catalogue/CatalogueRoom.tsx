import { useState } from 'react';
import { choose, go, useChosen } from '@renderer/data/place';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { Room } from '@renderer/ui/layout/Room';
import { Entry } from './Entry';
import { Filters } from './Filters';
import { HitList } from './HitList';
import { SearchBar } from './SearchBar';
import { useHits, type CatalogueQuery, type Hits, type Want } from './catalogue-data';
import styles from './catalogue.module.css';

const everything: CatalogueQuery = { words: '', factors: [], workshopId: null };

/** Every idea that was put aside to be remembered: search and filters, the list, and one idea with its origin. */
export function CatalogueRoom() {
  const { catalogue: words } = useWords();
  const [query, setQuery] = useState(everything);
  const { hits, want, error } = useHits(query);
  const chosen = useChosen('entry') ?? '';
  const change = (next: Partial<CatalogueQuery>) => {
    // Another search shows its own best hit.
    choose('entry', '');
    setQuery({ ...query, ...next });
  };
  if (hits === null || hits.total === 0)
    return (
      <Room>
        <div className={styles.empty}>
          <h1>{words.title}</h1>
          <Refusal text={error} />
          {hits !== null && <Empty />}
        </div>
      </Room>
    );
  const chosenId = chosen === '' ? (hits.at(0)?.id ?? null) : chosen;
  return (
    <Room side="entry">
      <div className={styles.search}>
        <Filters query={query} onChange={change} />
        <Found {...{ query, hits, want, chosenId, error }} onQuery={change} />
      </div>
      <Entry
        id={chosenId}
        known={chosenId === null ? undefined : hits.at(hits.indexOf(chosenId))}
        hits={hits}
      />
    </Room>
  );
}

type FoundProps = {
  query: CatalogueQuery;
  hits: Hits;
  want: Want;
  chosenId: string | null;
  error: string | null;
  onQuery: (next: Partial<CatalogueQuery>) => void;
};

function Found({ query, hits, want, chosenId, error, onQuery }: FoundProps) {
  const { catalogue: words } = useWords();
  return (
    <section className={styles.found} aria-label={words.list} data-area="">
      <h1 className="unseen">{words.title}</h1>
      <SearchBar
        words={query.words}
        hits={hits}
        chosenId={chosenId}
        onSearch={(next) => onQuery({ words: next })}
      />
      <Refusal text={error} />
      {hits.matches === 0 ? (
        <EmptyState
          isPlain
          className={styles.noHits}
          title={words.noHits}
          hint={words.noHitsHint}
          action={<Button onPress={() => onQuery(everything)}>{words.clearAll}</Button>}
        />
      ) : (
        <HitList hits={hits} want={want} words={query.words} chosenId={chosenId} />
      )}
    </section>
  );
}

function Empty() {
  const { catalogue: words } = useWords();
  return (
    <EmptyState
      title={words.empty}
      hint={words.emptyHint}
      action={
        <Button autoFocus onPress={() => go({ room: 'home' })}>
          {words.goHome}
        </Button>
      }
    />
  );
}
