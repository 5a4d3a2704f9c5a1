import type { ReactNode } from 'react';
import { classes } from '../classes';
import { Combo } from './Combo';
import { keyShortcuts } from './key-shortcuts';
import styles from './chip.module.css';

export interface ChipProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** A glyph, factor icon or seal before the words. */
  mark?: ReactNode;
  children: ReactNode;
  keys?: readonly string[] | undefined;
  /** No frame until it is on, for a row of many. */
  isQuiet?: boolean;
  className?: string | undefined;
}

/** A choice that is on or off: a kind, a factor, a filter. */
export const Chip = ({ isOn, onChange, mark, children, keys, isQuiet, className }: ChipProps) => (
  <button
    type="button"
    aria-pressed={isOn}
    aria-keyshortcuts={keyShortcuts(keys)}
    className={classes(styles.chip, isQuiet && styles.quiet, className)}
    onClick={() => onChange(!isOn)}
  >
    {mark}
    <span>{children}</span>
    {keys && <Combo keys={keys} />}
  </button>
);
