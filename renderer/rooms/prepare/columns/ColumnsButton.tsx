import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useWords } from '@renderer/data/settings';
import { Chip } from '@renderer/ui/controls/Chip';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { agendaColumns, withColumn } from './columns-view';
import { keepColumns, useColumns } from './useColumns';
import styles from './columns.module.css';

type OpenProps = { isOpen: boolean; onOpen: (isOpen: boolean) => void };

/** The way to what the agenda shows of each block. */
export function ColumnsButton({ isOpen, onOpen }: OpenProps) {
  const { agenda } = useWords();
  useHotkeys([{ keys: ['Alt', 'K'], label: agenda.columns.open, isQuiet: true, run: () => onOpen(!isOpen) }]);
  return (
    <IconButton
      icon="eye"
      size="small"
      label={agenda.columns.open}
      aria-keyshortcuts="Alt+K"
      aria-expanded={isOpen}
      data-columns=""
      onPress={() => onOpen(!isOpen)}
    />
  );
}

/** Each is on or off at once, in the agenda below; Esc closes and leads back to the button. */
export function ColumnChoice({ isOpen, onOpen }: OpenProps) {
  const { agenda } = useWords();
  const columns = useColumns();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.querySelector('button')?.focus();
  }, [isOpen]);
  if (!isOpen) return null;
  const closeWithEsc = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    document.querySelector<HTMLElement>('[data-columns]')?.focus();
    onOpen(false);
  };
  return (
    <div
      ref={row}
      role="group"
      aria-label={agenda.columns.open}
      className={styles.choice}
      onKeyDown={closeWithEsc}
    >
      {agendaColumns.map((column) => (
        <Chip
          key={column}
          isOn={columns.includes(column)}
          onChange={(isOn) => keepColumns(withColumn(columns, column, isOn))}
        >
          {agenda.columns.names[column]}
        </Chip>
      ))}
    </div>
  );
}
