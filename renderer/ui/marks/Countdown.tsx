import type { ClockFace } from '@shared/domain/clock-face';
import { classes } from '../classes';
import { useSaidWarnings, type WarningWords } from '../useSaidWarnings';
import styles from './countdown.module.css';
import { Strokes } from './Strokes';

interface CountdownWords extends Record<ClockFace['state'], string> {
  /** Said once each to whoever does not see the figures. */
  warning: WarningWords;
  /** The strokes read aloud: »13 af 35 minutter tilbage«. */
  minutesLeft: (left: number, of: number) => string;
  minutesOver: (of: number) => string;
}

export interface CountdownProps {
  /** The block or round it belongs to: another one's time is not compared with this one's. */
  clockId: string;
  face: ClockFace;
  /** Beside the figures: »tilbage«, »Snart slut«. */
  words: CountdownWords;
}

/** From here on the strokes need more room than the figures. */
const manyMinutes = 20;

/** The small clock of a shared screen. It advises, never stops anyone. */
export const Countdown = ({ clockId, face, words }: CountdownProps) => {
  useSaidWarnings(clockId, face.time, face.leftMs, words.warning);
  const { figures, state, totalMinutes, spentMinutes, minutesLeft } = face;
  const strokes =
    state === 'over' ? words.minutesOver(totalMinutes) : words.minutesLeft(minutesLeft, totalMinutes);
  return (
    <div className={classes(styles.countdown, totalMinutes > manyMinutes && styles.long, styles[state])}>
      <p role="timer">
        <b className={styles.figures}>{figures}</b> <span>{words[state]}</span>
      </p>
      <Strokes
        total={totalMinutes}
        spent={spentMinutes}
        isPaused={state === 'paused'}
        label={strokes}
        className={styles.strokes}
      />
    </div>
  );
};
