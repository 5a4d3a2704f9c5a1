import type { Ballot, Dots, VoteRound } from '@shared/domain/voting';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Icon } from '@renderer/ui/Icon';
import { Seal } from '@renderer/ui/marks/Seal';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { hands, type CountedHand } from './prioritise-view';
import { takeHand } from './useHand';
import styles from './votes.module.css';

type Props = {
  round: VoteRound;
  ballots: readonly Ballot[];
  dots: readonly Dots[];
  current: string | null;
};

/** Whose dots are counted now, and how far each group has come. */
export function HandSwitch({ round, ballots, dots, current }: Props) {
  const { prioritise } = useWords();
  const words = prioritise.vote;
  const groups = useRecords('group');
  const all = hands(
    groups.map(({ id }) => id),
    ballots,
    dots,
  );
  const step = (by: number) => {
    const at = all.findIndex(({ groupId }) => groupId === current);
    const next = all[(at + by + all.length) % all.length];
    if (next !== undefined) takeHand(next.groupId);
  };
  useHotkeys([
    { keys: ['Alt', 'PgDn'], label: words.nextHand, run: () => step(1) },
    { keys: ['Alt', 'PgUp'], label: words.previousHand, isQuiet: true, run: () => step(-1) },
  ]);
  return (
    <nav aria-label={words.whoCounts} className={styles.hands}>
      {all.map((hand) => (
        <Tab
          key={hand.groupId ?? ''}
          hand={hand}
          budget={round.budget}
          isCurrent={hand.groupId === current}
        />
      ))}
    </nav>
  );
}

function Tab({ hand, budget, isCurrent }: { hand: CountedHand; budget: number; isCurrent: boolean }) {
  const { prioritise, marks } = useWords();
  const words = prioritise.vote;
  const { groupId, people, given } = hand;
  const group = useRecords('group').find(({ id }) => id === groupId);
  const name = group === undefined ? words.room : marks.group(group.letter);
  const state = people === null ? words.notCounted(name) : words.handState(name, given, people * budget);
  return (
    <button
      type="button"
      className={styles.hand}
      aria-current={isCurrent ? 'true' : undefined}
      title={state}
      onClick={() => takeHand(groupId)}
    >
      <span className="unseen">{state}</span>
      <span aria-hidden="true" className={styles.handSigns}>
        {group ? <Seal letter={group.letter} size="s" /> : <Icon name="users" />}
        {group === undefined && <span>{words.roomShort}</span>}
        {people !== null && (
          <span className="num">
            {given}/{people * budget}
          </span>
        )}
        {people !== null && people > 0 && given === people * budget && <Icon name="check" />}
      </span>
    </button>
  );
}
