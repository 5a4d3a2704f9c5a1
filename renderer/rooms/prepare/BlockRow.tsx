import type { KeyboardEvent } from 'react';
import type { Block } from '@shared/domain/agenda';
import { useWords } from '@renderer/data/settings';
import { DragRow } from '@renderer/ui/drag/DragRow';
import { Icon } from '@renderer/ui/Icon';
import { classes } from '@renderer/ui/classes';
import { BlockForm } from './BlockForm';
import { BlockSeals, BlockWays } from './blocks/BlockWays';
import type { PlannedBlock } from './prepare-view';
import type { RowsProps } from './rows-props';
import { Strokes } from './Strokes';
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
  const { agenda, prepare, marks } = useWords();
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
        styles.line,
        band !== 'alone' && styles.together,
        band === 'beside' && styles.besideAbove,
      )}
      onClick={onOpen}
      onKeyDown={pressWithKey}
    >
      <span className={styles.what}>
        <b className="clip" title={block.title}>
          <span className="unseen">{start} </span>
          {block.title}
        </b>
        {band === 'beside' && <span className="unseen">, {agenda.besideAbove}</span>}
        <BlockSeals block={block} />
        <BlockWays block={block} />
      </span>
      <span className="sub clip">{kindBeside(block, marks.block[block.kind])}</span>
      <span className="sub clip">{block.presenter}</span>
      <Strokes minutes={block.minutes} scale={strokeScale} />
      <span className={classes('num', styles.minutes)}>{prepare.minutes(block.minutes)}</span>
    </div>
  );
}

/** A block that is called what it is says it once. */
const kindBeside = ({ title }: Block, kind: string): string =>
  title.trim().toLocaleLowerCase() === kind.toLocaleLowerCase() ? '' : kind;
