import type { ReactNode } from 'react';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import styles from './catalogue.module.css';

/** A step on an idea's way: when at the left, what at the right. */
export function Step({ time, title, detail }: { time: ReactNode; title: ReactNode; detail?: ReactNode }) {
  return (
    <MarginRow as="li" className={styles.step} margin={time}>
      <b>{title}</b>
      {detail !== undefined && <div className="sub">{detail}</div>}
    </MarginRow>
  );
}
