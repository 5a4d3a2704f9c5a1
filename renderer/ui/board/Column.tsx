import type { ReactNode } from 'react';
import { classes } from '../classes';
import styles from './board.module.css';

export interface ColumnProps {
  /** The column's name, for F6 and screen readers. */
  label: string;
  /** A glyph or a seal before the name. */
  mark?: ReactNode;
  /** What is drawn as the name; the label without it. */
  name?: ReactNode;
  count: number;
  tools?: ReactNode;
  /** The list of notes. */
  children: ReactNode;
  className?: string | undefined;
}

/** One column of a board. Its list scrolls under its head. */
export const Column = ({ label, mark, name = label, count, tools, children, className }: ColumnProps) => (
  <section className={classes(styles.column, className)} aria-label={label} data-area="" tabIndex={-1}>
    <header className={styles.columnHead}>
      <span className={styles.columnMark}>{mark}</span>
      <h2>{name}</h2>
      {tools}
      <span className={classes('num', styles.count)}>{count}</span>
    </header>
    <div className={styles.columnBody}>{children}</div>
  </section>
);
