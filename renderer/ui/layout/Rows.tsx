import type { ReactNode } from 'react';
import { classes } from '../classes';
import styles from './title.module.css';

export interface RowsProps {
  as?: 'ul' | 'ol';
  children: ReactNode;
  label?: string | undefined;
  className?: string | undefined;
}

/** A list of `li`: an ink line above the first, a hairline above each of the rest. */
export const Rows = ({ as: List = 'ul', children, label, className }: RowsProps) => (
  <List aria-label={label} className={classes(styles.rows, className)}>
    {children}
  </List>
);
