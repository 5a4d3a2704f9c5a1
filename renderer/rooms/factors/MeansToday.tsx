import { factors, type Factor } from '@shared/domain/values';
import { useWords } from '@renderer/data/settings';
import { classes } from '@renderer/ui/classes';
import { FactorPoint } from './FactorPoint';
import { scores, type Meeting } from './factors-view';
import styles from './factors.module.css';

const xOf = (score: number): number => 92 + (score - 1) * 46;
const yOf = (row: number): number => 20 + row * 34;

type Props = { means: Meeting['means'] | undefined; inHand: Factor };

/** The first meeting has nothing to be compared with: each factor's mean on the scale from 1 to 5. */
export function MeansToday({ means, inHand }: Props) {
  const { factors: words, marks } = useWords();
  return (
    <svg className={styles.chart} viewBox="0 0 295 200" role="img" aria-label={words.chartTodayLabel}>
      {scores.map((score) => (
        <g key={score}>
          <path className={styles.grid} d={`M${xOf(score)} 8V168`} />
          <text x={xOf(score)} y={188} textAnchor="middle">
            {score}
          </text>
        </g>
      ))}
      {factors.map((factor, row) => {
        const mean = means?.[factor] ?? null;
        return (
          <g
            key={factor}
            className={classes(styles.line, factor === inHand && styles.strong)}
            data-factor={factor}
          >
            <text x={0} y={yOf(row) + 4}>
              {marks.factor[factor]}
            </text>
            {mean !== null && (
              <>
                <path className={styles.way} d={`M${xOf(1)} ${yOf(row)}H${xOf(mean)}`} />
                <FactorPoint factor={factor} x={xOf(mean)} y={yOf(row)} />
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
