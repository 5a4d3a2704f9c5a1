import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { crossFade } from './cross-fade';
import { fit, useScreenSize, type FitStep } from './useFit';

/** Long enough to find one's name among forty. */
const PAGE_MS = 15_000;

/**
 * What the screen has no room for comes after the rest, page by page, over and over. `deals` are ways to deal the items
 * to pages, with fewer on each: the first one whose pages fit is taken.
 */
export function usePages<T>(
  list: RefObject<HTMLElement | null>,
  steps: readonly FitStep[],
  deals: readonly (readonly T[])[][],
): { shown: readonly T[]; page: number; pages: number } {
  const key = `${useScreenSize()} ${JSON.stringify(deals)}`;
  const [dealt, setDealt] = useState({ key: '', way: 0 });
  const [turn, setTurn] = useState(0);
  const way = dealt.key === key ? dealt.way : 0;
  const pages = Math.max(1, deals[way]?.length ?? 1);
  const page = turn % pages;
  useLayoutEffect(() => {
    const { current } = list;
    if (current === null) return;
    const isEnough = fit(current, steps) || way >= deals.length - 1;
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what there is room for is known once it is drawn
    if (!isEnough) setDealt({ key, way: way + 1 });
  }, [list, steps, key, deals.length, way, page]);
  useEffect(() => {
    if (pages < 2) return undefined;
    const turning = setInterval(() => crossFade(() => setTurn((before) => before + 1)), PAGE_MS);
    return () => clearInterval(turning);
  }, [pages]);
  return { shown: deals[way]?.[page] ?? [], page, pages };
}
