import { useEffect } from 'react';
import type { Board } from '@shared/domain/board';
import { choose, go, useChosen } from '@renderer/data/place';
import { useRecord, useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { EmptyRoom } from '@renderer/ui/layout/EmptyRoom';
import { Room } from '@renderer/ui/layout/Room';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { BoardHead } from './BoardHead';
import { BoardSheet } from './BoardSheet';
import { FilterBar } from './FilterBar';
import { HiddenBar } from './HiddenBar';
import { Openings } from './Openings';
import { Outline } from './Outline';
import { WriteArea } from './WriteArea';
import { useColumns, useNoteCounts } from './boards-data';
import { resetBoard, useBoardStore } from './board-store';
import styles from './boards.module.css';

/** A group's board, for the screen the group sits around. */
export function BoardsRoom() {
  const { boards: words } = useWords();
  const boards = useRecords('board');
  const chosenId = useChosen('board');
  const chosen = boards.find(({ id }) => id === chosenId) ?? boards[0];
  if (chosen === undefined) {
    return (
      <EmptyRoom title={words.switchLabel}>
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
  return <OneBoard key={chosen.id} board={chosen} boards={boards} />;
}

function OneBoard({ board, boards }: { board: Board; boards: readonly Board[] }) {
  const { boards: words } = useWords();
  const group = useRecord('group', board.groupId);
  const columns = useColumns(board.id);
  const all = useNoteCounts().get(board.id) ?? 0;
  const isOutline = useBoardStore((store) => store.outline !== null);
  useEffect(() => resetBoard, []);
  const step = (by: number) => {
    const at = boards.findIndex(({ id }) => id === board.id);
    const next = boards[(at + by + boards.length) % boards.length];
    if (next !== undefined) choose('board', next.id);
  };
  useHotkeys([
    { keys: ['Alt', 'PgDn'], label: words.nextBoard, isQuiet: boards.length < 2, run: () => step(1) },
    { keys: ['Alt', 'PgUp'], label: words.previousBoard, isQuiet: true, run: () => step(-1) },
  ]);
  return (
    <Room isShared className={styles.room}>
      <div className={styles.desk}>
        <BoardHead board={board} group={group} boards={boards} />
        <WriteArea board={board} columns={columns} />
        <HiddenBar board={board} />
        <FilterBar boardId={board.id} shown={columns.reduce((sum, { count }) => sum + count, 0)} all={all} />
      </div>
      {isOutline ? (
        <Outline board={board} group={group} columns={columns} all={all} />
      ) : (
        <BoardSheet board={board} columns={columns} />
      )}
      <Openings board={board} columns={columns} />
    </Room>
  );
}
