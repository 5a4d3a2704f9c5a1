import { useState } from 'react';
import type { ListPreview } from '@shared/contract/participant-list';
import { native, request } from '@renderer/data/bridge';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import type { MenuEntry } from '@renderer/ui/controls/Menu';
import { MenuButton } from '@renderer/ui/controls/MenuButton';
import { showMessage } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { CommitteeDialog } from './CommitteeDialog';
import { ListDialog } from './people-list/ListDialog';

/** Whole lists at once: from a file, or the committee's members. */
export function GetPeople() {
  const { prepare } = useWords();
  const { id: workshopId, committeeId } = useWorkshop();
  const [list, setList] = useState<ListPreview | null>(null);
  const [showsMembers, setShowsMembers] = useState(false);

  const readList = async () => setList(await native('readParticipants', { workshopId }));
  const addMembers = async () => {
    const { added } = await request('participant.addMembers', { workshopId });
    // Where nobody was added, undo would take back something else.
    showMessage({ text: prepare.addedMembers(added), isUndoable: added > 0 });
  };
  const entry = (id: string, label: string, icon: MenuEntry['icon'], onPress: () => void): MenuEntry => ({
    id,
    label,
    icon,
    onPress,
  });
  const items = [
    entry('csv', prepare.importCsv, 'file', () => tell(readList())),
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
      {list && <ListDialog first={list} onClose={() => setList(null)} />}
      {showsMembers && <CommitteeDialog onClose={() => setShowsMembers(false)} />}
    </>
  );
}
