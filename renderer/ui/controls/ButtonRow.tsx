import type { ReactNode } from 'react';
import { classes } from '../classes';
import styles from './button.module.css';

/** Buttons that belong together; a `<span className="grow" />` pushes the rest to the end. */
export const ButtonRow = ({
  children,
  className,
}: {
  children: ReactNode;
  className?: string | undefined;
}) => <div className={classes(styles.row, className)}>{children}</div>;
