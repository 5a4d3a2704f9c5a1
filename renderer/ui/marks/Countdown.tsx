import type { ClockFace } from '@shared/domain/clock-face';
import { classes } from '../classes';
import styles from './countdown.module.css';
import { Strokes } from './Strokes';

interface CountdownWords extends Record<ClockFace['state'], string> {
  /** The strokes read aloud: »13 af 35 minutter tilbage«. */
  minutesLeft: (left: number, of: number) => string;
  minutesOver: (of: number) => string;
}

export interface CountdownProps {
  face: ClockFace;
  /** Beside the figures: »tilbage«, »Snart slut«. */
  words: CountdownWords;
}

/** From here on the strokes need more room than the figures. */
const manyMinutes = 20;

/** The small clock of a shared screen. It advises, never stops anyone. */
export const Countdown = ({ face, words }: CountdownProps) => {
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
