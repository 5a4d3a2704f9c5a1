import { useState, type ReactNode } from 'react';
import type { ListPreview } from '@shared/contract/participant-list';
import { native, request } from '@renderer/data/bridge';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { showMessage } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { CommitteeDialog } from './CommitteeDialog';
import { ListDialog } from './people-list/ListDialog';

export type GettingPeople = {
  fromFile: () => void;
  /** Null where there is no committee. */
  fromCommittee: { add: () => void; correct: () => void; hasMembers: boolean } | null;
  /** What one of these ways opens. */
  dialogs: ReactNode;
};

/**
 * Whole lists at once: from a file or, where there is a committee, its members. `onDone`: people may be here now, and the
 * button that was pressed gone.
 */
export function useGetPeople(onDone: () => void): GettingPeople {
  const { prepare } = useWords();
  const { id: workshopId, committeeId } = useWorkshop();
  const isEmpty = useRecords('participant', { workshopId }).length === 0;
  const hasMembers = useRecords('member').some((member) => member.committeeId === committeeId);
  const [list, setList] = useState<ListPreview | null>(null);
  const [showsMembers, setShowsMembers] = useState(false);

  const readList = async () => setList(await native('readParticipants', { workshopId }));
  const addMembers = async () => {
    const { added } = await request('participant.addMembers', { workshopId });
    const text = added === 0 && isEmpty ? prepare.noMembersThatDay : prepare.addedMembers(added);
    // Where nobody was added, undo would take back something else.
    showMessage({ text, isUndoable: added > 0 });
    onDone();
  };
  const closeList = () => {
    setList(null);
    onDone();
  };
  return {
    fromFile: () => tell(readList()),
    fromCommittee:
      committeeId === null
        ? null
        : { add: () => tell(addMembers()), correct: () => setShowsMembers(true), hasMembers },
    dialogs: (
      <>
        {list && <ListDialog first={list} onClose={closeList} />}
        {showsMembers && <CommitteeDialog onClose={() => setShowsMembers(false)} />}
      </>
    ),
  };
}
