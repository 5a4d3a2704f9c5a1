import type { Board, Group } from '@shared/domain/board';
import { questionOf } from '@shared/domain/question';
import { useWords } from '@renderer/data/settings';
import { useShownOnStage } from '@renderer/data/stage';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { Seal } from '@renderer/ui/marks/Seal';
import { tell } from '@renderer/ui/feedback/tell';
import { BoardClock } from './BoardClock';
import { BoardMenu } from './BoardMenu';
import { BoardSwitch } from './BoardSwitch';
import { GroupActs } from './GroupActs';
import { useBlocks } from './boards-data';
import { OutlineButton } from './OutlineButton';
import styles from './boards.module.css';

/** Whose board it is, what is asked, and how long there is left. */
export function BoardHead({
  board,
  group,
  boards,
}: {
  board: Board;
  group: Group | null;
  boards: readonly Board[];
}) {
  const { boards: words, marks } = useWords();
  const { running, blocks } = useBlocks(board.groupId);
  const question = questionOf(group, running, blocks) || (group === null ? board.title : words.noQuestion);
  const deliverable = group?.deliverable.trim() ?? '';
  const stage = useShownOnStage(board.workshopId, { view: 'board', boardId: board.id });
  return (
    <div className={styles.head}>
      <div className={styles.who}>
        {group && <Seal letter={group.letter} size="board" label={marks.group(group.letter)} />}
      </div>
      <div className={styles.asked}>
        <div className={styles.strip}>
          <BoardSwitch boards={boards} current={board.id} />
          {group && <GroupActs group={group} />}
          <OutlineButton />
          <BoardMenu board={board} />
          <IconButton
            icon="stage"
            size="small"
            label={words.onStage}
            isPressed={stage.isShown}
            onPress={() => tell(stage.toggle())}
          />
        </div>
        <h1 className={styles.question}>{question}</h1>
        {deliverable !== '' && deliverable !== question && (
          <p className={styles.deliverable}>
            <span className="label">{words.deliverable}</span> {deliverable}
          </p>
        )}
      </div>
      {running && <BoardClock block={running} />}
    </div>
  );
}
