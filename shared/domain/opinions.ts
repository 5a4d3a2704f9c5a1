/** How far apart a show of hands from 1 to 5 is. A mean alone hides it, and it is what there is to talk about. */
import { meanScore } from './assessment';

/**
 * `alike`: all within one step. `split`: a quarter or more at either end, and not just to both sides of a middle that
 * many hold. Null: too few to say.
 */
export type Agreement = 'alike' | 'spread' | 'split' | null;

export type Opinions = {
  answers: number;
  mean: number | null;
  /** The lowest and the highest score that somebody gave. */
  low: number | null;
  high: number | null;
  agreement: Agreement;
};

export function opinions(counts: readonly number[]): Opinions {
  const answers = counts.reduce((sum, count) => sum + count, 0);
  const given = counts.flatMap((count, at) => (count > 0 ? [at + 1] : []));
  const low = given[0] ?? null;
  const high = given.at(-1) ?? null;
  return { answers, mean: meanScore(counts), low, high, agreement: agreement(counts, answers, low, high) };
}

function agreement(
  counts: readonly number[],
  answers: number,
  low: number | null,
  high: number | null,
): Agreement {
  if (answers < 2 || low === null || high === null) return null;
  if (high - low <= 1) return 'alike';
  const hasBothEnds = isQuarter(counts.slice(0, 2), answers) && isQuarter(counts.slice(3), answers);
  const isAroundMiddle = high - low <= 2 && isQuarter(counts.slice(2, 3), answers);
  return hasBothEnds && !isAroundMiddle ? 'split' : 'spread';
}

const isQuarter = (part: readonly number[], answers: number): boolean =>
  part.reduce((sum, count) => sum + count, 0) * 4 >= answers;
