import { meanScore } from '@shared/domain/assessment';
import type { StageContent } from '@shared/contract/stage';
import { factors } from '@shared/domain/values';
import type { Words } from '@shared/words/index';
import { FactorMark } from '@renderer/ui/marks/FactorMark';
import { Tally } from '@renderer/ui/marks/Tally';
import styles from './stage.module.css';

/** The room's own count of the five factors: strokes by score, the mean beside them. */
export function StageFactors({ content, words: { stage, marks } }: { content: StageContent; words: Words }) {
  const decimal = new Intl.NumberFormat(content.language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const rows = factors.map(
    (factor) => content.factors.find((row) => row.factor === factor)?.counts ?? [0, 0, 0, 0, 0],
  );
  const answers = Math.max(...rows.map((counts) => counts.reduce((sum, count) => sum + count, 0)));
  return (
    <>
      <h1 className={styles.boardTitle}>{marks.block.factors}</h1>
      {answers === 0 ? (
        <p className={styles.next}>{stage.noFactors}</p>
      ) : (
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
                    <td key={score}>{count === 0 ? '–' : <Tally count={count} isNumberHidden />}</td>
                  ))}
                  <td className="num">{mean === null ? '–' : decimal.format(mean)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
}
