import type { KeyboardEvent } from 'react';
import { useWords } from '@renderer/data/settings';
import { DragRow } from '@renderer/ui/drag/DragRow';
import { Icon } from '@renderer/ui/Icon';
import { classes } from '@renderer/ui/classes';
import { BlockForm } from './BlockForm';
import { BlockCells } from './blocks/BlockCells';
import { BlockSeals, BlockWays } from './blocks/BlockWays';
import cells from './columns/cells.module.css';
import { holdsTexts } from './columns/columns-view';
import { useColumns } from './columns/useColumns';
import type { PlannedBlock } from './prepare-view';
import type { RowsProps } from './rows-props';
import { useReturnedFocus } from './useReturnedFocus';
import styles from './agenda.module.css';

type BlockRowProps = RowsProps & { planned: PlannedBlock };

/** A stretch of time: when, what, who, and how long in strokes. Anywhere on it can be taken hold of. */
export function BlockRow({ planned, items, rowProps, openId, onOpen, strokeScale }: BlockRowProps) {
  const { block, start, end } = planned;
  const isOpen = openId === block.id;
  return (
    <DragRow
      id={block.id}
      name={block.title}
      grab="row"
      tabIndex={undefined}
      aria-describedby={undefined}
      data-entry={block.id}
      className={classes(styles.row, styles.block, isOpen && styles.openRow)}
    >
      <div className={styles.margin}>
        <Icon name="grip" className={styles.dots} />
        <time>{start}</time>
        {isOpen && <time className={styles.until}>{end}</time>}
      </div>
      {isOpen ? (
        <BlockForm block={block} items={items} strokeScale={strokeScale} onClose={() => onOpen(null)} />
      ) : (
        <BlockLine
          planned={planned}
          row={rowProps(block.id)}
          strokeScale={strokeScale}
          onOpen={() => onOpen(block.id)}
        />
      )}
    </DragRow>
  );
}

type BlockLineProps = {
  planned: PlannedBlock;
  row: ReturnType<RowsProps['rowProps']>;
  strokeScale: number;
  onOpen: () => void;
};

function BlockLine({ planned: { block, start, band }, row, strokeScale, onOpen }: BlockLineProps) {
  const { agenda } = useWords();
  const columns = useColumns();
  const own = useReturnedFocus<HTMLDivElement>();
  const pressWithKey = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    onOpen();
  };
  // Not a button element: pressing and holding one cannot begin a drag.
  return (
    <div
      {...row}
      ref={own}
      role="button"
      aria-expanded={false}
      className={classes(
        cells.cells,
        styles.line,
        holdsTexts(columns) && cells.withTexts,
        band !== 'alone' && styles.together,
        band === 'beside' && styles.besideAbove,
      )}
      onClick={onOpen}
      onKeyDown={pressWithKey}
    >
      <span className={cells.what}>
        <b className="clip" title={block.title}>
          <span className="unseen">{start} </span>
          {block.title}
        </b>
        {band === 'beside' && <span className="unseen">, {agenda.besideAbove}</span>}
        {columns.includes('groups') && <BlockSeals block={block} />}
        <BlockWays block={block} columns={columns} />
      </span>
      <BlockCells block={block} columns={columns} strokeScale={strokeScale} />
    </div>
  );
}
