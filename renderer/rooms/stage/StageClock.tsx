import { duration, timeState } from '@shared/domain/duration';
import type { StageContent } from '@shared/contract/stage';
import { left, plannedMinutes, spent } from '@shared/domain/running-order';
import { clockOf, wallClock } from '@shared/domain/time';
import type { Words } from '@shared/words/index';
import { Seal } from '@renderer/ui/marks/Seal';
import { Strokes } from '@renderer/ui/marks/Strokes';
import { useNow } from '@renderer/ui/useNow';
import styles from './stage.module.css';

type Props = { content: StageContent; workshop: NonNullable<StageContent['workshop']>; words: Words };

/** What the room is asked, how long there is, and who sits where. */
export function StageClock({ content, workshop, words }: Props) {
  const { block, item } = content;
  const { stage, marks } = words;
  const now = useNow('second');
  const clock = (at: number) => clockOf(wallClock(at, workshop.timeZone));
  return (
    <>
      <header className={styles.head}>
        <span>{block === null ? workshop.title : marks.block[block.kind]}</span>
        <span>{block === null ? '' : (item?.title ?? workshop.title)}</span>
        <time>{stage.clock(clock(now))}</time>
      </header>
      <h1 className={styles.question}>{block === null ? stage.thanks : block.question || block.title}</h1>
      {block !== null && <TimeLeft block={block} workshop={workshop} words={words} now={now} clock={clock} />}
      <Beside content={content} words={words} />
    </>
  );
}

/** Where the groups sit while they work, else what comes. */
function Beside({ content: { block, next, groups }, words }: { content: StageContent; words: Words }) {
  const { stage, marks } = words;
  if (block?.kind !== 'groupWork' && block?.kind !== 'visit') {
    return next === null ? null : <p className={styles.next}>{stage.next(next.title)}</p>;
  }
  return (
    <ul className={styles.groups}>
      {groups.map(({ id, letter, name, place, doneAt }) => (
        <li key={id}>
          <Seal letter={letter} size="free" label={marks.group(letter)} />
          <span>
            <b>{name}</b>
            <span>{doneAt === null ? place : stage.done}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

type TimeProps = {
  block: NonNullable<StageContent['block']>;
  workshop: Props['workshop'];
  words: Words;
  now: number;
  clock: (at: number) => string;
};

function TimeLeft({ block, workshop, words: { stage, run }, now, clock }: TimeProps) {
  // The clock arithmetic asks for a whole block; what the stage may not see takes no part in it.
  const whole = { ...block, workshopId: '', facilitatorNote: '', notes: '' };
  if (block.startedAt === null) {
    return <p className={styles.begins}>{stage.begins(workshop.plannedStart.slice(11, 16))}</p>;
  }
  const planned = plannedMinutes(whole);
  const leftMs = left(whole, now, workshop.pausedAt);
  const state = timeState(leftMs, planned * 60_000, true);
  const figures = (state === 'over' ? '+' : '') + duration(leftMs);
  const minutes = Math.max(0, Math.ceil(leftMs / 60_000));
  const said = {
    over: stage.over,
    soon: `${stage.soon}, ${stage.clock(clock(now + leftMs))}`,
    fine: stage.leftUntil(clock(now + leftMs)),
    waiting: '',
  }[state];
  return (
    <>
      <div className={styles.time}>
        <div className={styles.clock} data-state={state} role="timer" aria-label={figures}>
          {figures}
        </div>
        <p className={styles.left}>{workshop.pausedAt === null ? said : stage.paused}</p>
      </div>
      <Strokes
        className={styles.strokes ?? ''}
        total={planned}
        spent={Math.floor(spent(whole, now, workshop.pausedAt) / 60_000)}
        isPaused={workshop.pausedAt !== null}
        label={run.minutesLeft(minutes, planned)}
      />
    </>
  );
}
