import { useState, type KeyboardEvent } from 'react';
import { classes } from '../classes';
import { Refusal } from '../feedback/Refusal';
import { Field } from './Field';
import styles from './editable-text.module.css';

export interface EditableDayProps {
  /** What day it is, read before it: »Senest«. */
  label: string;
  /** 2027-03-23, or empty. */
  value: string;
  /** The day as it is written in the reader's language. */
  text: string;
  /** Shown while there is no day. */
  placeholder: string;
  /** A rejected promise keeps the field open and shows why. */
  onSave: (value: string) => Promise<unknown> | undefined;
  className?: string | undefined;
}

/** A day that is chosen where it stands: click or Enter to choose, Enter or leaving saves, Esc gives up. */
export const EditableDay = ({ label, value, text, placeholder, onSave, className }: EditableDayProps) => {
  const [draft, setDraft] = useState<string | null>(null);
  const [takesFocus, setTakesFocus] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const end = (byKey: boolean) => {
    setTakesFocus(byKey);
    setError(null);
    setDraft(null);
  };
  const save = (byKey: boolean) => {
    if (draft === null || draft === value) {
      end(byKey);
      return;
    }
    Promise.resolve(onSave(draft)).then(
      () => end(byKey),
      (reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') save(true);
    else end(true);
  };
  if (draft === null)
    return (
      <button
        type="button"
        className={classes(styles.rest, !value && styles.empty, 'num', className)}
        aria-label={`${label}: ${value === '' ? placeholder : text}`}
        autoFocus={takesFocus}
        onClick={() => setDraft(value)}
      >
        {value === '' ? placeholder : text}
      </button>
    );
  return (
    <span className={className}>
      <Field
        type="date"
        label={label}
        isLabelHidden
        autoFocus
        value={draft}
        onChange={setDraft}
        onBlur={() => save(false)}
        onKeyDown={onKeyDown}
      />
      <Refusal text={error} />
    </span>
  );
};
