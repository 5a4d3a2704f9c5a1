import type { Visit } from '@shared/domain/board';
import { useRecords } from '@renderer/data/records';
import { classes } from '@renderer/ui/classes';
import { Room } from '@renderer/ui/layout/Room';
import { HomeRound } from './HomeRound';
import { NoVisits } from './NoVisits';
import { OneVisit } from './OneVisit';
import { RoundBar } from './RoundBar';
import { RoundPlan } from './RoundPlan';
import { useChosenVisit, useShown } from './rounds-data';
import { besides } from './rounds-view';
import styles from './visit.module.css';

/** A group reads another group's board and writes in its margin; the host answers, at once or when all are home. */
export function VisitRoom() {
  const visits = useRecords('visit');
  const hasRounds = useRecords('visitRound').length > 0;
  const groups = useRecords('group').length;
  const shown = useShown();
  const chosen = useChosenVisit(visits);
  const hostBoardId = chosen?.hostBoardId;
  if (shown === 'home' && hasRounds)
    return (
      <Room isShared className={styles.withBar}>
        <RoundBar shown="home" roundId={undefined} hostBoardId={hostBoardId} />
        <HomeRound />
      </Room>
    );
  const wantsPlan = shown === 'plan' && groups > 1;
  if (wantsPlan || (chosen === undefined && hasRounds))
    return (
      <Room isShared className={styles.withBar}>
        <RoundBar shown="plan" roundId={undefined} hostBoardId={hostBoardId} />
        <RoundPlan />
      </Room>
    );
  return chosen === undefined ? <NoVisits /> : <Visits visit={chosen} visits={visits} hasBar={hasRounds} />;
}

type VisitsProps = { visit: Visit; visits: readonly Visit[]; hasBar: boolean };

function Visits({ visit, visits, hasBar }: VisitsProps) {
  return (
    <Room isShared className={classes(styles.room, hasBar && styles.barred)}>
      {hasBar && <RoundBar shown="visit" roundId={visit.visitRoundId} hostBoardId={visit.hostBoardId} />}
      <OneVisit key={visit.id} visit={visit} visits={besides(visits, visit)} />
    </Room>
  );
}
