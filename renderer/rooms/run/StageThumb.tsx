import { clockFigures } from '@shared/domain/duration';
import { blockTime } from '@shared/domain/running-order';
import type { StageContent } from '@shared/contract/stage';
import { useWords } from '@renderer/data/settings';
import { roundNamed, visitsAreOver } from '@renderer/data/stage';
import { Seal } from '@renderer/ui/marks/Seal';
import { useNow } from '@renderer/ui/useNow';
import styles from './stage-panel.module.css';

/** The room's screen in small, from the very content that the screen gets. */
export function StageThumb({ content }: { content: StageContent }) {
  const { run: words } = useWords();
  return (
    <div className={styles.thumb} data-theme={content.theme} role="group" aria-label={words.stageShows}>
      {content.isBlack || content.workshop === null ? (
        <p className={styles.black}>{words.stageBlack}</p>
      ) : (
        <Shown content={content} workshop={content.workshop} />
      )}
    </div>
  );
}

type Props = { content: StageContent; workshop: NonNullable<StageContent['workshop']> };

function Shown({ content, workshop }: Props) {
  switch (content.view) {
    case 'clock':
      return <ShownClock content={content} workshop={workshop} />;
    case 'agenda':
    case 'groups':
    case 'visits':
      return <ShownLine content={content} workshop={workshop} />;
    case 'vote':
    case 'rating':
    case 'matrix':
      return <ShownRound content={content} />;
    case 'board':
      return <ShownBoard content={content} />;
    case 'factors':
      return <ShownFactors content={content} />;
  }
}

function ShownClock({ content: { block, groups }, workshop }: Props) {
  const { run: words } = useWords();
  if (block === null) return <Lines title={words.stageThanks} foot="" />;
  const isAtWork = block.kind === 'groupWork' || block.kind === 'visit';
  return (
    <>
      <p>{block.question || block.title}</p>
      <div className={styles.thumbFoot}>
        <Left block={block} pausedAt={workshop.pausedAt} />
        <Seals letters={isAtWork ? groups.map(({ letter }) => letter) : []} />
      </div>
    </>
  );
}

function ShownLine({ content, workshop }: Props) {
  const { stage, stageLead } = useWords();
  const { view, seats, block } = content;
  if (view === 'visits') return <ShownVisits content={content} />;
  if (view === 'groups') return <Lines title={stage.seats} foot={stageLead.people(seats.length)} />;
  return <Lines title={stage.agenda} foot={block?.title ?? workshop.title} />;
}

function ShownVisits({ content }: Pick<Props, 'content'>) {
  const { stage } = useWords();
  const { visits, block } = content;
  if (visits === null) return <Lines title={stage.noVisits} foot="" />;
  return (
    <Lines
      title={visitsAreOver(content) ? stage.visitsOver : roundNamed(visits, stage)}
      foot={block?.title ?? ''}
    />
  );
}

function ShownRound({ content }: Pick<Props, 'content'>) {
  const { run: words, stage } = useWords();
  const { view, vote, rating, matrix } = content;
  if (view === 'vote') return <ShownVote vote={vote} />;
  if (view === 'matrix' && matrix !== null)
    return <Lines title={matrix.title} foot={words.notes(matrix.notes.length)} />;
  if (rating !== null) return <Lines title={rating.title} foot={words.answers(rating.answers)} />;
  return <Lines title={view === 'matrix' ? stage.noMatrix : stage.noRating} foot="" />;
}

function ShownVote({ vote }: Pick<StageContent, 'vote'>) {
  const { stage, stageLead } = useWords();
  if (vote === null) return <Lines title={stage.noVote} foot="" />;
  const foot = vote.isClosed ? stage.prioritised : vote.rows === null ? stageLead.hidden : stage.tallySoFar;
  return <Lines title={vote.title} foot={foot} />;
}

function ShownBoard({ content: { board, groups } }: Pick<Props, 'content'>) {
  const { run: words, stage } = useWords();
  if (board === null) return null;
  const group = groups.find(({ letter }) => letter === board.groupLetter);
  return (
    <Lines
      title={board.question || group?.name || board.board.title}
      foot={
        board.hiddenNotes === null ? words.notes(board.notes.length) : stage.hiddenNotes(board.hiddenNotes)
      }
      seals={board.groupLetter === null ? [] : [board.groupLetter]}
    />
  );
}

function ShownFactors({ content: { factors } }: Pick<Props, 'content'>) {
  const { run: words, marks } = useWords();
  const sums = factors.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  return <Lines title={marks.block.factors} foot={words.answers(Math.max(0, ...sums))} />;
}

function Left({ block, pausedAt }: { block: NonNullable<StageContent['block']>; pausedAt: number | null }) {
  const { run: words } = useWords();
  const { leftMs, state } = blockTime(block, useNow('second'), pausedAt);
  if (state === 'waiting') return <span className="grow">{words.stageWaits}</span>;
  return (
    <>
      <b className="num">{clockFigures(leftMs)}</b>
      <span className="grow">
        {pausedAt !== null ? words.stagePaused : state === 'over' ? words.stageOver : words.stageLeft}
      </span>
    </>
  );
}

function Lines({ title, foot, seals = [] }: { title: string; foot: string; seals?: readonly string[] }) {
  return (
    <>
      <p>{title}</p>
      <div className={styles.thumbFoot}>
        <span className="grow">{foot}</span>
        <Seals letters={seals} />
      </div>
    </>
  );
}

function Seals({ letters }: { letters: readonly string[] }) {
  if (letters.length === 0) return null;
  return (
    <span className={styles.seals}>
      {letters.map((letter) => (
        <Seal key={letter} letter={letter} size="s" />
      ))}
    </span>
  );
}
