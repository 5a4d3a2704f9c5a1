import type { ReactNode } from 'react';
import styles from './prioritise.module.css';

/** The question and what is set up: an area of its own, so that F6 leads on to what is counted. */
export function HeadArea({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label} data-area="" tabIndex={-1} className={styles.head}>
      {children}
    </section>
  );
}
