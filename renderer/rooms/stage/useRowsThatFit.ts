import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { fitting } from './stage-view';
import { fit, useScreenSize, type FitStep } from './useFit';

/** Makes the rows smaller first, then hides the rows (`data-entry`) that the list has no room for, and says how many are shown. */
export function useRowsThatFit(
  rows: readonly unknown[],
  steps: readonly FitStep[],
): {
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
    const entries = allEntries(current, steps);
    const ends = entries.map((entry) => entry.offsetTop + entry.offsetHeight - current.offsetTop);
    const count = fitting(ends, current.clientHeight, 0);
    entries.forEach((entry, at) => (entry.hidden = at >= count));
    setShown(count);
  }, [key, screen, steps]);
  return { list, shown };
}

/** The list's rows (`data-entry`), all drawn again and as small as they have to be. */
export function allEntries(list: HTMLElement, steps: readonly FitStep[]): HTMLElement[] {
  const entries = [...list.querySelectorAll<HTMLElement>('[data-entry]')];
  for (const entry of entries) entry.hidden = false;
  fit(list, steps);
  return entries;
}
