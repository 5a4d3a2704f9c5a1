import { useLayoutEffect, useRef, useState } from 'react';
import type { NoteKind } from '@shared/domain/values';
import { hyphenated } from '@renderer/ui/hyphens';
import { KindGlyph } from '@renderer/ui/marks/KindGlyph';
import { fitting, type Entry } from './stage-view';
import { useScreenSize } from './useFit';
import styles from './stage.module.css';

type Props = {
  entries: readonly Entry[];
  /** Letters of a line: longer words are parted. */
  fits: number;
  columnKind: NoteKind | null;
  more: (count: number) => string;
};

/** As many notes as the column has room for, and how many there are besides: nothing is cut in silence. */
export function FittingList({ entries, fits, columnKind, more }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(entries.length);
  const screen = useScreenSize();
  useLayoutEffect(() => {
    const { current } = list;
    if (current === null) return;
    const rows = [...current.querySelectorAll<HTMLElement>('[data-entry]')];
    for (const row of rows) row.hidden = false;
    const top = current.offsetTop;
    const ends = rows.map((row) => row.offsetTop + row.offsetHeight - top);
    const lineHeight = parseFloat(getComputedStyle(current).lineHeight) * 2;
    const count = fitting(ends, current.clientHeight, lineHeight);
    rows.forEach((row, index) => (row.hidden = index >= count));
    setShown(count);
  }, [entries, screen]);
  const hidden = entries.slice(shown).filter(({ isTheme }) => !isTheme).length;
  return (
    <ul ref={list} className={styles.list}>
      {entries.map(({ id, text, isTheme, kind }) => (
        <li key={id} data-entry="" className={isTheme ? styles.theme : undefined}>
          {kind !== null && kind !== columnKind && <KindGlyph kind={kind} />}
          <span>{hyphenated(text, fits)}</span>
        </li>
      ))}
      {hidden > 0 && <li className={styles.more}>{more(hidden)}</li>}
    </ul>
  );
}
