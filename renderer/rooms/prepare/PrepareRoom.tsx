import { useState } from 'react';
import { choose, useChosen } from '@renderer/data/place';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { Room } from '@renderer/ui/layout/Room';
import { AgendaColumn } from './AgendaColumn';
import { Balancer } from './groups/Balancer';
import { PrepareSide } from './PrepareSide';
import { Readiness } from './readiness/Readiness';
import { usePrepareView } from './usePrepareView';

/** Everything before the evening: the agenda, the groups, the people, and what the meeting is called. */
export function PrepareRoom() {
  const { id } = useWorkshop();
  const { view, close, hasBeenElsewhere } = usePrepareView(id);
  const panel = useChosen(`preparePanel:${id}`) ?? '';
  const people = useRecords('participant', { workshopId: id }).length;
  // Who comes in goes on with what is open in the side; in a workshop without people with them; else with the agenda.
  const [startsAtPeople, setStartsAtPeople] = useState(people === 0 && panel === '');
  const show = (next: string) => {
    setStartsAtPeople(false);
    choose(`preparePanel:${id}`, next);
  };
  return (
    <Room side="narrow">
      {view === 'balance' && <Balancer onClose={close} />}
      {view === 'readiness' && <Readiness onClose={close} onShow={show} />}
      {view === 'agenda' && (
        <AgendaColumn
          takesFocus={!startsAtPeople && panel === '' && !hasBeenElsewhere}
          onDetails={() => show('details')}
        />
      )}
      <PrepareSide panel={panel} onShow={show} takesFocus={startsAtPeople} />
    </Room>
  );
}
