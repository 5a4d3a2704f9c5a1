import { useEffect, useState } from 'react';
import type { Visit } from '@shared/domain/board';
import { request } from '@renderer/data/bridge';
import { choose, go, useChosen } from '@renderer/data/place';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { ButtonRow } from '@renderer/ui/controls/ButtonRow';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Room } from '@renderer/ui/layout/Room';
import { Title } from '@renderer/ui/layout/Title';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { tell } from '@renderer/ui/feedback/tell';
import { AddVisit } from './AddVisit';
import { useParties, useTargets } from './visit-data';
import { resetVisit } from './visit-store';
import styles from './visit.module.css';
import { VisitHead } from './VisitHead';
import { VisitLine } from './VisitLine';
import { VisitRows } from './VisitRows';
import { useTarget } from './useTarget';

/** A group reads another group's board and writes in its margin; the host answers. */
export function VisitRoom() {
  const visits = useRecords('visit');
  const chosenId = useChosen('visit');
  const chosen = visits.find(({ id }) => id === chosenId) ?? visits[0];
  if (chosen === undefined) return <NoVisits />;
  return <OneVisit key={chosen.id} visit={chosen} visits={visits} />;
}

function OneVisit({ visit, visits }: { visit: Visit; visits: readonly Visit[] }) {
  const { visit: words } = useWords();
  const parties = useParties(visit);
  const targets = useTargets(visit);
  const target = useTarget(visit.id, targets);
  useEffect(() => resetVisit, []);
  const step = (by: number) => {
    const next = visits[(visits.indexOf(visit) + by + visits.length) % visits.length];
    if (next !== undefined) choose('visit', next.id);
  };
  useHotkeys([
    { keys: ['Alt', 'PgDn'], label: words.next, isQuiet: visits.length < 2, run: () => step(1) },
    { keys: ['Alt', 'PgUp'], label: words.previous, isQuiet: true, run: () => step(-1) },
  ]);
  return (
    <Room className={styles.room}>
      <VisitHead visit={visit} visits={visits} parties={parties} />
      <VisitLine visit={visit} parties={parties} targets={targets} target={target} />
      <VisitRows visit={visit} parties={parties} targets={targets} target={target} />
    </Room>
  );
}

function NoVisits() {
  const { visit: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const groups = useRecords('group').length;
  const [isAdding, setAdding] = useState(false);
  return (
    <Room className={styles.empty}>
      <Title>{words.switchLabel}</Title>
      {groups < 2 ? (
        <TooFewGroups count={groups} />
      ) : (
        <EmptyState
          title={words.noVisits}
          hint={words.noVisitsHint}
          action={
            <ButtonRow>
              <Button tone="primary" autoFocus onPress={() => tell(request('visit.plan', { workshopId }))}>
                {words.plan}
              </Button>
              <Button onPress={() => setAdding(true)}>{words.add}</Button>
            </ButtonRow>
          }
        />
      )}
      {isAdding && <AddVisit onClose={() => setAdding(false)} />}
    </Room>
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
