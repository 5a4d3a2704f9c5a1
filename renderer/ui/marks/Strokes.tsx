import { classes } from '../classes';
import styles from './strokes.module.css';

export interface StrokesProps {
  /** Minutes planned. */
  total: number;
  /** Minutes spent; more than `total` when the item runs over. */
  spent: number;
  isPaused?: boolean;
  /** Read aloud, such as »13 af 35 minutter tilbage«. */
  label: string;
  className?: string | undefined;
}

/** The minutes of an item: one stroke each, short when spent, hollow in a pause, and they go on when time is over. */
export const Strokes = ({ total, spent, isPaused = false, label, className }: StrokesProps) => {
  const count = Math.max(total, Math.min(spent, drawnUpTo(total)), 1);
  const width = Math.max(placeOf(count - 1), 1);
  return (
    <svg
      className={classes(styles.strokes, isPaused && styles.paused, className)}
      viewBox={`0 0 ${width} 100`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {Array.from({ length: count }, (_, minute) => {
        const state = minute >= total ? 'over' : minute < spent ? 'done' : 'left';
        const path = `M${placeOf(minute)} 0V100`;
        return (
          <g key={minute} className={styles[state]}>
            <path d={path} />
            {isPaused && state === 'left' && <path d={path} className={styles.hollow} />}
          </g>
        );
      })}
    </svg>
  );
};

/** A laptop left open overnight: further strokes would say no more, only stand closer. */
const drawnUpTo = (total: number): number => Math.max(2 * total, total + 30);

/** Ten units a minute, and room between the fives. */
const placeOf = (minute: number): number => minute * 10 + Math.floor(minute / 5) * 8;
