import { useWords } from '@renderer/data/settings';
import { classes } from '@renderer/ui/classes';
import styles from '../agenda.module.css';
import cells from './cells.module.css';
import { holdsTexts } from './columns-view';
import { useColumns } from './useColumns';

/** Says which text is which. Read aloud, each line says it itself. */
export function ColumnHeads() {
  const { agenda } = useWords();
  const columns = useColumns();
  if (!holdsTexts(columns)) return null;
  const head = (column: 'goal' | 'materials' | 'kind' | 'presenter') =>
    columns.includes(column) && (
      <span className={classes('label', cells[column])}>{agenda.columns.names[column]}</span>
    );
  return (
    <div aria-hidden="true" className={styles.row}>
      <span />
      <div className={classes(cells.cells, cells.withTexts, cells.heads)}>
        <span className={cells.what} />
        {head('goal')}
        {head('materials')}
        {head('kind')}
        {head('presenter')}
        {columns.includes('strokes') && <span className={cells.strokes} />}
        <span className={cells.minutes} />
      </div>
    </div>
  );
}
