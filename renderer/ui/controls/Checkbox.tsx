import type { ReactNode } from 'react';
import { classes } from '../classes';
import styles from './field.module.css';

export interface CheckboxProps {
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  children: ReactNode;
  /** The words are read but not drawn, where the row says them already. */
  isLabelHidden?: boolean;
  /** -1 where a list of boxes is one stop and arrows walk it. */
  tabIndex?: 0 | -1 | undefined;
  className?: string | undefined;
}

/** A box to tick, with its words. */
export const Checkbox = (props: CheckboxProps) => {
  const { isChecked, onChange, children, isLabelHidden, tabIndex, className } = props;
  return (
    <label className={classes(styles.check, className)}>
      <input
        type="checkbox"
        tabIndex={tabIndex}
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={isLabelHidden ? 'unseen' : styles.checkWords}>{children}</span>
    </label>
  );
};
