import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Chip } from '@renderer/ui/controls/Chip';
import { tell } from '@renderer/ui/feedback/tell';
import { Seal } from '@renderer/ui/marks/Seal';
import { setBoards } from './prioritise-data';
import type { Round } from './prioritise-view';
import styles from './prioritise.module.css';

/** Whose notes take part. One board at least. */
export function BoardChoice({ round }: { round: Round }) {
  const { prioritise: words, marks } = useWords();
  const boards = useRecords('board');
  const groups = useRecords('group');
  const { boardIds } = round.round;
  if (boards.length < 2) return null;
  const toggle = (id: string, isOn: boolean) => {
    const next = boards
      .map((board) => board.id)
      .filter((each) => (each === id ? isOn : boardIds.includes(each)));
    if (next.length > 0) tell(setBoards(round, next));
  };
  return (
    <div role="group" aria-label={words.boards} className={styles.boards}>
      <span className="label">{words.boards}</span>
      {boards.map((board) => {
        const group = groups.find(({ id }) => id === board.groupId);
        return (
          <Chip
            key={board.id}
            isOn={boardIds.includes(board.id)}
            onChange={(isOn) => toggle(board.id, isOn)}
            mark={group && <Seal letter={group.letter} size="s" label={marks.group(group.letter)} />}
          >
            {group?.name ?? board.title}
          </Chip>
        );
      })}
    </div>
  );
}
