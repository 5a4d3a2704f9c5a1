import type { ReactNode } from 'react';
import styles from './frame.module.css';

export interface FrameProps {
  head: ReactNode;
  /** The room, or whatever stands in its place. */
  children: ReactNode;
  keyLine: ReactNode;
}

/** The window: running head, room, key line. Nothing else is permanent. */
export const Frame = ({ head, children, keyLine }: FrameProps) => (
  <div className={styles.frame}>
    <div className={styles.inner}>
      {head}
      {children}
      {keyLine}
    </div>
  </div>
);
