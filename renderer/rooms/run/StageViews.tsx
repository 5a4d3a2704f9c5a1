import { stageViews, type StageDirection, type StageViewName } from '@shared/contract/stage';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Segment } from '@renderer/ui/controls/Segment';
import { Select } from '@renderer/ui/controls/Select';
import styles from './stage-views.module.css';

type Props = { direction: StageDirection | null; onShow: (to: Partial<StageDirection>) => void };

/** What the screen can show, and of boards, votes and matrices which one. */
export function StageViews({ direction, onShow }: Props) {
  const { run: words, stageLead } = useWords();
  const { view, isBlack } = direction ?? { view: 'clock', isBlack: false };
  const shown: StageViewName | 'black' = isBlack ? 'black' : view;
  const views: readonly (StageViewName | 'black')[] = [...stageViews, 'black'];
  return (
    <>
      <Segment
        className={styles.views}
        label={words.stageShows}
        value={shown}
        onChange={(next) => onShow(next === 'black' ? { isBlack: true } : { view: next })}
        options={views.map((value) => ({ value, label: stageLead.views[value] }))}
      />
      {direction !== null && <Which direction={direction} onShow={onShow} />}
    </>
  );
}

function Which({ direction, onShow }: { direction: StageDirection; onShow: Props['onShow'] }) {
  const { view, isBlack, boardId, roundId } = direction;
  if (isBlack) return null;
  if (view === 'board') return <WhichBoard shownId={boardId} onShow={onShow} />;
  if (view === 'vote' || view === 'rating' || view === 'matrix')
    return <WhichRound view={view} shownId={roundId} onShow={onShow} />;
  return null;
}

type WhichProps = { shownId: string | null; onShow: Props['onShow'] };

function WhichBoard({ shownId, onShow }: WhichProps) {
  const { stageLead, marks } = useWords();
  const boards = useRecords('board');
  const groups = useRecords('group');
  if (boards.length < 2) return null;
  const nameOf = ({ groupId, title }: (typeof boards)[number]): string => {
    const group = groups.find(({ id }) => id === groupId);
    return group === undefined ? title : stageLead.nameAndGroup(group.name, marks.group(group.letter));
  };
  return (
    <Select
      className={styles.which}
      label={stageLead.which.board}
      isLabelHidden
      value={shownId ?? boards[0]?.id ?? ''}
      options={boards.map((board) => ({ value: board.id, label: nameOf(board) }))}
      onChange={(boardId) => onShow({ boardId })}
    />
  );
}

function WhichRound({ view, shownId, onShow }: WhichProps & { view: 'vote' | 'rating' | 'matrix' }) {
  const { stageLead } = useWords();
  const votes = useRecords('voteRound');
  const ratings = useRecords('ratingRound');
  const matrices = useRecords('matrix');
  const rounds = [...{ vote: votes, rating: ratings, matrix: matrices }[view]].sort((a, b) =>
    a.id < b.id ? 1 : -1,
  );
  if (rounds.length < 2) return null;
  return (
    <Select
      className={styles.which}
      label={stageLead.which[view]}
      isLabelHidden
      value={rounds.find(({ id }) => id === shownId)?.id ?? rounds[0]?.id ?? ''}
      options={rounds.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={(roundId) => onShow({ roundId })}
    />
  );
}
