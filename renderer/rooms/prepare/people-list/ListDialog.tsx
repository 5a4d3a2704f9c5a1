import { useEffect, useState } from 'react';
import type { KnownPeople, ListPreview } from '@shared/contract/participant-list';
import { native } from '@renderer/data/bridge';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Dialog } from '@renderer/ui/feedback/Dialog';
import { showMessage } from '@renderer/ui/feedback/messages';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { tell } from '@renderer/ui/feedback/tell';
import { useAction } from '@renderer/ui/useAction';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { FirstRow } from './FirstRow';
import { ListAccount } from './ListAccount';
import { ListTable } from './ListTable';
import { takeButton, withField } from './list-view';
import { useListPlan } from './useListPlan';
import styles from './people-list.module.css';

/** What a file with a list would do, column by column and row by row, before it does it. */
export function ListDialog({ first, onClose }: { first: ListPreview; onClose: () => void }) {
  const { peopleList: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const { preview, plan, chosen, change, error, isRunning } = useListPlan(workshopId, first);
  const [known, setKnown] = useState<KnownPeople>('leave');
  const taking = useAction(async () => {
    const taken = await native('importParticipants', { workshopId, plan, known });
    onClose();
    const text = words.taken(taken.added, taken.known, taken.completed);
    // Where nobody was added, undo would take back something else.
    showMessage({ text, isUndoable: taken.added + taken.completed > 0 });
  });
  // Taken, given up or left with its room: main holds it no longer.
  useEffect(() => () => tell(native('forgetParticipants', {})), []);
  const button = takeButton(preview, known, words);
  const take = () => {
    // What is promised on the button must be what is done; and a second press must not do it twice.
    if (button.disabledReason === undefined && !isRunning && !taking.isRunning) void taking.run();
  };
  useHotkeys([{ keys: ['Ctrl', 'Enter'], label: button.label, worksInDialogs: true, run: take }]);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title(preview.file)}
      size="large"
      footer={
        <>
          <Button keys={['Esc']} onPress={onClose}>
            {words.cancel}
          </Button>
          <Button
            tone="primary"
            keys={['Ctrl', 'Enter']}
            disabledReason={button.disabledReason}
            onPress={take}
          >
            {button.label}
          </Button>
        </>
      }
    >
      <div className={styles.intro}>
        <p className="sub grow">{words.intro}</p>
        <FirstRow row={chosen.firstRow} onSet={(firstRow) => change({ ...chosen, firstRow })} />
      </div>
      <Refusal text={error ?? taking.error} />
      <ListTable
        preview={preview}
        plan={chosen}
        onField={(column, field) => void change(withField(chosen, column, field))}
      />
      <ListAccount preview={preview} known={known} onKnown={setKnown} />
    </Dialog>
  );
}
