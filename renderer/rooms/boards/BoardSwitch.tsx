import type { Board, Group } from '@shared/domain/board';
import { choose } from '@renderer/data/place';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { classes } from '@renderer/ui/classes';
import { Icon } from '@renderer/ui/Icon';
import { Seal } from '@renderer/ui/marks/Seal';
import { useNoteCounts } from './boards-data';
import styles from './boards.module.css';

/** With more boards than this the others show their seal and count alone; their names are read and shown on hover. */
const namesFit = 5;

/** From one group's board to another's. */
export function BoardSwitch({ boards, current }: { boards: readonly Board[]; current: string }) {
  const { boards: words } = useWords();
  const groups = useRecords('group');
  const counts = useNoteCounts();
  const isMany = boards.length > namesFit;
  return (
    <nav aria-label={words.switchLabel} className={classes(styles.switch, isMany && styles.many)}>
      {boards.map((board) => {
        const group = groups.find(({ id }) => id === board.groupId);
        const isCurrent = board.id === current;
        return (
          <Tab
            key={board.id}
            board={board}
            group={group}
            count={counts.get(board.id) ?? 0}
            isCurrent={isCurrent}
            hasName={isCurrent || !isMany}
          />
        );
      })}
    </nav>
  );
}

type TabProps = {
  board: Board;
  group: Group | undefined;
  count: number;
  isCurrent: boolean;
  hasName: boolean;
};

function Tab({ board, group, count, isCurrent, hasName }: TabProps) {
  const { boards: words, marks } = useWords();
  const { whole, short } = useNames(board, group);
  const isDone = group !== undefined && group.doneAt !== null;
  return (
    <button
      type="button"
      className={classes(styles.tab, !hasName && styles.bare)}
      aria-current={isCurrent ? 'true' : undefined}
      title={whole}
      onClick={() => choose('board', board.id)}
    >
      {group === undefined && <Icon name="users" />}
      {group !== undefined && !isCurrent && (
        <Seal letter={group.letter} size="s" label={marks.group(group.letter)} />
      )}
      <span className={hasName ? 'clip' : 'unseen'}>{isCurrent ? whole : short}</span>
      <span className="num" aria-hidden="true">
        {count}
      </span>
      <span className="unseen">{words.notes(count)}</span>
      {isDone && <Icon name="check" label={words.isDone} />}
    </button>
  );
}

/** »Gruppe A · Mødesteder«, and without what the seal says already. */
function useNames(board: Board, group: Group | undefined): { whole: string; short: string } {
  const { boards: words, marks } = useWords();
  if (group === undefined) return { whole: board.title, short: board.title };
  return { whole: words.groupAndName(marks.group(group.letter), group.name), short: group.name };
}
