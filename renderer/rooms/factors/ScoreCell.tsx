import { useWords } from '@renderer/data/settings';
import { Icon } from '@renderer/ui/Icon';
import { Tally } from '@renderer/ui/marks/Tally';
import { tallyLines } from '@renderer/ui/marks/tally-lines';
import styles from './factors.module.css';

type Props = { factor: string; score: number; count: number; onCount: (by: 1 | -1) => void };

/** How many gave this score. A press counts one more; the minus takes one away. Keys do it for the row in hand. */
export function ScoreCell({ factor, score, count, onCount }: Props) {
  const { factors: words } = useWords();
  const lines = tallyLines(count);
  return (
    <td className={styles.cell}>
      <button
        type="button"
        tabIndex={-1}
        className={styles.more}
        aria-label={words.oneMore(factor, score, count)}
        onClick={() => onCount(1)}
      >
        <span className={styles.tally} data-lines={lines.length}>
          {lines.map((strokes, line) => (
            <Tally key={line} count={strokes} isNumberHidden />
          ))}
        </span>
        <span className={`num ${styles.count ?? ''}`}>{count === 0 ? '–' : count}</span>
        <Icon name="plus" className={styles.plus} />
      </button>
      {count > 0 && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.fewer}
          aria-label={words.oneFewer(factor, score)}
          onClick={() => onCount(-1)}
        >
          <Icon name="minus" />
        </button>
      )}
    </td>
  );
}
