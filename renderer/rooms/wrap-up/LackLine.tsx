import type { ReactNode } from 'react';
import styles from './wrap-up.module.css';

/** What is missing at the left, what mends it at the right. */
export function LackLine(props: { title: string; hint?: ReactNode; children: ReactNode }) {
  return (
    <>
      <div className={styles.what}>
        <b>{props.title}</b>
        {props.hint !== undefined && <p className="sub">{props.hint}</p>}
      </div>
      <div className={styles.acts}>{props.children}</div>
    </>
  );
}
