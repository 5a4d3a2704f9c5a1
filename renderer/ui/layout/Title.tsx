import type { ReactNode } from 'react';
import { classes } from '../classes';
import styles from './title.module.css';

export interface TitleProps {
  children: ReactNode;
  /** A small line above: what this is or how far one is. */
  label?: ReactNode;
  /** The line below. */
  detail?: ReactNode;
  /** Buttons at the right. */
  tools?: ReactNode;
  /** room: the name of a room · question: the question the room works on · show: the one thing to see. */
  size?: 'room' | 'question' | 'show';
  className?: string | undefined;
}

/** What stands above everything in a room, as its h1. */
export const Title = ({ children, label, detail, tools, size = 'room', className }: TitleProps) => (
  <div className={classes(styles.title, className)}>
    <div className={styles.words}>
      {label && <p className="label">{label}</p>}
      <h1 className={styles[size]}>{children}</h1>
      {detail && <p className="sub">{detail}</p>}
    </div>
    {tools && <div className={styles.tools}>{tools}</div>}
  </div>
);
