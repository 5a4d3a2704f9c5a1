import { useEffect, useRef } from 'react';
import { choose, useChosen } from '@renderer/data/place';
import { useWords } from '@renderer/data/settings';
import { tell } from '@renderer/ui/feedback/tell';
import { Margined } from '@renderer/ui/layout/Margined';
import { useRowFocus } from '@renderer/ui/useRowFocus';
import { AgendaEnd } from './AgendaEnd';
import { AgendaHead } from './AgendaHead';
import { AgendaKeys } from './AgendaKeys';
import { AgendaList } from './AgendaList';
import { ColumnHeads } from './columns/ColumnHeads';
import { MethodsButton } from './methods/MethodsButton';
import { addBlock, addItem, useAgenda } from './prepare-data';
import { placeAfter, rowIds } from './prepare-view';
import { TemplateTip } from './TemplateTip';

export type AgendaColumnProps = { takesFocus: boolean; onDetails: () => void };

/** The agenda: items with their blocks, the clock in the margin. */
export function AgendaColumn({ takesFocus, onDetails }: AgendaColumnProps) {
  const words = useWords();
  const { prepare } = words;
  const { workshop, items } = useAgenda();
  const openId = useChosen('agendaRow');
  const open = (id: string | null) => choose('agendaRow', id ?? '');
  const list = useRef<HTMLElement>(null);
  const blocks = items.flatMap((planned) => planned.blocks.map(({ block }) => block));
  // One comes in to the first block: the line of an item that stands alone says little.
  const rows = useRowFocus(rowIds(items), list, blocks[0]?.id);
  useEffect(() => {
    const isWriting = rowIds(items).some((id) => id === openId);
    if (takesFocus && !isWriting) rows.focus(rows.stop);
    // Only on entering the room.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- later changes must not take the focus away
  }, []);

  const newBlock = () => {
    const place = placeAfter(items, rows.visited);
    if (place) tell(addBlock(place, words).then(open));
  };
  const newItem = () => tell(addItem(workshop.id, words).then(open));

  return (
    <Margined label={prepare.agenda} ref={list}>
      <AgendaHead
        onNewBlock={newBlock}
        onNewItem={newItem}
        onDetails={onDetails}
        methods={<MethodsButton items={items} rowId={rows.visited} onFocusRow={rows.focus} />}
      />
      <AgendaKeys
        list={list}
        items={items}
        rows={rows}
        openId={openId}
        onOpen={open}
        onNewBlock={newBlock}
        onNewItem={newItem}
      />
      <TemplateTip />
      <ColumnHeads />
      <AgendaList items={items} rows={rows} openId={openId} onOpen={open} />
      <AgendaEnd workshop={workshop} blocks={blocks} />
    </Margined>
  );
}
