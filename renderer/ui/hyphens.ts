// Where a long word may be parted. Chromium asks the system for a dictionary, and on Windows and Linux there is none.

const soft = '\u00ad';
const least = 3;
const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && 'aeiouyæøåäöüé'.includes(letter);

/** Words that begin with a vowel and often stand second in a compound: »ungdoms-uddannelse«, never »ungdom-suddannelse«. */
const seconds =
  /^(adgang|afstem|aftal|anbefal|ansvar|arbejd|arrangement|energi|erhverv|evaluer|idræt|indsats|inddrag|initiativ|institution|område|omsorg|oplev|uddann|udvalg|udvikl|undervis|ungdom|ældre|økonomi)/;
/** Two letters that begin a syllable together, so that the first of them stays with the second. */
const together = /^([bfgkp][lr]|[dt][rv]|[gk]n|kv|[bfghkpst]j|s[klmnptv]|hv|[cpst]h)$/;

/**
 * Words too long for a line of so many letters get places where they may be parted, with a hyphen that only then is
 * seen; all other words stay whole. Between consonants only, and never beside an s that may belong to either side.
 */
export const hyphenated = (text: string, fits: number): string =>
  text.replace(/\p{L}+/gu, (word) => (word.length > fits ? parted(word) : word));

function parted(word: string): string {
  const lower = word.toLowerCase();
  let found = '';
  for (let at = 0; at < word.length; at++) {
    const isInside = at >= least && word.length - at >= least;
    found += (isInside && mayPart(lower, at) ? soft : '') + word.charAt(at);
  }
  return found;
}

function mayPart(word: string, at: number): boolean {
  if (seconds.test(word.slice(at))) return true;
  const before = word.charAt(at - 1);
  const first = word.charAt(at);
  if (!beginsSyllable(word.slice(at, at + 3)) || isVowel(before)) return false;
  if (together.test(before + first) || before + first === 'ng') return false;
  return before !== 's' || 'bdfghr'.includes(first);
}

function beginsSyllable(letters: string): boolean {
  const [first, next, third] = [letters.charAt(0), letters.charAt(1), letters.charAt(2)];
  if (isVowel(first) || first === 's') return false;
  return isVowel(next) || (together.test(first + next) && isVowel(third));
}
