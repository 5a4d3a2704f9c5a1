import { LabelledControl, type Labelled } from './Field';
import { classes } from '../classes';
import styles from './field.module.css';

export interface SelectProps<T extends string> extends Labelled {
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** The system's own list of choices: every keyboard and screen reader knows it. */
export const Select = <T extends string>(props: SelectProps<T>) => {
  const { value, options, onChange, error } = props;
  return (
    <LabelledControl {...props}>
      {(ties) => (
        <select
          {...ties}
          className={classes(styles.field, styles.select, error && styles.bad)}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </LabelledControl>
  );
};
