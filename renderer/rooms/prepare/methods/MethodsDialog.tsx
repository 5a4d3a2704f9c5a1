import { useState } from 'react';
import { useWords } from '@renderer/data/settings';
import { LibraryDialog, type LibraryDialogProps } from './LibraryDialog';
import { MethodEditor } from './MethodEditor';
import { useLibrary } from './methods-data';

export type MethodsDialogProps = Pick<LibraryDialogProps, 'items' | 'rowId' | 'onClose' | 'onInserted'>;

/** The library, or in its place one's own method being written. Esc goes one step back. */
export function MethodsDialog(props: MethodsDialogProps) {
  const { methods } = useWords();
  const { library, error } = useLibrary();
  const [editedId, setEditedId] = useState<string | null>(null);
  const [chosenRow, choose] = useState<string | null>(null);
  const edited = library?.own.find(({ id }) => id === editedId);
  if (edited) return <MethodEditor key={edited.id} method={edited} onBack={() => setEditedId(null)} />;
  const left = library?.unreadable ?? [];
  return (
    <LibraryDialog
      {...props}
      library={library}
      problem={error ?? (left.length > 0 ? methods.unreadable(left.join(', ')) : null)}
      chosenRow={chosenRow}
      onChoose={choose}
      onEdit={(id) => {
        choose(id);
        setEditedId(id);
      }}
    />
  );
}
