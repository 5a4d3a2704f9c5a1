import { shownOnly, type Hotkey } from './hotkeys';

const scores = [1, 2, 3, 4, 5] as const;

/** A show of hands from 1 to 5: a figure counts one up, with Shift one down. */
export const countKeys = (
  count: (score: number, by: 1 | -1) => void,
  { up, down }: { up: string; down: string },
): Hotkey[] => [
  ...scores.flatMap((score) => [
    { keys: [String(score)], run: () => count(score, 1) },
    { keys: ['Shift', String(score)], run: () => count(score, -1) },
  ]),
  // Shown in one word each; the keys themselves are the ones above.
  { keys: ['1–5'], label: up, run: shownOnly },
  { keys: ['Shift', '1–5'], label: down, run: shownOnly },
];
