import { useState } from 'react';
import { native, request } from '@renderer/data/bridge';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import type { MenuEntry } from '@renderer/ui/controls/Menu';
import { MenuButton } from '@renderer/ui/controls/MenuButton';
import { Dialog } from '@renderer/ui/feedback/Dialog';
import { showMessage } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { CommitteeDialog } from './CommitteeDialog';
import styles from './side.module.css';

type Taken = { added: number; known: number; skipped: { row: number; reason: string }[] };

/** Whole lists at once: from a file, or the committee's members. */
export function GetPeople() {
  const { prepare } = useWords();
  const { id: workshopId, committeeId } = useWorkshop();
  const [taken, setTaken] = useState<Taken | null>(null);
  const [showsMembers, setShowsMembers] = useState(false);

  const importCsv = async () => {
    const result = await native('importParticipants', { workshopId });
    if (result === null) return;
    if (result.skipped.length > 0) setTaken(result);
    else sayTaken(prepare.importTaken(result.added, result.known), result.added);
  };
  const addMembers = async () => {
    const { added } = await request('participant.addMembers', { workshopId });
    sayTaken(prepare.addedMembers(added), added);
  };
  const entry = (id: string, label: string, icon: MenuEntry['icon'], onPress: () => void): MenuEntry => ({
    id,
    label,
    icon,
    onPress,
  });
  const items = [
    entry('csv', prepare.importCsv, 'file', () => tell(importCsv())),
    ...(committeeId === null
      ? []
      : [
          entry('members', prepare.addMembers, 'users', () => tell(addMembers())),
          entry('committee', `${prepare.committeeMembers} …`, 'person', () => setShowsMembers(true)),
        ]),
  ];
  return (
    <>
      <MenuButton isIconOnly icon="download" size="small" label={prepare.more} items={items} />
      <ImportOutcome taken={taken} onClose={() => setTaken(null)} />
      {showsMembers && <CommitteeDialog onClose={() => setShowsMembers(false)} />}
    </>
  );
}

function ImportOutcome({ taken, onClose }: { taken: Taken | null; onClose: () => void }) {
  const { prepare } = useWords();
  return (
    <Dialog
      isOpen={taken !== null}
      onClose={onClose}
      title={prepare.importTitle}
      size="small"
      closesOutside
      footer={
        <Button tone="primary" autoFocus onPress={onClose}>
          {prepare.ok}
        </Button>
      }
    >
      {taken && (
        <>
          <p>{prepare.importTaken(taken.added, taken.known)}</p>
          <p>{prepare.importSkipped}</p>
          <ul className={styles.skipped}>
            {taken.skipped.map(({ row, reason }) => (
              <li key={row}>
                <b className="num">{prepare.importRow(row)}</b> <span>{reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

/** Where nobody was added, undo would take back something else. */
const sayTaken = (text: string, added: number): number => showMessage({ text, isUndoable: added > 0 });
