import { factors, type Factor } from '@shared/domain/values';
import { useWords } from '@renderer/data/settings';
import { classes } from '@renderer/ui/classes';
import { dashes, FactorPoint } from './FactorPoint';
import { scores, spread, type Meeting } from './factors-view';
import styles from './factors.module.css';

const left = 22;
const right = 202;
const yOf = (score: number): number => 192 - (score - 1) * 45;

type Point = { x: number; y: number };
type Props = { meetings: readonly Meeting[]; inHand: Factor };

/** One line a factor over the meetings; the factor in hand is drawn stronger. The table below says the same. */
export function MeansOverTime({ meetings, inHand }: Props) {
  const { factors: words, marks } = useWords();
  const xOf = (index: number) => left + (index * (right - left)) / Math.max(1, meetings.length - 1);
  const lines = factors.map((factor) => ({
    factor,
    points: meetings.map(({ means }, index): Point | null => {
      const mean = means[factor];
      return mean === null ? null : { x: xOf(index), y: yOf(mean) };
    }),
  }));
  const named = lines.filter(({ points }) => points.some((point) => point !== null));
  const labels = spread(
    named.map(({ points }) => points.filter((point) => point !== null).at(-1)?.y ?? 0),
    16,
  );
  const inFront = named
    .map((line, index) => ({ ...line, label: labels[index] ?? 0 }))
    .sort((a, b) => Number(a.factor === inHand) - Number(b.factor === inHand));
  return (
    <svg className={styles.chart} viewBox="0 0 295 220" role="img" aria-label={words.chartLabel}>
      {scores.map((score) => (
        <g key={score}>
          <path className={styles.grid} d={`M${left} ${yOf(score)}H${right}`} />
          <text x={10} y={yOf(score) + 4} textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      {meetings.map(({ id, label }, index) => (
        <text key={id} x={xOf(index)} y={214} textAnchor="middle">
          {label}
        </text>
      ))}
      {inFront.map(({ factor, points, label }) => (
        <g
          key={factor}
          className={classes(styles.line, factor === inHand && styles.strong)}
          data-factor={factor}
        >
          <path className={styles.way} d={way(points)} strokeDasharray={dashes[factor]} />
          {points.map(
            (point, at) =>
              point !== null && (
                <FactorPoint key={meetings[at]?.id} factor={factor} x={point.x} y={point.y} />
              ),
          )}
          <text x={right + 11} y={label + 4}>
            {marks.factor[factor]}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** A meeting where the factor was not counted is a gap in the line, not a guess. */
function way(points: readonly (Point | null)[]): string {
  return points
    .map((point, index) => {
      if (point === null) return '';
      const follows = index > 0 && points[index - 1] !== null;
      return `${follows ? 'L' : 'M'}${point.x} ${point.y}`;
    })
    .join('');
}
