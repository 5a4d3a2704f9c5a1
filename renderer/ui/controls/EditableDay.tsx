import { useRef, useState, type KeyboardEvent } from 'react';
import { dayMeant } from '@shared/domain/time';
import { classes } from '../classes';
import { useKeptText, useLastWords } from '../kept-text';
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
  /** Names what is being chosen, such as `entryDay:<id>`: then it survives a crash, and the field is open again. */
  draft?: string | undefined;
}

/** A day that is chosen where it stands: click or Enter to choose, Enter or leaving saves, Esc gives up. */
export const EditableDay = (props: EditableDayProps) => {
  const { label, value, text, placeholder, className } = props;
  const { chosen, open, choose, error, save, end, takesFocus } = useChoosing(props);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') save(true);
    else end(true);
  };
  if (chosen === null)
    return (
      <button
        type="button"
        className={classes(styles.rest, !value && styles.empty, 'num', className)}
        aria-label={`${label}: ${value === '' ? placeholder : text}`}
        autoFocus={takesFocus}
        onClick={open}
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
        value={chosen}
        onChange={choose}
        onBlur={() => save(false)}
        onKeyDown={onKeyDown}
      />
      <Refusal text={error} />
    </span>
  );
};

/** `chosen` is null while the field is not open. */
const useChoosing = ({ value, onSave, draft }: EditableDayProps) => {
  const kept = useKeptText(draft);
  const [chosen, setChosen] = useState(kept.text === '' ? null : kept.text);
  const [takesFocus, setTakesFocus] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const isSaving = useRef(false);
  const end = (byKey: boolean) => {
    kept.drop();
    setTakesFocus(byKey);
    setError(null);
    setChosen(null);
  };
  const save = (byKey: boolean) => {
    const day = dayMeant(chosen ?? value);
    if (isSaving.current) return;
    if (day === null || day === value) {
      end(byKey);
      return;
    }
    isSaving.current = true;
    Promise.resolve(onSave(day))
      .then(
        () => end(byKey),
        (reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)),
      )
      .finally(() => (isSaving.current = false));
  };
  useLastWords(draft, () => chosen !== null && save(false));
  const choose = (day: string) => {
    setChosen(day);
    kept.write(day);
  };
  return { chosen, open: () => setChosen(value), choose, error, save, end, takesFocus };
};
