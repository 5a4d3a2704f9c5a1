import { useEffect, useRef, type FocusEvent } from 'react';
import type { InPlace } from '@shared/domain/missing';
import { useWords } from '@renderer/data/settings';
import { Icon } from '@renderer/ui/Icon';
import { Rows } from '@renderer/ui/layout/Rows';
import { InPlaceLine } from './InPlaceLine';
import { OneLack } from './OneLack';
import { rowKey, type LackRow } from './wrap-up-view';
import styles from './wrap-up.module.css';

/** What is missing, each with the act that mends it, then quietly what is in place. */
export function LackList({ rows, inPlace }: { rows: readonly LackRow[]; inPlace: readonly InPlace[] }) {
  const { wrapUp: words } = useWords();
  const { list, ...focus } = useFocusThatStays();
  return (
    <div ref={list} {...focus}>
      <Rows label={words.list}>
        {rows.map((row) => (
          <li
            key={rowKey(row)}
            className={styles.lack}
            data-lack=""
            data-unsaved={row.kind === 'unsaved' ? '' : undefined}
          >
            <Icon name="circle" className={styles.open ?? ''} />
            <OneLack row={row} />
          </li>
        ))}
        {inPlace.map((fine) => (
          <li key={fine.kind} className={styles.fine}>
            <Icon name="check" className={styles.done ?? ''} />
            <InPlaceLine fine={fine} />
          </li>
        ))}
      </Rows>
    </div>
  );
}

/** A row goes when it is mended; whoever mended it by keyboard goes on with the one that took its place. */
function useFocusThatStays() {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);
  const onFocus = (event: FocusEvent) => {
    const row = event.target.closest('[data-lack]');
    place.current = row === null ? null : lackElements(list.current).indexOf(row);
  };
  // What is gone from the page was not left: its place is remembered.
  const onBlur = (event: FocusEvent) => {
    if (event.target.isConnected) place.current = null;
  };
  // After every drawing: the row may have gone, or only the button in it.
  useEffect(() => {
    if (place.current === null || document.activeElement !== document.body) return;
    const lacks = lackElements(list.current);
    const row = lacks[Math.min(place.current, lacks.length - 1)];
    row?.querySelector<HTMLElement>('button, input, textarea')?.focus();
  });
  return { list, onFocus, onBlur };
}

const lackElements = (list: HTMLElement | null): Element[] => [
  ...(list?.querySelectorAll('[data-lack]') ?? []),
];
