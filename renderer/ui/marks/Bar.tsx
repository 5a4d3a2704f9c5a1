import type { CSSProperties } from 'react';
import { classes } from '../classes';
import styles from './strokes.module.css';

export interface BarProps {
  minutes: number;
  className?: string | undefined;
}

/** How long something takes, one stroke a minute. The number of minutes stands beside it in words. */
export const Bar = ({ minutes, className }: BarProps) => {
  const width = Math.max(placeOf(minutes - 1) + 2, 1);
  const size: CSSProperties = { width: `${width / 12}rem` };
  return (
    <svg
      className={classes(styles.bar, className)}
      viewBox={`0 0 ${width} 10`}
      preserveAspectRatio="none"
      style={size}
      aria-hidden="true"
    >
      <path d={Array.from({ length: minutes }, (_, minute) => `M${placeOf(minute)} 0V10`).join('')} />
    </svg>
  );
};

const placeOf = (minute: number): number => 1 + minute * 3 + Math.floor(minute / 5) * 2;
