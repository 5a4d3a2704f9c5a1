import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { ButtonRow } from '@renderer/ui/controls/ButtonRow';
import type { MenuEntry } from '@renderer/ui/controls/Menu';
import { MenuButton } from '@renderer/ui/controls/MenuButton';
import { tell } from '@renderer/ui/feedback/tell';
import type { Words } from '@shared/words/index';
import { moveBlock, removeRow, stepRow } from './prepare-data';
import type { PlannedItem } from './prepare-view';
import styles from './agenda.module.css';

export type FormFootProps = { id: string; items: readonly PlannedItem[]; onClose: () => void };

/** What else can be done with an open row: moved, deleted, closed. */
export function FormFoot({ id, items, onClose }: FormFootProps) {
  const words = useWords();
  const { prepare } = words;
  const remove = () => {
    onClose();
    tell(removeRow(items, id, words).then(focusAgenda));
  };
  return (
    <ButtonRow className={styles.formFoot ?? ''}>
      <MenuButton size="small" label={prepare.move} items={targets(id, items, words)} />
      <Button size="small" icon="trash" onPress={remove}>
        {prepare.remove}
      </Button>
      <span className="grow" />
      <Button size="small" keys={['Esc']} onPress={onClose}>
        {prepare.closeRow}
      </Button>
    </ButtonRow>
  );
}

/** The row that had the focus is gone: on to the one where it would come in. */
function focusAgenda(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('main [data-row][tabindex="0"]')?.focus();
  });
}

/** One step up or down, and for a block every item it could stand in. */
function targets(id: string, items: readonly PlannedItem[], { prepare }: Words): MenuEntry[] {
  const isItem = items.some(({ item }) => item.id === id);
  const steps: MenuEntry[] = [
    {
      id: 'up',
      label: prepare.moveUp,
      icon: 'arrow-up',
      keys: ['Alt', '↑'],
      onPress: () => tell(stepRow(items, id, -1)),
    },
    {
      id: 'down',
      label: prepare.moveDown,
      icon: 'arrow-down',
      keys: ['Alt', '↓'],
      onPress: () => tell(stepRow(items, id, 1)),
    },
  ];
  if (isItem || items.length === 1) return steps;
  const into = items.map(({ item, number, blocks }) => ({
    id: item.id,
    label: prepare.intoItem(number, item.title),
    isCurrent: blocks.some(({ block }) => block.id === id),
    onPress: () => tell(moveBlock(id, { agendaItemId: item.id, before: null })),
  }));
  return [...steps, ...into];
}
