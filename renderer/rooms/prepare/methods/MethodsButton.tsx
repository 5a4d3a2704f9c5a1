import { useRef, useState } from 'react';
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
  const button = useRef<HTMLButtonElement>(null);
  const open = () => setOpen(true);
  const back = () => (rowId === null ? button.current?.focus() : onFocusRow(rowId));
  const close = (andThen: () => void) => {
    setOpen(false);
    setTimeout(andThen, focusReturnedMs);
  };
  useHotkeys([{ keys, label: methods.open, isQuiet: true, run: open }]);
  return (
    <>
      <Button ref={button} aria-keyshortcuts="Alt+Insert" aria-haspopup="dialog" onPress={open}>
        {methods.open}
      </Button>
      {isOpen && (
        <MethodsDialog
          items={items}
          rowId={rowId}
          onClose={() => close(() => document.activeElement === document.body && back())}
          onInserted={(blockId) => close(() => onFocusRow(blockId))}
        />
      )}
    </>
  );
}

/** A dialog that closes gives the focus back to where it was opened, if that is still there. */
const focusReturnedMs = 60;
