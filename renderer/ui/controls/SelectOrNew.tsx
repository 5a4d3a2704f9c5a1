import { Field } from './Field';
import { Select } from './Select';
import styles from './select-or-new.module.css';

/** An id, nothing, or the name of one that is to be made. */
export type ChosenOrNew = { id: string | null; newName: string | null };

export interface SelectOrNewProps {
  label: string;
  value: ChosenOrNew;
  options: readonly { value: string; label: string }[];
  onChange: (value: ChosenOrNew) => void;
  noneLabel: string;
  newLabel: string;
  /** Over the field that names a new one. */
  nameLabel: string;
  onEnter?: (() => void) | undefined;
  onBlur?: (() => void) | undefined;
}

/** One of those there are, none, or a new one named on the spot. */
export const SelectOrNew = (props: SelectOrNewProps) => {
  const { label, value, options, onChange, noneLabel, newLabel, nameLabel, onEnter, onBlur } = props;
  const isNew = value.newName !== null;
  return (
    <div className={styles.pair}>
      <Select
        label={label}
        value={isNew ? fresh : (value.id ?? '')}
        options={[{ value: '', label: noneLabel }, ...options, { value: fresh, label: newLabel }]}
        onChange={(chosen) =>
          onChange(
            chosen === fresh
              ? { id: null, newName: '' }
              : { id: chosen === '' ? null : chosen, newName: null },
          )
        }
      />
      {isNew && (
        <Field
          label={nameLabel}
          value={value.newName ?? ''}
          onChange={(newName) => onChange({ id: null, newName })}
          onEnter={onEnter}
          onBlur={onBlur}
          autoFocus
        />
      )}
    </div>
  );
};

const fresh = '@new';
