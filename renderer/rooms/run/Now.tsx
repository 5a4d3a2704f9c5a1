import { clockFigures } from '@shared/domain/duration';
import { clockOf, wallClock } from '@shared/domain/time';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { Title } from '@renderer/ui/layout/Title';
import { Strokes } from '@renderer/ui/marks/Strokes';
import { useSaidWarnings } from '@renderer/ui/useSaidWarnings';
import { ClockButtons } from './ClockButtons';
import { PlanState } from './PlanState';
import type { RunView } from './run-view';
import styles from './run.module.css';

/** The running block: what the room is asked, and how its time stands. */
export function Now({ view }: { view: RunView }) {
  const { timeZone } = useWorkshop();
  const { current, slot } = view;
  const clock = (at: number) => clockOf(wallClock(at, timeZone));
  return (
    <div className={styles.now}>
      <MarginRow
        margin={
          slot !== null && (
            <span className={styles.span}>
              <b className="num">{clock(slot.start)}</b>
              <span className="num">{clock(slot.end)}</span>
            </span>
          )
        }
      >
        <Question view={view} />
      </MarginRow>
      <MarginRow>
        {current !== null && <Clock view={view} />}
        <ClockButtons view={view} />
      </MarginRow>
    </div>
  );
}

function Question({ view: { current, place, blocks, isThrough, state } }: { view: RunView }) {
  const { run, marks } = useWords();
  const { timeZone, status, endedAt } = useWorkshop();
  if (current === null) {
    const isClosed = status === 'closed' && endedAt !== null;
    return (
      <Title
        size="question"
        detail={isClosed ? run.closedHint : isThrough ? run.finishedHint : run.noBlocksHint}
      >
        {isClosed
          ? run.closed(clockOf(wallClock(endedAt, timeZone)))
          : isThrough
            ? run.finished
            : run.noBlocks}
      </Title>
    );
  }
  const { kind, question, title, presenter } = current;
  const heading = question === '' ? title : question;
  const what = [...new Set([marks.block[kind], title, presenter])];
  return (
    <Title
      size="question"
      label={
        state !== 'waiting'
          ? run.now(place, blocks.length)
          : place > 1
            ? run.comes(place, blocks.length)
            : run.first
      }
      detail={what.filter((part) => part !== '' && part !== heading).join(' · ')}
    >
      {heading}
    </Title>
  );
}

function Clock({ view }: { view: RunView }) {
  const { run, clock: clockWords } = useWords();
  useSaidWarnings(view.current?.id ?? '', view.state, view.leftMs, clockWords.warning);
  const { current, leftMs, planned, spentMinutes, state, isPaused } = view;
  const figures = clockFigures(leftMs);
  const minutesLeft = Math.max(0, Math.ceil(leftMs / 60_000));
  const said = state === 'waiting' ? run.notStarted : state === 'over' ? run.overOf : run.leftOf;
  return (
    <>
      <div className={styles.clockRow}>
        <div
          className={styles.clock}
          data-state={state}
          role="timer"
          aria-label={`${figures} ${said(planned)}`}
        >
          {figures.split(':').map((part, index) => (
            <span key={index}>
              {index > 0 && <i>:</i>}
              {part}
            </span>
          ))}
        </div>
        <div className={styles.facts}>
          <p className={styles.left}>
            {said(planned)}
            {spentMinutes > 0 && ` · ${run.gone(spentMinutes)}`}
          </p>
          <PlanState view={view} />
        </div>
        {current !== null && current.facilitatorNote !== '' && <ForYou note={current.facilitatorNote} />}
      </div>
      <Strokes
        total={planned}
        spent={spentMinutes}
        isPaused={isPaused}
        label={run.minutesLeft(minutesLeft, planned)}
      />
    </>
  );
}

/** What the facilitator wrote to themselves. It scrolls, so the keyboard must reach it. */
function ForYou({ note }: { note: string }) {
  const { run } = useWords();
  return (
    <div className={styles.forYou} role="note" aria-label={run.forYou} tabIndex={0}>
      <p className="label">{run.forYou}</p>
      <p>{note}</p>
    </div>
  );
}
