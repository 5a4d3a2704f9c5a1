/** What the words typed into »search or do« find, the nearest first. Pure. */

/** Somebody without a Danish keyboard, or in a hurry, finds the same. */
const fold = (text: string): string =>
  text
    .toLocaleLowerCase('da')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '');

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[\s·»«,:/]+/)
    .filter((word) => word !== '');

export type Matchable = { label: string; keys?: readonly string[] | undefined; also?: string | undefined };

/** What can be found, with its words as they are compared. */
export type Findable<M extends Matchable> = { one: M; names: readonly string[]; others: readonly string[] };

/** Folding is what takes long: two thousand notes are folded once, and not at each letter. */
export const findable = <M extends Matchable>(all: readonly M[]): Findable<M>[] =>
  all.map((one) => {
    const { label, keys = [], also = '' } = one;
    return {
      one,
      names: wordsOf(label),
      others: [...wordsOf(also), ...keys.map(fold), fold(keys.join('+'))],
    };
  });

/** The fewer the nearer; null: it is not meant. Words match in any order, each of them something. */
function distance({ names, others }: Findable<Matchable>, wanted: readonly string[]): number | null {
  let sum = 0;
  for (const word of wanted) {
    const far = farness(names, others, word);
    if (far === null) return null;
    sum += far;
  }
  return sum;
}

function farness(names: readonly string[], others: readonly string[], wanted: string): number | null {
  if (names[0]?.startsWith(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  if (names.some((name) => name.includes(wanted))) return 2;
  if (others.some((other) => other.startsWith(wanted))) return 3;
  if (names.some((name) => isMistyped(name, wanted))) return 6;
  return null;
}

/** Shorter words are too like one another to guess. */
const leastGuessed = 4;

/** The beginning of the name, but for one letter too many, too few or wrong, or two that changed places. */
function isMistyped(name: string, wanted: string): boolean {
  if (wanted.length < leastGuessed) return false;
  let at = 0;
  while (at < wanted.length && wanted[at] === name[at]) at++;
  const restWanted = wanted.slice(at + 1);
  const isNext = (rest: string) => name.slice(at).startsWith(rest) || name.slice(at + 1).startsWith(rest);
  const isSwapped =
    wanted[at] === name[at + 1] &&
    wanted[at + 1] === name[at] &&
    name.slice(at + 2).startsWith(wanted.slice(at + 2));
  return isNext(restWanted) || name.slice(at + 1).startsWith(wanted.slice(at)) || isSwapped;
}

/** In the order in which they came where they are equally near. */
export function nearest<M extends Matchable>(all: readonly Findable<M>[], typed: string): M[] {
  const wanted = wordsOf(typed);
  return all
    .flatMap((each) => {
      const far = distance(each, wanted);
      return far === null ? [] : [{ one: each.one, far }];
    })
    .sort((a, b) => a.far - b.far)
    .map(({ one }) => one);
}
