import type { ReactNode } from 'react';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Icon } from '@renderer/ui/Icon';
import { RoundActs } from './RoundActs';
import { show, showVisit, useRounds } from './rounds-data';
import { visitIn, type Shown } from './rounds-view';
import styles from './rounds.module.css';

/** What is on screen: the plan, a round (null: visits outside the rounds), or the home round. */
type Props = { shown: Shown; roundId: string | null | undefined; hostBoardId: string | undefined };

/** The rounds of the evening: where one looks, and what the clock does. */
export function RoundBar({ shown, roundId, hostBoardId }: Props) {
  const rounds = useRounds();
  return (
    <div className={styles.bar}>
      <RoundNav shown={shown} roundId={roundId} hostBoardId={hostBoardId} />
      {rounds.length > 0 && <RoundActs rounds={rounds} shown={shown} hostBoardId={hostBoardId} />}
    </div>
  );
}

function RoundNav({ shown, roundId, hostBoardId }: Props) {
  const { visitRounds: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const rounds = useRounds();
  const loose = useRecords('visit', { visitRoundId: null })[0];
  const visiting = rounds.filter(({ round }) => !round.isHome);
  const isVisit = shown === 'visit';
  return (
    <nav aria-label={words.nav} className={styles.nav}>
      <Tab isCurrent={shown === 'plan'} onPress={() => show('plan', workshopId)}>
        {words.plan}
      </Tab>
      {visiting.length > 0 && (
        <span className={styles.word} aria-hidden="true">
          {words.rounds}
        </span>
      )}
      {visiting.map((each) => (
        <Tab
          key={each.round.id}
          label={words.round(each.number)}
          isRunning={isRunning(each.round)}
          isCurrent={isVisit && roundId === each.round.id}
          onPress={() => {
            const visit = visitIn(each, hostBoardId);
            if (visit !== undefined) showVisit(visit, workshopId);
          }}
        >
          <span className="num">{each.number}</span>
        </Tab>
      ))}
      {rounds.length > 0 && (
        <Tab
          isRunning={rounds.some(({ round }) => round.isHome && isRunning(round))}
          isCurrent={shown === 'home'}
          onPress={() => show('home', workshopId)}
        >
          {words.home}
        </Tab>
      )}
      {loose && (
        <Tab isCurrent={isVisit && roundId === null} onPress={() => showVisit(loose.id, workshopId)}>
          {words.loose}
        </Tab>
      )}
    </nav>
  );
}

const isRunning = ({ startedAt, endedAt }: { startedAt: number | null; endedAt: number | null }) =>
  startedAt !== null && endedAt === null;

type TabProps = {
  children: ReactNode;
  /** What is read when the figure alone says too little. */
  label?: string;
  isCurrent: boolean;
  isRunning?: boolean;
  onPress: () => void;
};

function Tab({ children, label, isCurrent, isRunning: runs = false, onPress }: TabProps) {
  const { visitRounds: words } = useWords();
  return (
    <button
      type="button"
      className={styles.tab}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={onPress}
    >
      {runs && <Icon name="play" />}
      {label === undefined ? children : <span aria-hidden="true">{children}</span>}
      <span className="unseen">{[label, runs ? words.isRunning : ''].filter(Boolean).join(', ')}</span>
    </button>
  );
}
