import { useRef, useState, type KeyboardEvent } from 'react';
import { classes } from '../classes';
import { useKeptText } from '../kept-text';
import { Refusal } from '../feedback/Refusal';
import styles from './editable-text.module.css';

export interface EditableTextProps {
  /** What it is, read before the text: »Titel«. */
  label: string;
  value: string;
  /** Called when the text has changed. A rejected promise keeps what was typed and shows why. */
  onSave: (value: string) => Promise<unknown> | undefined;
  /** Shown while it is empty. */
  placeholder?: string | undefined;
  /** The sentence when it is emptied but must say something. Without it, empty is allowed. */
  emptyRefusal?: string | undefined;
  isReadOnly?: boolean;
  /** Begins in edit, for what was just made. */
  startsEditing?: boolean;
  /** It is over, saved or not. The room takes the focus back only when nothing else was clicked or reached. */
  onDone?: ((isFocusFree: boolean) => void) | undefined;
  className?: string | undefined;
  /** Names what is being written, such as `note:<id>`: then it survives a crash, and the edit goes on where it was. */
  draft?: string | undefined;
}

/** By a key; or by leaving, for another control or for none (a click beside everything, another program). */
type End = 'key' | 'elsewhere' | 'nowhere';

/** Text that is corrected where it stands: click or Enter to write, Enter or leaving saves, Esc gives up. */
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
  const { label, value, onSave, placeholder, emptyRefusal, onEnd, className } = props;
  const kept = useKeptText(props.draft);
  const [draft, setDraft] = useState(kept.text === '' ? value : kept.text);
  const [error, setError] = useState<string | null>(null);
  const isSaving = useRef(false);
  const written = useRef(draft);
  const field = useRef<HTMLTextAreaElement>(null);

  const end = (by: End) => {
    kept.drop();
    onEnd(by);
  };
  const save = (by: End) => {
    const text = draft.replace(/\s*\n\s*/g, ' ').trim();
    if (isSaving.current) return;
    if (text === value) end(by);
    else if (text === '' && emptyRefusal) setError(emptyRefusal);
    else {
      isSaving.current = true;
      Promise.resolve(onSave(text))
        .then(
          // What was typed meanwhile is not saved yet: the text stays open for it.
          () => written.current === draft && end(stillBy(by, field.current)),
          (reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)),
        )
        .finally(() => (isSaving.current = false));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') save('key');
    else end('key');
  };
  return (
    <span className={classes(styles.editing, className)}>
      <textarea
        ref={field}
        className={styles.input}
        rows={1}
        aria-label={label}
        aria-invalid={error !== null}
        value={draft}
        placeholder={placeholder}
        autoFocus
        onFocus={({ target }) => (kept.text === '' ? target.select() : toTheEnd(target))}
        onChange={(event) => {
          setDraft(event.target.value);
          written.current = event.target.value;
          kept.write(event.target.value);
        }}
        onBlur={({ relatedTarget }) => save(relatedTarget === null ? 'nowhere' : 'elsewhere')}
        onKeyDown={onKeyDown}
      />
      <Refusal text={error} />
    </span>
  );
};

/** Words that a crash left behind are written on, not over. */
const toTheEnd = (field: HTMLTextAreaElement): void =>
  field.setSelectionRange(field.value.length, field.value.length);

/** Saving takes a moment, in which the focus may have gone on. */
function stillBy(by: End, field: HTMLTextAreaElement | null): End {
  const { activeElement } = document;
  if (activeElement === field) return by;
  return activeElement === null || activeElement === document.body ? 'nowhere' : 'elsewhere';
}
