import { duration } from '@shared/domain/duration';
import { clockOf, wallClock } from '@shared/domain/time';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { Title } from '@renderer/ui/layout/Title';
import { Strokes } from '@renderer/ui/marks/Strokes';
import { State } from '@renderer/ui/State';
import { ClockButtons } from './ClockButtons';
import type { RunView } from './run-view';
import styles from './run.module.css';

/** The running block: what the room is asked, and how its time stands. */
export function Now({ view }: { view: RunView }) {
  const { run, marks } = useWords();
  const { timeZone, status, endedAt } = useWorkshop();
  const { current, slot, place, blocks, isThrough } = view;
  const clock = (at: number) => clockOf(wallClock(at, timeZone));
  const isWaiting = view.state === 'waiting';
  const label = isThrough ? run.finished : isWaiting ? run.first : run.now(place, blocks.length);
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
        <Title size="question" label={label}>
          {status === 'closed' && endedAt !== null ? run.closed(clock(endedAt)) : titleOf(view, run.finished)}
        </Title>
        {current !== null && (
          <p className="sub">
            {[marks.block[current.kind], current.question === '' ? '' : current.title, current.presenter]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
        )}
      </MarginRow>
      <MarginRow>
        {current !== null && <Clock view={view} />}
        <ClockButtons view={view} />
      </MarginRow>
    </div>
  );
}

const titleOf = ({ current }: RunView, finished: string): string =>
  current === null ? finished : current.question === '' ? current.title : current.question;

function Clock({ view }: { view: RunView }) {
  const { run } = useWords();
  const { timeZone } = useWorkshop();
  const { leftMs, planned, spentMinutes, state, isPaused, expectedEnd, plannedEnd } = view;
  const clock = (at: number) => clockOf(wallClock(at, timeZone));
  const figures = (state === 'over' ? '+' : '') + duration(leftMs);
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
          <p className={styles.left}>{said(planned)}</p>
          <PlanState view={view} />
          <p className="sub num">
            {clock(expectedEnd) === clock(plannedEnd)
              ? run.endsAsPlanned(clock(plannedEnd))
              : run.endsAt(clock(expectedEnd), clock(plannedEnd))}
          </p>
        </div>
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

/** The most pressing thing to say about time, in words. */
function PlanState({ view: { isPaused, state, behindMinutes } }: { view: RunView }) {
  const { run } = useWords();
  if (isPaused) return <State icon="pause">{run.paused}</State>;
  if (state === 'over')
    return (
      <State tone="late" icon="clock">
        {run.over}
      </State>
    );
  if (state === 'soon')
    return (
      <State tone="warn" icon="clock">
        {run.soon}
      </State>
    );
  if (behindMinutes > 0)
    return (
      <State tone="warn" icon="clock">
        {run.behind(behindMinutes)}
      </State>
    );
  return <State>{behindMinutes < 0 ? run.ahead(-behindMinutes) : run.onPlan}</State>;
}
