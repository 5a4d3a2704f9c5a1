import type { ReactNode } from 'react';
import styles from './gallery.module.css';

/** One part under its name. */
export const Shown = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <h2>{name}</h2>
    <div className={styles.line}>{children}</div>
  </div>
);
