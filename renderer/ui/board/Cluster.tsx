import type { ReactNode } from 'react';
import { classes } from '../classes';
import styles from './board.module.css';

export interface ClusterProps {
  /** Its name: text, or an EditableText. */
  name: ReactNode;
  count: number;
  /** A menu, a fold. */
  tools?: ReactNode;
  /** Its list of notes; none while it is folded. */
  children?: ReactNode;
  className?: string | undefined;
}

/** Notes that belong together, under a name. */
export const Cluster = ({ name, count, tools, children, className }: ClusterProps) => (
  <div className={classes(styles.cluster, className)}>
    <div className={styles.clusterHead}>
      <h3>{name}</h3>
      {tools}
      <span className={classes('num', styles.count)}>{count}</span>
    </div>
    {children}
  </div>
);
