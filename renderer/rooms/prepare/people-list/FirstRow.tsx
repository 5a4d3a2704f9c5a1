import { tableLimits } from '@shared/contract/reading';
import { useWords } from '@renderer/data/settings';
import { NumberField } from '@renderer/ui/controls/NumberField';
import styles from './people-list.module.css';

type FirstRowProps = { row: number; onSet: (row: number) => Promise<boolean> };

/** Titles and headings end here, and people begin. */
export function FirstRow({ row, onSet }: FirstRowProps) {
  const { peopleList: words } = useWords();
  const step = (by: 1 | -1) => {
    const next = row + by;
    if (next >= 1 && next <= tableLimits.rows) void onSet(next);
  };
  return (
    <div className={styles.firstRow}>
      <span aria-hidden="true">{words.firstRow}</span>
      <NumberField
        label={words.firstRow}
        value={row}
        least={1}
        most={tableLimits.rows}
        moreLabel={words.rowLater}
        fewerLabel={words.rowEarlier}
        onSet={onSet}
        onStep={step}
      />
    </div>
  );
}
