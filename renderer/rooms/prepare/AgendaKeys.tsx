import type { RefObject } from 'react';
import { go } from '@renderer/data/place';
import { useWords } from '@renderer/data/settings';
import { tell } from '@renderer/ui/feedback/tell';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import type { useRowFocus } from '@renderer/ui/useRowFocus';
import { lengthen, removeRow, stepRow } from './prepare-data';
import { rowIds, type PlannedItem } from './prepare-view';

export type AgendaKeysProps = {
  list: RefObject<HTMLElement | null>;
  items: readonly PlannedItem[];
  rows: ReturnType<typeof useRowFocus>;
  openId: string | null;
  onOpen: (id: string | null) => void;
  onNewBlock: () => void;
  onNewItem: () => void;
};

/** The keys of the agenda. They draw nothing; the key line shows them. */
export function AgendaKeys({ list, items, rows, openId, onOpen, onNewBlock, onNewItem }: AgendaKeysProps) {
  const words = useWords();
  const { prepare } = words;
  const ids = rowIds(items);
  const here = () => document.activeElement?.closest<HTMLElement>('[data-entry]')?.dataset['entry'] ?? null;
  const step = (by: 1 | -1) => {
    const id = here();
    if (id === null) return;
    if (openId !== id) rows.follow(id);
    tell(
      stepRow(items, id, by).then((moved) => {
        if (!moved) rows.follow(null);
      }),
    );
  };
  const longer = (by: number) => {
    const id = here();
    if (id !== null) tell(lengthen(items, id, by));
  };
  const remove = () => {
    const id = here();
    if (id === null) return;
    const gone = items.find(({ item }) => item.id === id)?.blocks.map(({ block }) => block.id) ?? [];
    const stays = ids.filter((row) => row === id || !gone.includes(row));
    const at = stays.indexOf(id);
    rows.follow(stays[at + 1] ?? stays[at - 1]);
    if (openId === id) onOpen(null);
    tell(removeRow(items, id, words));
  };
  useHotkeys(
    [
      { keys: ['Enter'], label: prepare.openRow, run: () => (document.activeElement as HTMLElement).click() },
      { keys: ['Alt', '↑'], label: prepare.moveUp, run: () => step(-1) },
      { keys: ['Alt', '↓'], label: prepare.moveDown, run: () => step(1) },
      { keys: ['−'], label: prepare.shorter, run: () => longer(-5) },
      { keys: ['+'], label: prepare.longer, run: () => longer(5) },
      { keys: ['Shift', '←'], label: prepare.shorterByOne, isQuiet: true, run: () => longer(-1) },
      { keys: ['Shift', '→'], label: prepare.longerByOne, isQuiet: true, run: () => longer(1) },
      { keys: ['Ins'], label: prepare.newBlock, run: onNewBlock },
      { keys: ['Del'], label: prepare.remove, run: remove },
    ],
    list,
  );
  useHotkeys([
    { keys: ['Shift', 'Ins'], label: prepare.newItem, isQuiet: true, run: onNewItem },
    { keys: ['Ctrl', 'Enter'], label: prepare.toBoards, isQuiet: true, run: () => go({ room: 'boards' }) },
  ]);
  return null;
}
