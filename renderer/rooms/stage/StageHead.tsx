import type { StageContent } from '@shared/contract/stage';
import { clockOf, wallClock } from '@shared/domain/time';
import type { Words } from '@shared/words/index';
import { useNow } from '@renderer/ui/useNow';
import styles from './stage.module.css';

type Props = {
  left: string;
  middle: string;
  workshop: NonNullable<StageContent['workshop']>;
  words: Words;
};

/** What is shown, of what, and what the time is. */
export function StageHead({ left, middle, workshop, words }: Props) {
  const now = useNow('second');
  return (
    <header className={styles.head}>
      <span>{left}</span>
      <span>{middle}</span>
      <time>{words.stage.clock(clockOf(wallClock(now, workshop.timeZone)))}</time>
    </header>
  );
}
