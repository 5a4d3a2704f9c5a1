import type { ReactNode } from 'react';
import { classes } from '../classes';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  /** One sentence: what is not here yet. */
  title: string;
  /** How it comes here. */
  hint?: ReactNode;
  /** One way on. */
  action?: ReactNode;
  /** Plain text where a frame would be one box too many. */
  isPlain?: boolean;
  className?: string | undefined;
}

/** Nothing here yet, and the one way on. */
export const EmptyState = ({ title, hint, action, isPlain, className }: EmptyStateProps) => (
  <div className={classes(styles.empty, isPlain && styles.plain, className)}>
    <p className={styles.title}>{title}</p>
    {hint && <p className="sub">{hint}</p>}
    {action && <div className={styles.action}>{action}</div>}
  </div>
);
