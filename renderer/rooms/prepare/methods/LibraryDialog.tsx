import { useState } from 'react';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Dialog } from '@renderer/ui/feedback/Dialog';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { useAction } from '@renderer/ui/useAction';
import type { BlockPlace, PlannedItem } from '../prepare-view';
import { LibraryFoot } from './LibraryFoot';
import { MethodLibrary } from './MethodLibrary';
import { copyMethod, insertMethod } from './methods-data';
import { shelvesOf, spotOf, type Library, type Listed, type Shown } from './methods-view';

export type LibraryDialogProps = {
  items: readonly PlannedItem[];
  rowId: string | null;
  /** Null until the core has answered. */
  library: Library | null;
  /** Why it is not whole. */
  problem: string | null;
  chosenRow: string | null;
  onChoose: (row: string) => void;
  onEdit: (id: string) => void;
  onClose: () => void;
  onInserted: (blockId: string) => void;
};

/** Every method there is: found, read, put into the agenda or taken as one's own. */
export function LibraryDialog(props: LibraryDialogProps) {
  const { items, rowId, library, problem, chosenRow, onChoose, onEdit, onClose, onInserted } = props;
  const words = useWords();
  const { id: workshopId } = useWorkshop();
  const [shown, show] = useState<Shown>('all');
  const [sought, seek] = useState('');
  const shelves = library ? shelvesOf(library, shown, sought) : [];
  const all = shelves.flatMap((shelf) => shelf.methods);
  const chosen = all.find(({ row }) => row === chosenRow) ?? all[0];
  const spot = spotOf(items, rowId);
  const insertion = useAction(async (method: Listed, place: BlockPlace) => {
    const first = await insertMethod(workshopId, method, place, words);
    if (first !== undefined) onInserted(first);
  });
  const edit = useAction(async ({ source }: Listed) =>
    onEdit('id' in source ? source.id : await copyMethod(source)),
  );
  // A second Enter must not put it in twice.
  const insert = (place: BlockPlace) => chosen && !insertion.isRunning && void insertion.run(chosen, place);
  const foot = (
    <LibraryFoot
      items={items}
      rowId={rowId}
      onMade={onEdit}
      chosen={chosen}
      spot={spot}
      onEdit={(method) => void edit.run(method)}
      onInsert={insert}
      onClose={onClose}
    />
  );
  return (
    <Dialog isOpen onClose={onClose} title={words.methods.title} size="large" footer={foot}>
      <Refusal text={problem ?? insertion.error ?? edit.error} />
      <MethodLibrary
        shelves={shelves}
        isHere={library !== null}
        chosen={chosen}
        returnTo={chosenRow}
        onChoose={onChoose}
        shown={shown}
        onShow={show}
        sought={sought}
        onSeek={seek}
        onInsert={(where) => spot && insert(spot[where])}
      />
    </Dialog>
  );
}
