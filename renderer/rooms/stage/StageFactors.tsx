import { meanScore } from '@shared/domain/assessment';
import type { StageContent } from '@shared/contract/stage';
import { factors } from '@shared/domain/values';
import type { Words } from '@shared/words/index';
import { FactorMark } from '@renderer/ui/marks/FactorMark';
import { Tally } from '@renderer/ui/marks/Tally';
import { tallyLines } from '@renderer/ui/marks/tally-lines';
import { StageEmpty } from './StageEmpty';
import stageStyles from './stage.module.css';
import styles from './factors.module.css';

type Props = { content: StageContent; words: Words };

/** The room's own count of the five factors: strokes by score, the mean beside them. */
export function StageFactors({ content, words: { stage, marks, factors: about } }: Props) {
  const decimal = new Intl.NumberFormat(content.language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const rows = factors.map(
    (factor) => content.factors.find((row) => row.factor === factor)?.counts ?? [0, 0, 0, 0, 0],
  );
  const answers = Math.max(...rows.map((counts) => counts.reduce((sum, count) => sum + count, 0)));
  if (answers === 0) return <StageEmpty title={about.title} text={stage.noFactors} />;
  return (
    <>
      <h1 className={stageStyles.title}>{about.title}</h1>
      <table className={styles.factors}>
        <thead>
          <tr>
            <td />
            {[1, 2, 3, 4, 5].map((score) => (
              <th key={score} scope="col">
                {score}
              </th>
            ))}
            <td>{stage.answers(answers)}</td>
          </tr>
        </thead>
        <tbody>
          {factors.map((factor, at) => {
            const counts = rows[at] ?? [];
            const mean = meanScore(counts);
            return (
              <tr key={factor}>
                <th scope="row">
                  <FactorMark factor={factor} name={marks.factor[factor]} />
                </th>
                {counts.map((count, score) => (
                  <td key={score}>
                    <Count count={count} />
                  </td>
                ))}
                <td className="num">{mean === null ? '–' : decimal.format(mean)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.anonymous}>{stage.howFactors}</p>
    </>
  );
}

function Count({ count }: { count: number }) {
  if (count === 0) return '–';
  const lines = tallyLines(count);
  return (
    <span className={styles.count} data-lines={lines.length}>
      <span>
        {lines.map((strokes, line) => (
          <Tally key={line} count={strokes} isNumberHidden />
        ))}
      </span>
      <span aria-hidden={lines.length === 1}>{count}</span>
    </span>
  );
}
