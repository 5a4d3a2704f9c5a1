import { useLayoutEffect, useState, type RefObject } from 'react';

/** From the wished size down; `tight` asks the rest of the picture to make room, `alone` to go, `bare` to go and be small where it stays. */
export type FitStep = { size: number; isTight?: boolean; isAlone?: boolean; isBare?: boolean };

/** Sizes in vw, downwards: a text is made smaller rather than cut. */
export const sizes = (from: number, to: number, isTight = false): FitStep[] =>
  Array.from({ length: Math.round((from - to) / 0.2) + 1 }, (_, step) => ({
    size: from - step * 0.2,
    isTight,
  }));

/** Gives `--fit` the largest of the sizes with which nothing sticks out of the element. Says whether one does it. */
export function fit(element: HTMLElement, steps: readonly FitStep[]): boolean {
  for (const { size, isTight, isAlone, isBare } of steps) {
    element.style.setProperty('--fit', `${size}vw`);
    element.toggleAttribute('data-tight', isTight === true);
    element.toggleAttribute('data-alone', isAlone === true);
    element.toggleAttribute('data-bare', isBare === true);
    if (element.scrollHeight - element.clientHeight <= overhang(element)) return true;
  }
  return false;
}

/** The same at every change of `what`. What sticks out even at the smallest size is marked as cut. */
export function useFit(
  element: RefObject<HTMLElement | null>,
  steps: readonly FitStep[],
  what: string,
): void {
  const screen = useScreenSize();
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    current.removeAttribute('data-cut');
    current.toggleAttribute('data-cut', !fit(current, steps));
  }, [element, steps, what, screen]);
}

/** Lines set closer than the typeface's own height let a descender hang out of the last one. */
const overhang = (element: HTMLElement): number => parseFloat(getComputedStyle(element).fontSize) * 0.25;

/** Changes when the screen does, and once when the typeface has arrived. */
export function useScreenSize(): string {
  const [size, setSize] = useState('');
  useLayoutEffect(() => {
    const measure = () => setSize(`${innerWidth}×${innerHeight} ${document.fonts.status}`);
    measure();
    addEventListener('resize', measure);
    void document.fonts.ready.then(measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return size;
}
