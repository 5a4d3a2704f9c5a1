import { useEffect, useRef, useState } from 'react';
import { go } from '@renderer/data/place';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { EmptyRoom } from '@renderer/ui/layout/EmptyRoom';
import { Room } from '@renderer/ui/layout/Room';
import { MatrixWork } from './MatrixWork';
import { NewRounds } from './NewRounds';
import { RatingWork } from './RatingWork';
import { RoundList } from './RoundList';
import { VoteWork } from './VoteWork';
import { useRound, useRounds } from './prioritise-data';
import type { Round } from './prioritise-view';
import styles from './prioritise.module.css';

/** What comes first: dots, shows of hands and a matrix, one round at a time. */
export function PrioritiseRoom() {
  const boards = useRecords('board');
  const rounds = useRounds();
  const round = useRound(rounds);
  const [made, setMade] = useState<string | null>(null);
  const room = useFocusOnEntry();
  if (round === null && boards.length === 0) return <NoBoards />;
  if (round === null) return <NoRounds onMade={setMade} />;
  // A round just made stands open for its question; it is drawn anew once the core has said which one that is.
  const isNew = round.id === made;
  return (
    <Room side="narrow" className={styles.room} ref={room}>
      <Work key={`${round.id} ${String(isNew)}`} round={round} isNew={isNew} />
      <RoundList rounds={rounds} current={round} onMade={setMade} />
    </Room>
  );
}

/** To the next act: the first number, the note in hand, the first note without a place; else to what is there to see. */
function useFocusOnEntry() {
  const room = useRef<HTMLElement>(null);
  useEffect(() => {
    const isTaken = room.current?.contains(document.activeElement) ?? true;
    const find = (selector: string) => room.current?.querySelector<HTMLElement>(selector);
    if (!isTaken) (find('[data-next-act]') ?? find('[data-area]'))?.focus();
  }, []);
  return room;
}

function Work({ round, isNew }: { round: Round; isNew: boolean }) {
  switch (round.kind) {
    case 'vote':
      return <VoteWork round={round.round} isNew={isNew} />;
    case 'rating':
      return <RatingWork round={round.round} isNew={isNew} />;
    case 'matrix':
      return <MatrixWork matrix={round.round} isNew={isNew} />;
  }
}

function NoBoards() {
  const { prioritise: words } = useWords();
  return (
    <EmptyRoom title={words.title}>
      <EmptyState
        title={words.noBoards}
        hint={words.noBoardsHint}
        action={
          <Button tone="primary" autoFocus onPress={() => go({ room: 'prepare' })}>
            {words.toPrepare}
          </Button>
        }
      />
    </EmptyRoom>
  );
}

function NoRounds({ onMade }: { onMade: (id: string) => void }) {
  const { prioritise: words } = useWords();
  return (
    <EmptyRoom isWide title={words.noRounds} detail={words.noRoundsHint}>
      <NewRounds isFirst onMade={onMade} />
    </EmptyRoom>
  );
}
