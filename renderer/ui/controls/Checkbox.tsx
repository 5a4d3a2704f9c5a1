import type { ReactNode } from 'react';
import { classes } from '../classes';
import styles from './field.module.css';

export interface CheckboxProps {
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  children: ReactNode;
  /** The words are read but not drawn, where the row says them already. */
  isLabelHidden?: boolean;
  className?: string | undefined;
}

/** A box to tick, with its words. */
export const Checkbox = ({ isChecked, onChange, children, isLabelHidden, className }: CheckboxProps) => (
  <label className={classes(styles.check, className)}>
    <input type="checkbox" checked={isChecked} onChange={(event) => onChange(event.target.checked)} />
    <span className={isLabelHidden ? 'unseen' : undefined}>{children}</span>
  </label>
);
