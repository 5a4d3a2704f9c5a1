import { factors, type Factor } from '@shared/domain/values';
import { classes } from '../classes';
import { FactorIcon } from './FactorMark';

import styles from './factor.module.css';

export interface SlotsProps {
  chosen: readonly Factor[];
  /** Read aloud, such as »Faktorer: Hold, Mindset«. */
  label: string;
  className?: string | undefined;
}

/** Which factors a note touches: five fixed places. */
export const Slots = ({ chosen, label, className }: SlotsProps) => (
  <span className={classes(styles.slots, className)} role="img" aria-label={label}>
    {factors.map((factor) =>
      chosen.includes(factor) ? (
        <FactorIcon key={factor} factor={factor} />
      ) : (
        <i key={factor} className={styles.slot} />
      ),
    )}
  </span>
);
