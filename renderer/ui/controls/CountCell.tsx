import { Icon } from '../Icon';
import { Tally } from '../marks/Tally';
import { tallyLines } from '../marks/tally-lines';
import styles from './count-cell.module.css';

export interface CountCellProps {
  count: number;
  onCount: (by: 1 | -1) => void;
  /** What a press does, with what is counted now. */
  moreLabel: string;
  fewerLabel: string;
  /** Nothing more is counted: the strokes stand, and there is nothing to press. */
  isReadOnly?: boolean;
}

/** How many, in a table's cell. A press counts one more; the minus takes one away. Keys do it for the row in hand. */
export const CountCell = ({ count, onCount, moreLabel, fewerLabel, isReadOnly = false }: CountCellProps) => {
  if (isReadOnly) {
    return (
      <td className={styles.cell}>
        <span className={styles.more}>
          <Strokes count={count} />
        </span>
      </td>
    );
  }
  return (
    <td className={styles.cell}>
      <button
        type="button"
        tabIndex={-1}
        className={styles.more}
        aria-label={moreLabel}
        onClick={() => onCount(1)}
      >
        <Strokes count={count} />
        <Icon name="plus" className={styles.plus} />
      </button>
      {count > 0 && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.fewer}
          aria-label={fewerLabel}
          onClick={() => onCount(-1)}
        >
          <Icon name="minus" />
        </button>
      )}
    </td>
  );
};

const Strokes = ({ count }: { count: number }) => {
  const lines = tallyLines(count);
  return (
    <>
      <span className={styles.tally} data-lines={lines.length}>
        {lines.map((strokes, line) => (
          <Tally key={line} count={strokes} isNumberHidden />
        ))}
      </span>
      <span className={`num ${styles.count ?? ''}`}>{count === 0 ? '–' : count}</span>
    </>
  );
};
