import type { Factor } from '@shared/domain/values';
import type { ReactNode } from 'react';
import { classes } from '../classes';

import styles from './factor.module.css';

export interface FactorMarkProps {
  factor: Factor;
  /** The factor's name in the reader's language. */
  name: string;
  /** The icon alone, where the name stands close by; the name is still read aloud. */
  isNameHidden?: boolean;
  className?: string | undefined;
}

/** One of the five success factors: a line icon with its name. */
export const FactorMark = ({ factor, name, isNameHidden = false, className }: FactorMarkProps) => (
  <span className={classes(styles.factor, styles[factor], className)}>
    <FactorIcon factor={factor} />
    <span className={isNameHidden ? 'unseen' : undefined}>{name}</span>
  </span>
);

export const FactorIcon = ({ factor }: { factor: Factor }) => (
  <svg className={classes('i', styles.icon, styles[factor])} viewBox="0 0 24 24" aria-hidden="true">
    {drawings[factor]}
  </svg>
);

const drawings: Record<Factor, ReactNode> = {
  team: (
    <>
      <circle cx="8" cy="8" r="3" />
      <circle cx="16" cy="8" r="3" />
      <path d="M2.5 20c0-4 2.4-6 5.5-6s5.5 2 5.5 6M16 14c3.2 0 5.5 2 5.5 6" />
    </>
  ),
  progress: <path d="M3 19h5v-5h5V9h5V4M14.5 7.5 18 4l3.5 3.5" />,
  goal: (
    <>
      <circle cx="12" cy="12" r="9" />
      <circle cx="12" cy="12" r="4.5" />
      <path d="M12 12h.01" />
    </>
  ),
  benefit: (
    <path d="M12 21v-9M12 13C7.5 13 5 10.5 5 6c4.5 0 7 2.5 7 7ZM12 10c0-4 2.3-6.5 7-7 0 4.7-2.5 7-7 7ZM6 21h12" />
  ),
  mindset: (
    <path d="M12 20.5 4.6 13a4.9 4.9 0 0 1 6.9-6.9l.5.5.5-.5a4.9 4.9 0 0 1 6.9 6.9ZM8.5 11.5h2l1.5-2 1.5 4 1-2h1" />
  ),
};
