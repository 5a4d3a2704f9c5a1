import type { CSSProperties } from 'react';
import { Bar } from '@renderer/ui/marks/Bar';
import styles from './agenda.module.css';

/** A block's minutes as strokes, drawn together as much as every other block's. */
export function Strokes({ minutes, scale }: { minutes: number; scale: number }) {
  return (
    <span className={styles.strokes} style={{ '--stroke-scale': scale } as CSSProperties}>
      <Bar minutes={minutes} />
    </span>
  );
}
