import { Kbd } from '../controls/Combo';
import { classes } from '../classes';
import { Icon } from '../Icon';
import styles from './key-line.module.css';

interface KeyHint {
  /** As printed on the keys: ['Alt', '5']. */
  keys: readonly string[];
  label: string;
}

export interface KeyLineProps {
  /** When the last word was saved: »Gemt 18:06:14«. */
  saved: string;
  /** ok: saved · warn: not yet · late: it cannot be saved. */
  state?: 'ok' | 'warn' | 'late';
  /** Only those that work where the focus is now; the first eight are shown. */
  hints: readonly KeyHint[];
  label: string;
}

/** The foot of the window: what is saved, and which keys work now. */
export const KeyLine = ({ saved, state = 'ok', hints, label }: KeyLineProps) => (
  <footer className={styles.keys}>
    <span className={classes(styles.saved, styles[state])}>
      <Icon name={state === 'ok' ? 'check' : 'warn'} />
      {saved}
    </span>
    <ul aria-label={label}>
      {hints.slice(0, 8).map((hint) => (
        <li key={hint.keys.join('+') + hint.label}>
          <span className={styles.combo}>
            {hint.keys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </span>
          <span>{hint.label}</span>
        </li>
      ))}
    </ul>
  </footer>
);
