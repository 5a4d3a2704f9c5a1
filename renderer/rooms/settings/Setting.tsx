import type { ReactNode } from 'react';
import styles from './settings.module.css';

/** What it is at the left, how it stands at the right. */
export function Setting(props: { label: string; hint?: string | undefined; children: ReactNode }) {
  return (
    <div className={styles.setting}>
      <div className={styles.label}>
        <b>{props.label}</b>
        {props.hint !== undefined && <p className="sub">{props.hint}</p>}
      </div>
      <div className={styles.control}>{props.children}</div>
    </div>
  );
}
