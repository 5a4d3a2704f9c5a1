import { useEffect, type ReactNode } from 'react';
import { clockOf, wallClock } from '@shared/domain/time';
import { native, request } from '@renderer/data/bridge';
import { useAppState, useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { announce } from '@renderer/ui/feedback/announce';
import { tell } from '@renderer/ui/feedback/tell';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { useTimeZone } from './time-zone';
import styles from './rehearsal.module.css';

const step = 10;
const stepMs = step * 60_000;

/** Above the head of a window of a rehearsal: what this is, the clock that can be moved on, and the way out. */
export function RehearsalBar({ children }: { children: ReactNode }) {
  const { rehearsal: words } = useWords();
  const timeZone = useTimeZone();
  const ahead = useAppState(({ clock }) => clock.ahead);
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  const onward = () =>
    tell(
      request('clock.travel', { minutes: step }).then(() =>
        announce(words.movedOn(clockOf(wallClock(Date.now() + ahead + stepMs, timeZone)))),
      ),
    );
  useHotkeys([{ keys: ['Alt', 'T'], label: words.onward, isQuiet: true, run: onward }]);
  return (
    <div className={styles.top}>
      <section aria-label={words.bar} className={styles.bar}>
        <b>{words.word}</b>
        <span className="grow">{words.promise}</span>
        <Button size="small" icon="clock" keys={['Alt', 'T']} onPress={onward}>
          {words.onward}
        </Button>
        <Button size="small" onPress={() => tell(native('endRehearsal', {}))}>
          {words.end}
        </Button>
      </section>
      {children}
    </div>
  );
}
