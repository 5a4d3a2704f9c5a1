import type { ReactNode } from 'react';
import { classes } from '../classes';
import styles from './table.module.css';

export interface TableProps {
  /** What the table is of; read, not drawn. */
  caption: string;
  /** thead and tbody. Figures get `className="num"`, a chosen row `aria-selected`. */
  children: ReactNode;
  className?: string | undefined;
}

/** An ink rule under the head, hairlines between the rows, figures at the right. */
export const Table = ({ caption, children, className }: TableProps) => (
  <table className={classes(styles.table, className)}>
    <caption className="unseen">{caption}</caption>
    {children}
  </table>
);
