import { DragArea } from '@renderer/ui/drag/DragArea';
import { DragList } from '@renderer/ui/drag/DragList';
import type { Drop } from '@renderer/ui/drag/place';
import { tell } from '@renderer/ui/feedback/tell';
import type { useRowFocus } from '@renderer/ui/useRowFocus';
import { useWords } from '@renderer/data/settings';
import { ItemRows } from './ItemRows';
import { moveBlock, moveItem } from './prepare-data';
import { strokeScale, type PlannedItem } from './prepare-view';
import styles from './agenda.module.css';

/** How many strokes there is room for in the narrowest window. */
const strokesThatFit = 40;

export type AgendaListProps = {
  items: readonly PlannedItem[];
  rows: ReturnType<typeof useRowFocus>;
  openId: string | null;
  onOpen: (id: string | null) => void;
};

/** The items as they follow each other. Items are dragged among themselves, blocks within and between them. */
export function AgendaList({ items, rows, openId, onOpen }: AgendaListProps) {
  const { prepare } = useWords();
  const blocks = items.flatMap((planned) => planned.blocks.map(({ block }) => block));
  const isItem = (id: string) => items.some(({ item }) => item.id === id);
  const nameOf = (id: string) =>
    [...items.map(({ item }) => item), ...blocks].find((row) => row.id === id)?.title ?? '';
  const drop = ({ id, toList, before }: Drop) =>
    tell(isItem(id) ? moveItem(id, before) : moveBlock(id, { agendaItemId: toList, before }));
  return (
    <DragArea
      words={prepare.drag}
      nameOf={nameOf}
      slip={(id) => <p className={styles.slip}>{nameOf(id)}</p>}
      onDrop={drop}
    >
      <DragList
        as="ol"
        id="items"
        name={prepare.agenda}
        ids={items.map(({ item }) => item.id)}
        accepts={isItem}
        {...rows.listProps}
      >
        {items.map((planned) => (
          <ItemRows
            key={planned.item.id}
            planned={planned}
            items={items}
            rowProps={rows.rowProps}
            openId={openId}
            onOpen={onOpen}
            strokeScale={strokeScale(blocks, strokesThatFit)}
          />
        ))}
      </DragList>
    </DragArea>
  );
}
