import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { useAction } from '@renderer/ui/useAction';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { addMinutes, blockBefore, closeMeeting, nextBlock, reopenMeeting, setPaused } from './run-data';
import type { RunView } from './run-view';
import styles from './run.module.css';

const act = (run: () => Promise<unknown>) => run();

/** Everything a facilitator does to the clock while talking: one key or one click each. */
export function ClockButtons({ view }: { view: RunView }) {
  const { run: words } = useWords();
  const { id, status } = useWorkshop();
  const { run, error } = useAction(act);
  const { isPaused, isThrough, state, after, place } = view;
  const isRunning = state !== 'waiting';
  const isClosed = status === 'closed';
  const forward = () => void run(() => (isThrough ? closeMeeting(id) : nextBlock(id)));
  const back = () => void run(() => blockBefore(id));
  const more = (minutes: number) => () => void run(() => addMinutes(id, minutes));
  const pause = () => void run(() => setPaused(id, !isPaused));
  const forwardLabel = isThrough ? words.close : !isRunning ? words.start : after.length === 0 ? words.end : words.next;

  const canForward = !isClosed;
  const canBack = !isClosed && (isThrough || (isRunning && place > 1));
  const running = isRunning && !isClosed;
  useHotkeys([
    ...(canForward && !isThrough ? [{ keys: ['PgDn'], label: forwardLabel, run: forward }] : []),
    ...(canBack ? [{ keys: ['PgUp'], label: words.back, isQuiet: true, run: back }] : []),
    ...(running
      ? [
          { keys: ['Alt', '1'], label: words.plus(1), isQuiet: true, run: more(1) },
          { keys: ['Alt', '5'], label: words.plus(5), isQuiet: true, run: more(5) },
          { keys: ['Alt', 'P'], label: isPaused ? words.resume : words.pause, isQuiet: true, run: pause },
        ]
      : []),
  ]);
  return (
    <div className={styles.buttons}>
      {isClosed ? (
        <Button onPress={() => void run(() => reopenMeeting(id))}>{words.reopen}</Button>
      ) : (
        <Button tone="primary" keys={isThrough ? undefined : ['PgDn']} onPress={forward}>
          {forwardLabel}
        </Button>
      )}
      {running && (
        <>
          <Button keys={['Alt', '1']} onPress={more(1)}>
            {words.plus(1)}
          </Button>
          <Button keys={['Alt', '5']} onPress={more(5)}>
            {words.plus(5)}
          </Button>
          <Button icon={isPaused ? 'play' : 'pause'} keys={['Alt', 'P']} isPressed={isPaused} onPress={pause}>
            {isPaused ? words.resume : words.pause}
          </Button>
        </>
      )}
      {canBack && (
        <Button tone="quiet" icon="undo" keys={['PgUp']} className={styles.last ?? ''} onPress={back}>
          {words.back}
        </Button>
      )}
      <Refusal text={error} />
    </div>
  );
}
