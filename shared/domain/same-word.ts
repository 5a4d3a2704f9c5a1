/** Words that people write now this way, now that. Pure. */

/** »Borger«, »borger « and one whose letters are composed differently are one word. */
export const wordKey = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('da');

/** Each word once, as it was written first. */
export const distinctWords = (words: readonly string[]): string[] => {
  const first = new Map<string, string>();
  for (const word of words) if (!first.has(wordKey(word))) first.set(wordKey(word), word);
  return [...first.values()];
};
