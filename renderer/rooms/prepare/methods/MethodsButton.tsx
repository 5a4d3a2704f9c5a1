import { useState } from 'react';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import type { PlannedItem } from '../prepare-view';
import { MethodsDialog } from './MethodsDialog';

export type MethodsButtonProps = {
  items: readonly PlannedItem[];
  /** The row of the agenda that the focus was in last. */
  rowId: string | null;
  onFocusRow: (id: string) => void;
};

/** The way to the library, where a method is found, read and put into the agenda. */
export function MethodsButton({ items, rowId, onFocusRow }: MethodsButtonProps) {
  const { methods } = useWords();
  const [isOpen, setOpen] = useState(false);
  const keys = ['Alt', 'Ins'];
  const open = () => setOpen(true);
  useHotkeys([{ keys, label: methods.open, isQuiet: true, run: open }]);
  return (
    <>
      <Button aria-keyshortcuts="Alt+Insert" aria-haspopup="dialog" onPress={open}>
        {methods.open}
      </Button>
      {isOpen && (
        <MethodsDialog
          items={items}
          rowId={rowId}
          onClose={() => setOpen(false)}
          onInserted={(blockId) => {
            setOpen(false);
            // Closing gives the focus back to where the dialog was opened; the new block has it after that.
            setTimeout(() => onFocusRow(blockId), focusReturnedMs);
          }}
        />
      )}
    </>
  );
}

const focusReturnedMs = 60;
