import { useState, type ClipboardEvent, type Ref } from 'react';
import { request } from '@renderer/data/bridge';
import { useDraft } from '@renderer/data/drafts';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Field } from '@renderer/ui/controls/Field';
import { announce } from '@renderer/ui/feedback/announce';
import { useAction } from '@renderer/ui/useAction';
import { tableIn } from './people-list/pasted-table';
import { participantIn } from '@shared/domain/person-line';

export type AddPersonProps = {
  lineRef: Ref<HTMLInputElement & HTMLTextAreaElement>;
  onAdded: (id: string) => void;
  /** More lines than one were pasted. */
  onList: (rows: string[][]) => void;
};

/** One line, one person; Enter adds and is ready for the next. */
export function AddPerson({ lineRef, onAdded, onList }: AddPersonProps) {
  const { prepare } = useWords();
  const workshop = useWorkshop();
  const draft = useDraft(`workshop:${workshop.id}:person`);
  const [isNameless, setNameless] = useState(false);
  const { run, error } = useAction(() => {
    const { isGuest, ...person } = participantIn(draft.text);
    const guest = isGuest ? { isMember: false } : {};
    return draft.submit(async (options) => {
      const added = await request(
        'participant.add',
        { workshopId: workshop.id, ...person, ...guest },
        options,
      );
      onAdded(added.id);
    });
  });
  const add = async () => {
    const { name } = participantIn(draft.text);
    const hasWords = draft.text.trim() !== '';
    setNameless(hasWords && name === '');
    if (name !== '' && (await run())) announce(prepare.addedPerson(name));
  };
  const paste = (event: ClipboardEvent) => {
    const rows = tableIn(event.clipboardData.getData('text/plain'));
    if (rows === null) return;
    event.preventDefault();
    onList(rows);
  };
  return (
    <div onPasteCapture={paste}>
      <Field
        ref={lineRef}
        label={prepare.addPerson}
        isLabelHidden
        placeholder={prepare.addPersonPlaceholder}
        value={draft.text}
        onChange={draft.setText}
        onEnter={() => void add()}
        error={isNameless ? prepare.nameMissing : error}
        maxLength={600}
      />
    </div>
  );
}
