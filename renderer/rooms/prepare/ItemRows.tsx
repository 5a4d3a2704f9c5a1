import type { HTMLAttributes } from 'react';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { DragHandle } from '@renderer/ui/drag/DragHandle';
import { DragList } from '@renderer/ui/drag/DragList';
import { DragRow } from '@renderer/ui/drag/DragRow';
import { Icon } from '@renderer/ui/Icon';
import { classes } from '@renderer/ui/classes';
import { BlockRow } from './BlockRow';
import { ItemForm } from './ItemForm';
import type { PlannedItem } from './prepare-view';
import type { RowsProps } from './rows-props';
import { useReturnedFocus } from './useReturnedFocus';
import styles from './agenda.module.css';

/** An item's head with its number in the margin, and its blocks. */
export function ItemRows({ planned, ...rows }: RowsProps & { planned: PlannedItem }) {
  const { prepare } = useWords();
  const { items, openId, onOpen } = rows;
  const { item, number, blocks } = planned;
  const isOpen = openId === item.id;
  return (
    <DragRow id={item.id} name={item.title} className={styles.item} data-entry={item.id}>
      <div className={classes(styles.row, styles.headRow, isOpen && styles.openRow)}>
        <div className={styles.margin}>
          {items.length > 1 && (
            <>
              <DragHandle className={styles.grip} />
              <b className="num">{prepare.itemNumber(number)}</b>
            </>
          )}
        </div>
        {isOpen ? (
          <ItemForm planned={planned} items={items} onClose={() => onOpen(null)} />
        ) : (
          <ItemHead
            planned={planned}
            isOnly={items.length === 1}
            row={rows.rowProps(item.id)}
            onOpen={() => onOpen(item.id)}
          />
        )}
      </div>
      <DragList
        as="ol"
        id={item.id}
        name={item.title}
        ids={blocks.map(({ block }) => block.id)}
        accepts={isBlockOf(items)}
      >
        {blocks.map((block) => (
          <BlockRow key={block.block.id} planned={block} {...rows} />
        ))}
        {blocks.length === 0 && (
          <li className={styles.row}>
            <span />
            <p className={classes('sub', styles.noBlocks)}>{prepare.noBlocks}</p>
          </li>
        )}
      </DragList>
    </DragRow>
  );
}

/** Anything but an item: items are moved among themselves. */
const isBlockOf = (items: readonly PlannedItem[]) => (id: string) =>
  !items.some(({ item }) => item.id === id);

type ItemHeadProps = {
  planned: PlannedItem;
  /** One item is no list: its head is a line, not a heading. */
  isOnly: boolean;
  row: HTMLAttributes<HTMLElement>;
  onOpen: () => void;
};

function ItemHead({ planned: { item, minutes }, isOnly, row, onOpen }: ItemHeadProps) {
  const { prepare, marks } = useWords();
  const attachments = useRecords('attachment', { agendaItemId: item.id }).length;
  const own = useReturnedFocus<HTMLButtonElement>();
  return (
    <button
      type="button"
      {...row}
      ref={own}
      aria-expanded={false}
      className={classes(styles.itemHead, isOnly && styles.slim)}
      onClick={onOpen}
    >
      <b>{item.title}</b>
      <span className="sub">{item.isOpen ? marks.open : marks.closed}</span>
      {item.caseNumber && <span className="sub">{item.caseNumber}</span>}
      {attachments > 0 && (
        <span className={classes('sub', styles.clips)}>
          <Icon name="clip" />
          {prepare.attachmentCount(attachments)}
        </span>
      )}
      <span className={classes('num', styles.itemMinutes)}>{!isOnly && prepare.minutes(minutes)}</span>
    </button>
  );
}
