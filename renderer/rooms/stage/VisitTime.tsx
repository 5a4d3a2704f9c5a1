import type { ClockFace } from '@shared/domain/clock-face';
import type { StageContent } from '@shared/contract/stage';
import type { Words } from '@shared/words/index';
import { TimeSentence } from './StageTime';
import styles from './stage.module.css';

type Props = {
  face: ClockFace;
  workshop: NonNullable<StageContent['workshop']>;
  words: Words;
  now: number;
};

/** What is left of a round; before it begins, how long it is to last. */
export function VisitTime({ face: { figures, state, time, leftMs }, workshop, words, now }: Props) {
  return (
    <div>
      <div
        className={styles.clock}
        data-state={state}
        data-length={figures.length}
        role="timer"
        aria-label={figures}
      >
        {figures}
      </div>
      {time === 'waiting' ? (
        <p className={styles.left}>{words.stage.visitWaits}</p>
      ) : (
        <TimeSentence time={{ state: time, leftMs }} workshop={workshop} words={words} now={now} />
      )}
    </div>
  );
}
