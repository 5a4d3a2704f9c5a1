import { useId, type ReactNode } from 'react';
import { classes } from '../classes';
import { Combo } from './Combo';
import styles from './segment.module.css';

interface SegmentOption<T extends string> {
  value: T;
  label: string;
  mark?: ReactNode;
  keys?: readonly string[];
}

export interface SegmentProps<T extends string> {
  /** What is being chosen; read, not drawn. */
  label: string;
  value: T;
  options: readonly SegmentOption<T>[];
  onChange: (value: T) => void;
  /** fill: takes the width it is given · inline: without a frame, inside a writing line · long: on several lines where they have to be. */
  fit?: 'own' | 'fill' | 'inline' | 'long';
  className?: string | undefined;
}

/** One of a few, all of them visible. Arrows move the choice, as in any radio group. */
export const Segment = <T extends string>(props: SegmentProps<T>) => {
  const { label, value, options, onChange, fit = 'own', className } = props;
  const name = useId();
  return (
    <fieldset
      className={classes(styles.segment, styles[fit], className)}
      role="radiogroup"
      aria-label={label}
    >
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            className="unseen"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.mark}
          <span>{option.label}</span>
          {option.keys && <Combo keys={option.keys} />}
        </label>
      ))}
    </fieldset>
  );
};
