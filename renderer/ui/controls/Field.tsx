import {
  useId,
  type ChangeEvent,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { classes } from '../classes';
import { Refusal } from '../feedback/Refusal';
import { Suggestions } from './Suggestions';
import styles from './field.module.css';

/** What every labelled control shares: the words around it and how they are tied to it. */
export interface Labelled {
  label: string;
  /** The label is read but not drawn, where the place says it already. */
  isLabelHidden?: boolean | undefined;
  /** A line under the label. */
  hint?: string | undefined;
  /** A sentence that says what is wrong and what to write. */
  error?: string | null | undefined;
  className?: string | undefined;
}

export interface FieldProps extends Labelled {
  value: string;
  onChange: (value: string) => void;
  /** Several lines; it grows with what is written. */
  isMultiline?: boolean;
  type?: 'text' | 'search' | 'date' | 'time' | 'number' | 'password';
  placeholder?: string | undefined;
  /** Which keys a screen without a keyboard shows. */
  inputMode?: 'numeric' | undefined;
  onEnter?: (() => void) | undefined;
  onBlur?: (() => void) | undefined;
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void) | undefined;
  isReadOnly?: boolean;
  isRequired?: boolean;
  autoFocus?: boolean;
  /** Its text is only there for the time being: whoever comes in types over it. */
  isForNow?: boolean | undefined;
  maxLength?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
  /** Offered while one writes; anything else may be written too. */
  suggestions?: readonly string[] | undefined;
  ref?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** A labelled field for a line or, with `isMultiline`, for a text. */
export const Field = (props: FieldProps) => {
  const {
    label,
    isLabelHidden,
    hint,
    error,
    className,
    isMultiline = false,
    type = 'text',
    ...control
  } = props;
  const { onChange, onEnter, onKeyDown, isReadOnly, isRequired, min, max, suggestions, ...rest } = control;
  const { isForNow = false, ...native } = rest;
  const shared = {
    ...native,
    readOnly: isReadOnly,
    required: isRequired,
    className: classes(styles.field, isMultiline && styles.text, error && styles.bad),
    onChange: (event: ChangeEvent<Editable>) => onChange(event.target.value),
    onFocus: isForNow ? ({ target }: FocusEvent<Editable>) => target.select() : undefined,
    onKeyDown: (event: KeyboardEvent<Editable>) => {
      onKeyDown?.(event);
      const isEnter = event.key === 'Enter' && !hasModifier(event) && !event.nativeEvent.isComposing;
      if (!isEnter || event.defaultPrevented || isMultiline || !onEnter) return;
      event.preventDefault();
      onEnter();
    },
  };
  return (
    <LabelledControl {...{ label, isLabelHidden, hint, error, className }}>
      {(ties) =>
        isMultiline ? (
          <textarea {...shared} {...ties} rows={2} />
        ) : (
          <>
            <input
              {...shared}
              {...ties}
              type={type}
              min={min}
              max={max}
              list={suggestions && `${ties.id}-list`}
            />
            {suggestions && <Suggestions id={`${ties.id}-list`} of={suggestions} />}
          </>
        )
      }
    </LabelledControl>
  );
};

/** With one it is another key, which belongs to the room. */
const hasModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.altKey || event.metaKey;

type Editable = HTMLInputElement | HTMLTextAreaElement;

interface Ties {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label, hint and error around one control, with the ids that tie them together. */
export const LabelledControl = (props: Labelled & { children: (ties: Ties) => ReactNode }) => {
  const { label, isLabelHidden = false, hint, error, className, children } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classes(styles.labelled, className)}>
      <label htmlFor={id} className={isLabelHidden ? 'unseen' : styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="sub">
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      <Refusal id={`${id}-error`} text={error} />
    </div>
  );
};
