import { useEffect } from 'react';
import type { Visit } from '@shared/domain/board';
import { choose } from '@renderer/data/place';
import { useWords } from '@renderer/data/settings';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { useTarget } from './useTarget';
import { useParties, useTargets } from './visit-data';
import { resetVisit } from './visit-store';
import { VisitHead } from './VisitHead';
import { VisitLine } from './VisitLine';
import { VisitRows } from './VisitRows';

/** A group at another group's board: what it is asked, what it writes, what the host answers. */
export function OneVisit({ visit, visits }: { visit: Visit; visits: readonly Visit[] }) {
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
    <>
      <VisitHead visit={visit} visits={visits} parties={parties} />
      <VisitLine visit={visit} parties={parties} targets={targets} target={target} />
      <VisitRows visit={visit} parties={parties} targets={targets} target={target} />
    </>
  );
}
