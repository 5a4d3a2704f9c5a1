import { classes } from '../classes';
import styles from './countdown.module.css';
import { Strokes } from './Strokes';

export interface CountdownProps {
  /** `12:40`, or `+2:10` over time. */
  figures: string;
  /** Beside the figures: »tilbage«, »Snart slut«. */
  word: string;
  tone: 'plain' | 'warn' | 'late';
  /** Minutes planned and spent, one stroke each. */
  total: number;
  spent: number;
  isPaused: boolean;
  /** The strokes read aloud: »13 af 35 minutter tilbage«. */
  label: string;
}

/** The small clock of a shared screen. It advises, never stops anyone. */
export const Countdown = ({ figures, word, tone, total, spent, isPaused, label }: CountdownProps) => (
  <div className={classes(styles.countdown, styles[tone])}>
    <p role="timer">
      <b className={styles.figures}>{figures}</b> <span>{word}</span>
    </p>
    <Strokes total={total} spent={spent} isPaused={isPaused} label={label} className={styles.strokes} />
  </div>
);
