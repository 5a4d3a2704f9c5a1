import type { KeyboardEvent, Ref } from 'react';
import { useWords } from '@renderer/data/settings';
import type { useRowFocus } from '@renderer/ui/useRowFocus';
import { MethodShelf } from './MethodShelf';
import type { Shelf } from './methods-view';
import styles from './methods.module.css';

export type MethodListProps = {
  shelves: readonly Shelf[];
  chosenRow: string | undefined;
  rows: ReturnType<typeof useRowFocus>;
  ref: Ref<HTMLDivElement>;
  onChoose: (row: string) => void;
  onInsert: (where: 'before' | 'after') => void;
};

/** One stop for Tab; arrows choose, Enter puts what is chosen into the agenda. */
export function MethodList({ shelves, chosenRow, rows, ref, onChoose, onInsert }: MethodListProps) {
  const { methods } = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.altKey) {
      rows.listProps.onKeyDown(event);
      return;
    }
    event.preventDefault();
    onInsert(event.shiftKey ? 'before' : 'after');
  };
  return (
    <div ref={ref} role="listbox" aria-label={methods.title} className={styles.list} onKeyDown={onKeyDown}>
      {shelves.map((shelf) => (
        <MethodShelf
          key={shelf.group}
          shelf={shelf}
          chosenRow={chosenRow}
          rowProps={rows.rowProps}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}
