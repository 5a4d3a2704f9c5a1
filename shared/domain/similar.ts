/**
 * Which notes say nearly the same. Pure, Danish and English. Two words count as much alike as they share groups of three
 * letters, so that »cykelstien« and »cykelstier« are one word and a slip of the key does not hide what is alike; words
 * that say nothing by themselves do not count. What says the opposite is not alike, however few letters make it so.
 */

/** What a text is compared by: its groups of three letters, each with its share of a word. Whole numbers, so that the sums come out the same both ways. */
export type Gist = {
  sum: number;
  shares: ReadonlyMap<string, number>;
  words: ReadonlySet<string>;
  /** Says »ikke«, praises, complains. */
  sense: Readonly<Record<Sense, boolean>>;
};

/** One word, in shares. */
const whole = 5_040;

export function gistOf(text: string): Gist {
  const words = wordsOf(text);
  const shares = new Map<string, number>();
  for (const stem of stemsOf(words)) {
    const groups = threes(`^${stem}$`);
    const share = Math.round(whole / groups.length);
    for (const group of groups) shares.set(group, (shares.get(group) ?? 0) + share);
  }
  // Nothing but signs: it is like itself alone.
  if (shares.size === 0) shares.set(text.trim(), whole);
  const sum = [...shares.values()].reduce((all, one) => all + one, 0);
  const says = (sense: Sense) => words.some((word) => senses[sense].has(word));
  return {
    sum,
    shares,
    words: new Set(words),
    sense: { not: says('not'), good: says('good'), bad: says('bad') },
  };
}

/** From 0, nothing in common, to 1. */
export function likeness(a: Gist, b: Gist): number {
  let both = 0;
  for (const [group, share] of a.shares) both += Math.min(share, b.shares.get(group) ?? 0);
  return (2 * both) / (a.sum + b.sum);
}

/** Two of three words in common, or one of one and a half: »Bænke« and »Bænke ved søen«, but not »Bænke ved skolen« and »Bænke ved søen«. */
const alikeFrom = 0.6;

/** A text much longer than the other cannot be alike, and is not looked into. */
export const isAlike = (a: Gist, b: Gist): boolean =>
  2 * Math.min(a.sum, b.sum) >= alikeFrom * (a.sum + b.sum) &&
  likeness(a, b) >= alikeFrom &&
  !areOpposite(a, b);

/** »Målet var klart« and »Målet var uklart«; but »ikke klart« and »uklart« say the same again. */
function areOpposite(a: Gist, b: Gist): boolean {
  const turned = [
    a.sense.not !== b.sense.not,
    (a.sense.good && !a.sense.bad && b.sense.bad && !b.sense.good) ||
      (a.sense.bad && !a.sense.good && b.sense.good && !b.sense.bad),
    turns(a, b) || turns(b, a),
  ];
  return turned.filter(Boolean).length % 2 === 1;
}

/** »Klart« here is »uklart« there. */
const turns = ({ words }: Gist, there: Gist): boolean =>
  [...words].some((word) => word.length > 2 && !there.words.has(word) && there.words.has(`u${word}`));

const wordsOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function stemsOf(words: readonly string[]): ReadonlySet<string> {
  const telling = words.filter((word) => !saysNothing.has(word));
  return new Set((telling.length > 0 ? telling : words).map(stemOf));
}

const spelled: Readonly<Record<string, string>> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa' };

/** Small letters without marks; æ, ø and å as they are written where a keyboard has none. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/[æäøöå]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** Longest first. What is left has three letters or more. */
const endings = 'ernes|erne|eres|ere|enes|ene|ens|ets|ers|ing|er|en|et|es|ed|e|s';
const ending = new RegExp(`^(\\p{L}{3,}?)(?:${endings})$`, 'u');

/** »busser« and »bussen« are »bus«. */
const stemOf = (word: string): string => (ending.exec(word)?.[1] ?? word).replace(/(\p{L})\1$/u, '$1');

const threes = (word: string): string[] => {
  const letters = Array.from(word);
  return letters.slice(2).map((letter, at) => `${letters[at] ?? ''}${letters[at + 1] ?? ''}${letter}`);
};

type Sense = 'not' | 'good' | 'bad';

/** As `plain` writes them; the t is what is left of »isn't«. */
const senses: Readonly<Record<Sense, ReadonlySet<string>>> = {
  not: new Set('ikke aldrig ingen intet hverken uden not no never nobody nothing none without t'.split(' ')),
  good: new Set('god gode godt fin fint fine nem nemt nemme good great well fine easy'.split(' ')),
  bad: new Set('daarlig daarligt daarlige svaer svaert svaere bad badly poor hard difficult'.split(' ')),
};

/** As `plain` writes them. »Ikke« and »not« are not among them. */
const saysNothing = new Set(
  (
    'ad af alle alt anden at bare bedre blandt blev blive bliver da de dem den denne der deres det dette dig din disse du efter ' +
    'eller en end er et flere for fra faa faar gaar gerne god gode godt gaa gang ham han har have havde hende her hun koere koerer foeler hvad ' +
    'hvis hvor hvordan hvem i ind jeg jeres jo kan kommer kunne lave mange med meget men mere mig mod naar nogen nogle noget ' +
    'nok nu ny nye nyt og ogsaa om op os over paa saa sig sin skal skulle som til ud under var ved vi vil ville vores vaere ' +
    'a about an and any are as at be better but by can could do does for from get good had has have he her here his how if ' +
    'in into is it its just make many me more my need needs new of on or our out she should so some that the their them ' +
    'there these they this those to up us very was we were what when where which who will with would you your'
  ).split(' '),
);
