import type { CSSProperties } from 'react';
import { classes } from '../classes';
import styles from './strokes.module.css';

export interface TallyProps {
  count: number;
  /** Only where the number already stands right beside: strokes are never alone. */
  isNumberHidden?: boolean;
  className?: string | undefined;
}

/** A count as a room keeps it on paper: strokes, five at a time, the fifth across. */
export const Tally = ({ count, isNumberHidden = false, className }: TallyProps) => {
  const width = tallyWidth(count);
  // The shape of the drawing follows the count, and only CSSOM may carry it under our content policy.
  const shape: CSSProperties = { aspectRatio: `${width} / 40` };
  return (
    <span className={classes(styles.counted, className)}>
      {count > 0 && (
        <svg className={styles.tally} viewBox={`0 0 ${width} 40`} style={shape} aria-hidden="true">
          <path d={tallyPath(count)} />
        </svg>
      )}
      <span className={isNumberHidden ? 'unseen' : 'num'}>{count}</span>
    </span>
  );
};

const bundle = 36;
const gap = 7;

const tallyPath = (count: number): string => {
  const strokes = Array.from({ length: count }, (_, index) => {
    const left = Math.floor(index / 5) * bundle;
    const place = index % 5;
    return place === 4 ? `M${left} 31L${left + 27} 9` : `M${left + 3 + place * gap} 2V38`;
  });
  return strokes.join('');
};

const tallyWidth = (count: number): number => {
  const left = Math.floor(count / 5) * bundle;
  const rest = count % 5;
  return rest === 0 ? Math.max(left - 8, 1) : left + 3 + (rest - 1) * gap + 4;
};
