/** Pure rules of the room: which words of a title were searched for, and how keys walk a list. */

export type Piece = { text: string; isHit: boolean };

/** The title cut where a searched word stands in it, also inside a compound. */
export function pieces(title: string, words: string): Piece[] {
  const wanted = words.split(/\s+/u).filter(Boolean).map(escaped);
  if (wanted.length === 0) return [{ text: title, isHit: false }];
  // The longest first, so that a word that begins another does not cut it short.
  const pattern = new RegExp(`(${wanted.sort((a, b) => b.length - a.length).join('|')})`, 'giu');
  return title
    .split(pattern)
    .map((text, index) => ({ text, isHit: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a key takes one in a list of `count`; null when it is no key for walking. */
export function stepTo(key: string, here: number, count: number): number | null {
  const page = 8;
  const to: Record<string, number> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    PageDown: here + page,
    PageUp: here - page,
    Home: 0,
    End: count - 1,
  };
  const next = to[key];
  return next === undefined || count === 0 ? null : Math.min(Math.max(next, 0), count - 1);
}
