import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { fitting, type Entry } from './stage-view';
import { sizes, useScreenSize } from './useFit';

type Columns = readonly { entries: readonly Entry[] }[];

const noteSizes = sizes(3.2, 2).map(({ size }) => size);
const smallest = noteSizes.length - 1;
/** More notes than stand in any larger size: no use in trying. */
const many = 60;

/**
 * The largest size, in vw and the same for all columns, in which all notes stand with no word parted; at the smallest,
 * in which words may be, how many of each column do.
 */
export function useNotesThatFit(columns: Columns): {
  board: RefObject<HTMLDivElement | null>;
  size: number;
  /** No word needs to be parted. */
  isWhole: boolean;
  shown: readonly number[];
} {
  const board = useRef<HTMLDivElement>(null);
  const screen = useScreenSize();
  const first = columns.reduce((sum, { entries }) => sum + entries.length, 0) > many ? smallest : 0;
  const [found, setFound] = useState({ columns, screen, step: first, shown: [] as number[] });
  const isKnown = found.columns === columns && found.screen === screen;
  const step = isKnown ? found.step : first;
  const size = noteSizes[step] ?? 2;
  useLayoutEffect(() => {
    const { current } = board;
    if (current === null) return;
    current.style.setProperty('--fit', `${size}vw`);
    current.toggleAttribute('data-whole', step < smallest);
    const lists = [...current.querySelectorAll('ul')].map((list) => ({ list, ends: endsOf(list) }));
    const isEnough = lists.every(
      ({ list, ends }) => (ends.at(-1) ?? 0) <= list.clientHeight && list.scrollWidth <= list.clientWidth,
    );
    const next =
      isEnough || step === smallest ? { step, shown: lists.map(shownOf) } : { step: step + 1, shown: [] };
    setFound({ columns, screen, ...next });
  }, [columns, screen, step, size]);
  return { board, size, isWhole: step < smallest, shown: isKnown ? found.shown : [] };
}

const rowsOf = (list: Element) => [...list.querySelectorAll<HTMLElement>('[data-entry]')];

/** Where the rows end below the top of the list, all of them drawn again. */
function endsOf(list: HTMLElement): number[] {
  const rows = rowsOf(list);
  for (const row of rows) row.hidden = false;
  return rows.map((row) => row.offsetTop + row.offsetHeight - list.offsetTop);
}

function shownOf({ list, ends }: { list: HTMLElement; ends: readonly number[] }): number {
  const line = parseFloat(getComputedStyle(list).lineHeight) * 2;
  const count = fitting(ends, list.clientHeight, line);
  rowsOf(list).forEach((row, at) => (row.hidden = at >= count));
  return count;
}
