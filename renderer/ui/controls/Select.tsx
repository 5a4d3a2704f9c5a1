import { LabelledControl, type Labelled } from './Field';
import { classes } from '../classes';
import styles from './field.module.css';

export interface SelectProps<T extends string> extends Labelled {
  value: T;
  options: readonly SelectOption<T>[];
  onChange: (value: T) => void;
  autoFocus?: boolean;
}

interface SelectOption<T extends string> {
  value: T;
  label: string;
  /** A heading that this one and those after it of the same group stand under. */
  group?: string;
}

/** The system's own list of choices: every keyboard and screen reader knows it. */
export const Select = <T extends string>(props: SelectProps<T>) => {
  const { value, options, onChange, error, autoFocus } = props;
  return (
    <LabelledControl {...props}>
      {(ties) => (
        <select
          {...ties}
          className={classes(styles.field, styles.select, error && styles.bad)}
          value={value}
          autoFocus={autoFocus}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {inGroups(options).map(({ group, members }) =>
            group === undefined ? (
              members.map(optionElement)
            ) : (
              <optgroup key={group} label={group}>
                {members.map(optionElement)}
              </optgroup>
            ),
          )}
        </select>
      )}
    </LabelledControl>
  );
};

const optionElement = ({ value, label }: SelectOption<string>) => (
  <option key={value} value={value}>
    {label}
  </option>
);

type Group = { group: string | undefined; members: SelectOption<string>[] };

const inGroups = (options: readonly SelectOption<string>[]): Group[] => {
  const groups: Group[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last.group === option.group) last.members.push(option);
    else groups.push({ group: option.group, members: [option] });
  }
  return groups;
};
