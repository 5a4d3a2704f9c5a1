import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { choose } from '@renderer/data/place';
import { useWords } from '@renderer/data/settings';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { Hit } from './Hit';
import type { Hits, Want } from './catalogue-data';
import { stepTo } from './catalogue-view';
import { focusEntry } from './focus-entry';
import styles from './catalogue.module.css';

type Props = { hits: Hits; want: Want; words: string; chosenId: string | null };

const rowId = (index: number) => `hit-${index}`;

/** Only the rows in sight are drawn, and only their pages fetched: the list may be as long as it likes. */
export function HitList({ hits, want, words: searched, chosenId }: Props) {
  const { catalogue: words } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const here = chosenId === null ? -1 : hits.indexOf(chosenId);
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are used in this component alone
  const rows = useVirtualizer({
    count: hits.matches,
    getScrollElement: () => list.current,
    estimateSize: () => 56,
    overscan: 10,
  });
  const shown = rows.getVirtualItems();
  const onKeyDown = useWalking({ hits, want, here, scrollTo: rows.scrollToIndex });
  useEffect(() => want(shown.at(0)?.index ?? 0, shown.at(-1)?.index ?? 0));
  useHotkeys([{ keys: ['Enter'], label: words.open, run: focusEntry }], list);
  return (
    <div
      ref={list}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={words.list}
      aria-activedescendant={shown.some(({ index }) => index === here) ? rowId(here) : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.all} style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, start }) => (
          <div
            key={index}
            id={rowId(index)}
            ref={rows.measureElement}
            data-index={index}
            role="option"
            aria-selected={index === here}
            aria-setsize={hits.matches}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
            onClick={() => choose('entry', hits.at(index)?.id ?? '')}
          >
            <Hit entry={hits.at(index)} words={searched} />
          </div>
        ))}
      </div>
    </div>
  );
}

type Walk = { hits: Hits; want: Want; here: number; scrollTo: (index: number) => void };

/** The chosen row follows the keys; one whose page is not here yet is chosen when it comes. */
function useWalking({ hits, want, here, scrollTo }: Walk) {
  const goal = useRef<number | null>(null);
  useEffect(() => {
    if (goal.current === null) return;
    const entry = hits.at(goal.current);
    if (entry === undefined) return;
    goal.current = null;
    choose('entry', entry.id);
  });
  useEffect(() => {
    if (here >= 0) scrollTo(here);
  }, [here, scrollTo]);
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = stepTo(event.key, goal.current ?? here, hits.matches);
    if (next === null) return;
    event.preventDefault();
    const entry = hits.at(next);
    if (entry !== undefined) {
      choose('entry', entry.id);
      return;
    }
    goal.current = next;
    scrollTo(next);
    want(next, next);
  };
}
