import type { ReactNode } from 'react';
import { classes } from '../classes';
import styles from './board.module.css';

/** The board itself: its columns side by side, as many as there are, all of one width. */
export const Board = ({ children, className }: { children: ReactNode; className?: string | undefined }) => (
  <div className={classes(styles.board, className)}>{children}</div>
);
