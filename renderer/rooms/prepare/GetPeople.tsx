import { useState } from 'react';
import type { ListPreview } from '@shared/contract/participant-list';
import { native, request } from '@renderer/data/bridge';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import type { MenuEntry } from '@renderer/ui/controls/Menu';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { MenuButton } from '@renderer/ui/controls/MenuButton';
import { showMessage } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { CommitteeDialog } from './CommitteeDialog';
import { ListDialog } from './people-list/ListDialog';

/** Whole lists at once: from a file or, where there is a committee, its members. */
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
  const read = () => tell(readList());
  const items: MenuEntry[] = [
    { id: 'csv', label: prepare.importCsv, icon: 'file', onPress: read },
    { id: 'members', label: prepare.addMembers, icon: 'users', onPress: () => tell(addMembers()) },
    {
      id: 'committee',
      label: `${prepare.committeeMembers} …`,
      icon: 'person',
      onPress: () => setShowsMembers(true),
    },
  ];
  return (
    <>
      {committeeId === null ? (
        <IconButton icon="download" size="small" label={prepare.readList} onPress={read} />
      ) : (
        <MenuButton isIconOnly icon="download" size="small" label={prepare.more} items={items} />
      )}
      {list && <ListDialog first={list} onClose={() => setList(null)} />}
      {showsMembers && <CommitteeDialog onClose={() => setShowsMembers(false)} />}
    </>
  );
}
