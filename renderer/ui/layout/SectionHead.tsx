import type { ReactNode } from 'react';
import { classes } from '../classes';
import styles from './title.module.css';

export interface SectionHeadProps {
  children: ReactNode;
  /** A count or a state at the far end. */
  detail?: ReactNode;
  tools?: ReactNode;
  className?: string | undefined;
}

/** The heading of a list or a part of a room, as its h2. */
export const SectionHead = ({ children, detail, tools, className }: SectionHeadProps) => (
  <div className={classes(styles.section, className)}>
    <h2>{children}</h2>
    {detail && <span className="sub">{detail}</span>}
    {tools}
  </div>
);
