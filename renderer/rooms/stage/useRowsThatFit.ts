import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { fitting } from './stage-view';
import { useScreenSize } from './useFit';

/** Hides the rows (`data-entry`) that the list has no room for, and says how many are shown. */
export function useRowsThatFit(rows: readonly unknown[]): {
  list: RefObject<HTMLOListElement | null>;
  shown: number;
} {
  const list = useRef<HTMLOListElement>(null);
  const [shown, setShown] = useState(rows.length);
  const screen = useScreenSize();
  const key = JSON.stringify(rows);
  useLayoutEffect(() => {
    const { current } = list;
    if (current === null) return;
    const entries = [...current.querySelectorAll<HTMLElement>('[data-entry]')];
    for (const entry of entries) entry.hidden = false;
    const ends = entries.map((entry) => entry.offsetTop + entry.offsetHeight - current.offsetTop);
    const count = fitting(ends, current.clientHeight, 0);
    entries.forEach((entry, at) => (entry.hidden = at >= count));
    setShown(count);
  }, [key, screen]);
  return { list, shown };
}
