import { useState } from 'react';
import { request } from '@renderer/data/bridge';
import { go } from '@renderer/data/place';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { ButtonRow } from '@renderer/ui/controls/ButtonRow';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { tell } from '@renderer/ui/feedback/tell';
import { EmptyRoom } from '@renderer/ui/layout/EmptyRoom';
import { AddVisit } from './AddVisit';
import { show } from './rounds-data';

/** The ways to the first visits: two groups change boards at one press, more want rounds. */
export function NoVisits() {
  const { visit: words, visitRounds } = useWords();
  const { id: workshopId } = useWorkshop();
  const groups = useRecords('group').length;
  const [isAdding, setAdding] = useState(false);
  const plan = () => tell(request('visit.plan', { workshopId }));
  const isPair = groups === 2;
  return (
    <EmptyRoom title={words.switchLabel}>
      {groups < 2 ? (
        <TooFewGroups count={groups} />
      ) : (
        <EmptyState
          title={words.noVisits}
          hint={words.noVisitsHint}
          action={
            <ButtonRow>
              <Button tone={isPair ? 'primary' : 'plain'} autoFocus={isPair} onPress={plan}>
                {words.plan}
              </Button>
              <Button
                tone={isPair ? 'plain' : 'primary'}
                autoFocus={!isPair}
                onPress={() => show('plan', workshopId)}
              >
                {visitRounds.open}
              </Button>
              <Button onPress={() => setAdding(true)}>{words.add}</Button>
            </ButtonRow>
          }
        />
      )}
      {isAdding && <AddVisit onClose={() => setAdding(false)} />}
    </EmptyRoom>
  );
}

function TooFewGroups({ count }: { count: number }) {
  const { visit: words } = useWords();
  return (
    <EmptyState
      title={count === 0 ? words.noGroups : words.oneGroup}
      hint={words.needsGroups}
      action={
        <Button tone="primary" autoFocus onPress={() => go({ room: 'prepare' })}>
          {count === 0 ? words.toPrepare : words.oneMore}
        </Button>
      }
    />
  );
}
