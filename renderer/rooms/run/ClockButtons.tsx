import { useRef, type MouseEvent } from 'react';
import type { Workshop } from '@shared/domain/workshop';
import type { Words } from '@shared/words/index';
import { go } from '@renderer/data/place';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { Icon } from '@renderer/ui/Icon';
import { useAction } from '@renderer/ui/useAction';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { goOn } from './go-on';
import { addMinutes, blockBefore, closeMeeting, reopenMeeting, setPaused } from './run-data';
import { Mute } from './Mute';
import type { RunView } from './run-view';
import styles from './run.module.css';

const act = (run: () => Promise<unknown>) => run();

/** Everything a facilitator does to the clock while talking: one key or one click each. */
export function ClockButtons({ view }: { view: RunView }) {
  const { id, status } = useWorkshop();
  const { run, error } = useAction(act);
  const isClosed = status === 'closed';
  const isRunning = view.state !== 'waiting' && !isClosed;
  // Also where nothing runs in mid-meeting: one that was closed early and opened again goes on where it was.
  const canBack = status === 'running' && (view.isThrough || view.place > 1);
  return (
    <div className={styles.buttons}>
      {isClosed ? (
        <AfterMeeting onReopen={() => void run(() => reopenMeeting(id))} />
      ) : (
        <Forward view={view} run={run} />
      )}
      {isRunning && !view.isThrough && <MoreTime isPaused={view.isPaused} run={run} />}
      {view.current !== null && <Mute />}
      {canBack && <Back run={run} />}
      <Refusal text={error} />
    </div>
  );
}

function AfterMeeting({ onReopen }: { onReopen: () => void }) {
  const { run: words } = useWords();
  return (
    <>
      <Button
        tone="primary"
        data-way-on=""
        after={<Icon name="arrow-right" />}
        onPress={() => go({ room: 'wrapUp' })}
      >
        {words.toWrapUp}
      </Button>
      <Button tone="quiet" className={styles.last} onPress={onReopen}>
        {words.reopen}
      </Button>
    </>
  );
}

type Run = (act: () => Promise<unknown>) => Promise<boolean>;

/** The one way on: begin, next, end, and once all is through, close the meeting. No key closes a meeting. */
function Forward({ view, run }: { view: RunView; run: Run }) {
  const { run: words } = useWords();
  const { id, status } = useWorkshop();
  const isDoubled = useDoubled();
  const press = () => void run(() => goOn(id, words));
  const click = ({ timeStamp }: MouseEvent) => {
    // The button becomes another one under the pointer: a double click must not begin the second block too, and what
    // ends the agenda twice must not close the meeting.
    const isAgain = isDoubled(timeStamp);
    if (isAgain && (view.isThrough || isBeginning(view))) return;
    if (view.isThrough) void run(() => closeMeeting(id));
    else press();
  };
  const label = forwardLabel(view, status, words);
  useHotkeys(view.isThrough ? [] : [{ keys: ['PgDn'], label, run: press }]);
  return (
    <Button tone="primary" keys={view.isThrough ? undefined : ['PgDn']} onPress={click}>
      {label}
    </Button>
  );
}

const isBeginning = ({ place, planned, leftMs }: RunView): boolean =>
  place === 1 && planned * 60_000 - leftMs < doubled;

const doubled = 1_000;

/** Whether a press comes within a second of the one before, as a double click or a key that is held down does. */
function useDoubled(): (at: number) => boolean {
  const last = useRef(-Infinity);
  return (at) => {
    const isDoubled = at - last.current < doubled;
    last.current = at;
    return isDoubled;
  };
}

function forwardLabel(
  { isThrough, state, after }: RunView,
  status: Workshop['status'],
  words: Words['run'],
): string {
  if (isThrough) return words.close;
  if (state === 'waiting') return status === 'preparing' ? words.start : words.next;
  return after.length === 0 ? words.end : words.next;
}

function MoreTime({ isPaused, run }: { isPaused: boolean; run: Run }) {
  const { run: words } = useWords();
  const { id } = useWorkshop();
  const more = (minutes: number) => () => void run(() => addMinutes(id, minutes));
  const pause = () => void run(() => setPaused(id, !isPaused));
  const pauseLabel = isPaused ? words.resume : words.pause;
  useHotkeys([
    { keys: ['Alt', '1'], label: words.plus(1), isQuiet: true, run: more(1) },
    { keys: ['Alt', '5'], label: words.plus(5), isQuiet: true, run: more(5) },
    { keys: ['Alt', 'P'], label: pauseLabel, isQuiet: true, run: pause },
  ]);
  return (
    <>
      {[1, 5].map((minutes) => (
        <Button key={minutes} keys={['Alt', String(minutes)]} onPress={more(minutes)}>
          {words.plus(minutes)}
        </Button>
      ))}
      <Button icon={isPaused ? 'play' : 'pause'} keys={['Alt', 'P']} isPressed={isPaused} onPress={pause}>
        {pauseLabel}
      </Button>
    </>
  );
}

function Back({ run }: { run: Run }) {
  const { run: words } = useWords();
  const { id } = useWorkshop();
  const press = () => void run(() => blockBefore(id));
  useHotkeys([{ keys: ['PgUp'], label: words.back, isQuiet: true, run: press }]);
  return (
    <Button tone="quiet" icon="undo" keys={['PgUp']} className={styles.last} onPress={press}>
      {words.back}
    </Button>
  );
}
