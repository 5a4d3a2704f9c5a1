import { classes } from '../classes';
import styles from './strokes.module.css';

export interface FiveProps {
  value: number;
  /** Read aloud and meant to stand beside, such as »3 af 5«. */
  label: string;
  className?: string | undefined;
}

/** A score of five: the strokes given, the rest dotted. */
export const Five = ({ value, label, className }: FiveProps) => (
  <svg className={classes(styles.five, className)} viewBox="0 0 24 24" role="img" aria-label={label}>
    {places.map((path, index) => (
      <path key={path} d={path} className={index < value ? undefined : styles.off} />
    ))}
  </svg>
);

const places = ['M4 3V21', 'M9.3 3V21', 'M14.7 3V21', 'M20 3V21', 'M1 17L23 7'];
