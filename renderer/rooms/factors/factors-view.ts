/** What the Factors room shows of the counts: pure, so that every evening can be tried. */
import type { AssessedMeeting } from '@shared/contract/assessment';
import { meanScore, type Assessment } from '@shared/domain/assessment';
import { factors, type Factor } from '@shared/domain/values';

const noAnswers: readonly number[] = [0, 0, 0, 0, 0];
export const scores = [1, 2, 3, 4, 5] as const;

export type FactorRow = {
  factor: Factor;
  counts: readonly number[];
  mean: number | null;
  /** Since the last meeting where this factor was counted. */
  change: number | null;
  nextStep: string;
  nextStepOwner: string;
  nextStepDay: string;
};

type Counted = Pick<Assessment, 'factor' | 'counts'>;

const countsOf = (factor: Factor, of: readonly Counted[]): readonly number[] =>
  of.find((row) => row.factor === factor)?.counts ?? noAnswers;

export function factorRows(
  assessments: readonly Assessment[],
  earlier: readonly AssessedMeeting[],
): FactorRow[] {
  return factors.map((factor) => {
    const today = assessments.find((row) => row.factor === factor);
    const counts = today?.counts ?? noAnswers;
    const mean = meanScore(counts);
    const before = earlier
      .map((meeting) => meanScore(countsOf(factor, meeting.factors)))
      .filter((value) => value !== null)
      .at(-1);
    const change = mean === null || before === undefined ? null : mean - before;
    return { factor, counts, mean, change, ...nextStepOf(today) };
  });
}

const nextStepOf = ({ nextStep = '', nextStepOwner = '', nextStepDay = '' }: Partial<Assessment> = {}) => ({
  nextStep,
  nextStepOwner,
  nextStepDay,
});

/** How many answered: as many as the factor that most answered, since each person answers each factor once. */
export const answersIn = (rows: readonly { counts: readonly number[] }[]): number =>
  Math.max(0, ...rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));

export type Meeting = { id: string; label: string; means: Record<Factor, number | null> };

/** At most so many meetings have room beside each other; the latest are the ones to look at. */
const mostMeetings = 6;

export function meetingsShown(
  earlier: readonly AssessedMeeting[],
  today: AssessedMeeting,
  ordinalOf: (ordinal: number) => string,
): Meeting[] {
  return [...earlier, today].slice(-mostMeetings).map(({ id, ordinal, plannedStart, factors: counted }) => ({
    id,
    label: ordinal === null ? `${plannedStart.slice(8, 10)}.${plannedStart.slice(5, 7)}` : ordinalOf(ordinal),
    means: Object.fromEntries(
      factors.map((factor) => [factor, meanScore(countsOf(factor, counted))]),
    ) as Meeting['means'],
  }));
}

/** Moves labels apart that would stand on each other, each as little as the ones above allow. */
export function spread(places: readonly number[], gap: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const moved = [...places];
  let last = -Infinity;
  for (const { place, index } of order) {
    last = Math.max(place, last + gap);
    moved[index] = last;
  }
  return moved;
}

export function stepFrom(factor: Factor, by: 1 | -1): Factor {
  const at = factors.indexOf(factor) + by;
  return factors[Math.max(0, Math.min(factors.length - 1, at))] ?? factor;
}
