import { useHotkeys } from './useHotkeys';
import { focusWritingLine } from './writing-line';

export interface AreaWords {
  /** »Næste område« */
  next: string;
  previous: string;
}

/** F6 walks the window's areas, those marked `data-area`; Esc goes back to the writing line. Used once, by the app. */
export const useAreas = (words: AreaWords): void =>
  useHotkeys([
    { keys: ['F6'], label: words.next, isGeneral: true, run: () => step(1) },
    { keys: ['Shift', 'F6'], label: words.previous, isQuiet: true, isGeneral: true, run: () => step(-1) },
    { keys: ['Esc'], run: focusWritingLine },
  ]);

const step = (direction: 1 | -1) => {
  const areas = [...document.querySelectorAll<HTMLElement>('[data-area]')];
  const here = areas.findIndex((area) => area.contains(document.activeElement));
  const start = here === -1 && direction === -1 ? 0 : here;
  const next = areas.at((start + direction + areas.length) % Math.max(areas.length, 1));
  if (next) enter(next);
};

/** Where its work begins, or else the first thing one can do there, or the area itself. */
const enter = (area: HTMLElement) => {
  const first =
    area.querySelector<HTMLElement>('[data-area-start]') ??
    area.querySelector<HTMLElement>('a[href], button, input, textarea, select, [tabindex="0"]');
  (first ?? area).focus();
};
