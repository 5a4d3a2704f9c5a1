import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Icon } from '@renderer/ui/Icon';
import { Rows } from '@renderer/ui/layout/Rows';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { Side } from '@renderer/ui/layout/Side';
import { NewRounds, roundIcons } from './NewRounds';
import { SplitOpinions } from './SplitOpinions';
import { chooseRound } from './prioritise-data';
import type { Round } from './prioritise-view';
import styles from './prioritise.module.css';

type Props = { rounds: readonly Round[]; current: Round; onMade: (id: string) => void };

/** The evening's rounds, and a new one. */
export function RoundList({ rounds, current, onMade }: Props) {
  const { prioritise: words } = useWords();
  return (
    <Side label={words.rounds}>
      <SectionHead>{words.rounds}</SectionHead>
      <Rows label={words.rounds}>
        {rounds.map((round) => (
          <li key={round.id}>
            <button
              type="button"
              className={styles.round}
              aria-current={round.id === current.id ? 'true' : undefined}
              onClick={() => chooseRound(round.id)}
            >
              <Icon name={roundIcons[round.kind]} />
              <span className="grow">
                <span className={styles.roundTitle}>{round.round.title}</span>
                <span className="sub">
                  {words.kinds[round.kind]} · <State round={round} />
                </span>
              </span>
            </button>
          </li>
        ))}
      </Rows>
      <NewRounds onMade={onMade} />
      {current.kind === 'rating' && <SplitOpinions round={current.round} />}
    </Side>
  );
}

function State({ round }: { round: Round }) {
  const { prioritise: words } = useWords();
  const placed = useRecords('matrixPlace', { matrixId: round.id }).length;
  if (round.kind === 'matrix') return words.placedCount(placed);
  return round.round.closedAt === null ? words.open : words.isClosed;
}
