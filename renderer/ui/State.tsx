import type { ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import styles from './state.module.css';

export interface StateProps {
  /** plain: strong ink, for what is fine · ok: done · warn: soon or missing · late: over, or in the way. */
  tone?: 'plain' | 'ok' | 'warn' | 'late';
  icon?: IconName | undefined;
  children: ReactNode;
  className?: string | undefined;
}

/** A state is a word, with an icon where it matters; colour never says it alone. */
export const State = ({ tone = 'plain', icon, children, className }: StateProps) => (
  <span className={classes(styles.state, styles[tone], className)}>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </span>
);
