import { classes } from '../classes';
import styles from './combo.module.css';

export interface ComboProps {
  /** As printed on the keys: ['Ctrl', 'K']. */
  keys: readonly string[];
  className?: string | undefined;
}

/** The keys that do the same, shown but not read: the control itself carries aria-keyshortcuts. */
export const Combo = ({ keys, className }: ComboProps) => (
  <span className={classes(styles.combo, className)} aria-hidden="true">
    {keys.map((key) => (
      <Kbd key={key}>{key}</Kbd>
    ))}
  </span>
);

/** One key. */
export const Kbd = ({ children }: { children: string }) => <kbd className={styles.kbd}>{children}</kbd>;
