import type { Board, Group } from '@shared/domain/board';
import { clockOf, wallClock } from '@shared/domain/time';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { showOnStage } from '@renderer/data/stage';
import { Button } from '@renderer/ui/controls/Button';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { announce } from '@renderer/ui/feedback/announce';
import { Seal } from '@renderer/ui/marks/Seal';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { tell } from '@renderer/ui/feedback/tell';
import { BoardClock } from './BoardClock';
import { BoardMenu } from './BoardMenu';
import { BoardSwitch } from './BoardSwitch';
import { setDone, setHelp, useBlocks } from './boards-data';
import { questionOf } from './boards-view';
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
  const { running, blocks } = useBlocks(group?.id ?? null);
  const question = questionOf(group, running, blocks) || (group === null ? board.title : words.noQuestion);
  const deliverable = group?.deliverable.trim() ?? '';
  return (
    <div className={styles.head}>
      <div className={styles.who}>
        {group && <Seal letter={group.letter} size="board" label={marks.group(group.letter)} />}
      </div>
      <div className={styles.asked}>
        <div className={styles.strip}>
          <BoardSwitch boards={boards} current={board.id} />
          <span className="grow" />
          {group && <HelpButton group={group} />}
          {group && <DoneButton group={group} />}
          <BoardMenu board={board} />
          <IconButton
            icon="stage"
            size="small"
            label={words.onStage}
            onPress={() =>
              tell(showOnStage({ workshopId: board.workshopId, view: 'board', boardId: board.id }))
            }
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

/** So that nobody has to wave: Run shows who asks, and since when. */
function HelpButton({ group }: { group: Group }) {
  const { boards: words } = useWords();
  const asks = group.helpAt !== null;
  const toggle = () => {
    tell(setHelp(group).then(() => announce(asks ? words.helpedSaid : words.helpSaid)));
  };
  useHotkeys([{ keys: ['Alt', 'H'], label: words.help, run: toggle }]);
  return (
    <Button size="small" tone={asks ? 'plain' : 'quiet'} isPressed={asks} onPress={toggle}>
      {asks ? words.helpAsked : words.help}
    </Button>
  );
}

function DoneButton({ group }: { group: Group }) {
  const { boards: words } = useWords();
  const { timeZone } = useWorkshop();
  const isDone = group.doneAt !== null;
  const toggle = () => {
    tell(setDone(group).then(() => announce(isDone ? words.notDoneSaid : words.doneSaid)));
  };
  useHotkeys([{ keys: ['Ctrl', 'Enter'], label: words.done, run: toggle }]);
  return (
    <Button size="small" tone={isDone ? 'plain' : 'quiet'} icon="check" isPressed={isDone} onPress={toggle}>
      {group.doneAt === null ? words.done : `${words.isDone} ${clockOf(wallClock(group.doneAt, timeZone))}`}
    </Button>
  );
}
