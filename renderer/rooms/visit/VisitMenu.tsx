import { useState } from 'react';
import type { Visit } from '@shared/domain/board';
import { request } from '@renderer/data/bridge';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { showOnStage } from '@renderer/data/stage';
import { MenuButton } from '@renderer/ui/controls/MenuButton';
import { sayUndoable, showMessage } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { AddVisit } from './AddVisit';
import { show } from './rounds-data';

/** More visits, fewer visits, and the host's board for the whole room. */
export function VisitMenu({ visit, name }: { visit: Visit; name: string }) {
  const { visit: words, visitRounds } = useWords();
  const hasRounds = useRecords('visitRound').length > 0;
  const inputs = useRecords('visitInput', { visitId: visit.id });
  const [isAdding, setAdding] = useState(false);
  const plan = async () => {
    const { added } = await request('visit.plan', { workshopId: visit.workshopId });
    showMessage({ text: words.planned(added) });
  };
  const remove = async () => {
    await request('visit.remove', { id: visit.id });
    sayUndoable(words.removed(name));
  };
  return (
    <>
      <MenuButton
        isIconOnly
        size="small"
        label={words.acts}
        items={[
          {
            id: 'stage',
            label: words.onStage,
            icon: 'stage',
            onPress: () =>
              tell(showOnStage({ workshopId: visit.workshopId, view: 'board', boardId: visit.hostBoardId })),
          },
          { id: 'add', label: words.addMore, icon: 'plus', onPress: () => setTimeout(() => setAdding(true)) },
          ...(hasRounds
            ? []
            : ([
                { id: 'plan', label: words.plan, icon: 'users', onPress: () => tell(plan()) },
                {
                  id: 'rounds',
                  label: visitRounds.openMore,
                  icon: 'clock',
                  onPress: () => show('plan', visit.workshopId),
                },
              ] as const)),
          {
            id: 'remove',
            label: words.remove,
            icon: 'trash',
            disabledReason: inputs.length > 0 ? words.hasInput : undefined,
            onPress: () => tell(remove()),
          },
        ]}
      />
      {isAdding && <AddVisit onClose={() => setAdding(false)} />}
    </>
  );
}
