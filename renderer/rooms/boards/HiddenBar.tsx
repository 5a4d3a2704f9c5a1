import type { Board } from '@shared/domain/board';
import type { WritingRound } from '@shared/domain/writing-round';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Icon } from '@renderer/ui/Icon';
import { tell } from '@renderer/ui/feedback/tell';
import { focusWritingLine } from '@renderer/ui/writing-line';
import { reveal, useHiddenCount, useOpenRound } from './hidden-data';
import styles from './hidden.module.css';

/** While writing is hidden: where, how many notes wait, and the one act that shows them all. */
export function HiddenBar({ board }: { board: Board }) {
  const round = useOpenRound(board.id);
  return round === null ? null : <Bar round={round} />;
}

function Bar({ round }: { round: WritingRound }) {
  const { hidden: words } = useWords().boardWork;
  const count = useHiddenCount(round);
  const act = () => {
    focusWritingLine();
    tell(reveal(round));
  };
  return (
    <section aria-label={words.begin} className={styles.bar}>
      <Icon name="lock" />
      <span>{round.boardId === null ? words.onAll : words.onThis}</span>
      <b className="num" role="status">
        {words.count(count)}
      </b>
      <span className="grow" />
      <Button size="small" tone="primary" icon="eye" keys={['Ctrl', 'H']} onPress={act}>
        {words.reveal}
      </Button>
    </section>
  );
}
