import {
  useId,
  useRef,
  useState,
  type InputHTMLAttributes,
  type KeyboardEvent,
  type Ref,
  type TextareaHTMLAttributes,
} from 'react';
import { classes } from '../classes';
import { useKeptText } from '../kept-text';
import { Refusal } from '../feedback/Refusal';
import { Suggestions } from './Suggestions';
import { useTextEditing, type EditedText, type End } from './useTextEditing';
import styles from './editable-text.module.css';

export interface EditableTextProps extends EditedText {
  /** What it is, read before the text: »Titel«. */
  label: string;
  /** Shown while it is empty. */
  placeholder?: string | undefined;
  isReadOnly?: boolean;
  /** Begins in edit, for what was just made. */
  startsEditing?: boolean;
  /** It is over, saved or not. The room takes the focus back only when nothing else was clicked or reached. */
  onDone?: ((isFocusFree: boolean) => void) | undefined;
  className?: string | undefined;
  /** Offered while one writes, for what fits in a line: names. */
  suggestions?: readonly string[] | undefined;
}

/**
 * Text that is corrected where it stands: click or Enter to write, Enter or leaving saves, Esc gives up. Closing the
 * window is leaving, too.
 */
export const EditableText = (props: EditableTextProps) => {
  const { label, value, placeholder = '', isReadOnly, startsEditing = false, onDone, className } = props;
  const wasWritten = useKeptText(props.draft).text !== '';
  const [isEditing, setEditing] = useState(startsEditing || wasWritten);
  // Whoever ended the edit from the keyboard goes on from the text; whoever clicked elsewhere is elsewhere.
  const [takesFocus, setTakesFocus] = useState(false);
  const end = (by: End) => {
    setTakesFocus(by === 'key');
    setEditing(false);
    onDone?.(by !== 'elsewhere');
  };

  if (isReadOnly) return <span className={className}>{value || placeholder}</span>;
  if (isEditing) return <Editor {...props} onEnd={end} />;
  return (
    <button
      type="button"
      className={classes(styles.rest, !value && styles.empty, className)}
      aria-label={`${label}: ${value || placeholder}`}
      autoFocus={takesFocus}
      onClick={() => setEditing(true)}
    >
      {value || placeholder}
    </button>
  );
};

const Editor = (props: EditableTextProps & { onEnd: (by: End) => void }) => {
  const { label, placeholder, className, suggestions, keepsLines } = props;
  const field = useRef<Written>(null);
  const { text, change, wasKept, error, save, end } = useTextEditing(props, field);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    if (keepsLines && event.key === 'Enter' && event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') save('key');
    else end('key');
  };
  return (
    <span className={classes(styles.editing, className)}>
      <Writable
        ref={field}
        suggestions={suggestions}
        aria-label={label}
        aria-invalid={error !== null}
        value={text}
        placeholder={placeholder}
        autoFocus
        onFocus={({ target }) => (wasKept ? toTheEnd(target) : target.select())}
        onChange={(event) => change(event.target.value)}
        onBlur={({ relatedTarget }) => save(relatedTarget === null ? 'nowhere' : 'elsewhere')}
        onKeyDown={onKeyDown}
      />
      <Refusal text={error} />
    </span>
  );
};

type Written = HTMLInputElement & HTMLTextAreaElement;
type WritableProps = Pick<EditableTextProps, 'suggestions'> &
  TextareaHTMLAttributes<Written> &
  InputHTMLAttributes<Written> & { ref: Ref<Written> };

/** As many lines as the text takes; with suggestions one, since only a line can offer them. */
const Writable = ({ suggestions, ...shared }: WritableProps) => {
  const id = useId();
  if (suggestions === undefined) return <textarea {...shared} rows={1} className={styles.input} />;
  return (
    <>
      <input {...shared} list={id} className={classes(styles.input, styles.offering)} />
      <Suggestions id={id} of={suggestions} />
    </>
  );
};

/** Words that a crash left behind are written on, not over. */
const toTheEnd = (field: Written): void => field.setSelectionRange(field.value.length, field.value.length);
