import type { ReactNode, Ref } from 'react';
import { classes } from '../classes';
import styles from './room.module.css';

export interface SideProps {
  /** The area's name, for F6 and screen readers. */
  label: string;
  children: ReactNode;
  /** No padding of its own: a page or an entry brings bars and grounds. */
  isFlush?: boolean;
  ground?: 'paper' | 'sheet' | 'sunken';
  className?: string | undefined;
  ref?: Ref<HTMLElement>;
}

/** The side column of a room. It scrolls by itself. */
export const Side = ({ label, children, isFlush, ground = 'paper', className, ref }: SideProps) => (
  <aside
    ref={ref}
    aria-label={label}
    data-area=""
    tabIndex={-1}
    className={classes(styles.side, isFlush && styles.flush, styles[ground], className)}
  >
    {children}
  </aside>
);
