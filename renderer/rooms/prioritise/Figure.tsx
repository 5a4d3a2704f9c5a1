import type { ReactNode } from 'react';
import { classes } from '@renderer/ui/classes';
import styles from './prioritise.module.css';

type Props = { count: number; isLate?: boolean; children: ReactNode };

/** The one number of the round, in the margin: always in sight while the list scrolls. */
export function Figure({ count, isLate = false, children }: Props) {
  return (
    <span className={classes(styles.figure, isLate && styles.late)}>
      <b className="num">{count}</b>
      <span>{children}</span>
    </span>
  );
}
