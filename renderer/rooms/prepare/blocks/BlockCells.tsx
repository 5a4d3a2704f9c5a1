import type { Block } from '@shared/domain/agenda';
import { useWords } from '@renderer/data/settings';
import { classes } from '@renderer/ui/classes';
import styles from '../columns/cells.module.css';
import type { AgendaColumn } from '../columns/columns-view';
import { Strokes } from '../Strokes';

export type BlockCellsProps = { block: Block; columns: readonly AgendaColumn[]; strokeScale: number };

/** A block's line after its title, as far as it is shown. */
export function BlockCells({ block, columns, strokeScale }: BlockCellsProps) {
  const { agenda, prepare, marks } = useWords();
  const text = (column: 'goal' | 'materials') =>
    columns.includes(column) && (
      <span className={classes('sub', 'narrow', styles.text, styles[column])} title={block[column]}>
        {block[column] !== '' && <span className="unseen">, {agenda[column]}: </span>}
        {block[column]}
      </span>
    );
  return (
    <>
      {text('goal')}
      {text('materials')}
      {columns.includes('kind') && (
        <span className={classes('sub', 'clip', styles.kind)}>
          {kindBeside(block, marks.block[block.kind])}
        </span>
      )}
      {columns.includes('presenter') && (
        <span className={classes('sub', 'clip', styles.presenter)}>{block.presenter}</span>
      )}
      {columns.includes('strokes') && (
        <span className={styles.strokes}>
          <Strokes minutes={block.minutes} scale={strokeScale} />
        </span>
      )}
      <span className={classes('num', styles.minutes)}>{prepare.minutes(block.minutes)}</span>
    </>
  );
}

/** A block that is called what it is says it once. */
const kindBeside = ({ title }: Block, kind: string): string =>
  title.trim().toLocaleLowerCase() === kind.toLocaleLowerCase() ? '' : kind;
