import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { RequestOptions } from '@shared/contract/wire';
import { useDraft } from '@renderer/data/drafts';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Field } from '@renderer/ui/controls/Field';
import { useAction } from '@renderer/ui/useAction';
import styles from './wrap-up.module.css';

export type WriteHereProps = {
  /** Names the draft. */
  field: string;
  label: string;
  /** On the button that opens the field. */
  act: string;
  type?: 'text' | 'date';
  /** A text of several lines: Shift+Enter breaks the line. */
  isMultiline?: boolean;
  suggestions?: readonly string[];
  onSave: (text: string, options: RequestOptions) => Promise<unknown>;
};

/** What is missing is written where it is missed: a button that becomes a field; Enter saves, Esc goes back. */
export function WriteHere(props: WriteHereProps) {
  const { text } = useDraft(props.field);
  const [isOpen, setOpen] = useState(text !== '');
  const opener = useRef<HTMLButtonElement>(null);
  const [goesBack, setGoesBack] = useState(false);
  useEffect(() => {
    if (goesBack) opener.current?.focus();
  }, [goesBack]);
  if (!isOpen)
    return (
      <Button ref={opener} size="small" onPress={() => setOpen(true)}>
        {props.act}
      </Button>
    );
  const close = () => {
    setOpen(false);
    setGoesBack(true);
  };
  return <Writing {...props} onClose={close} />;
}

function Writing(props: WriteHereProps & { onClose: () => void }) {
  const { field, label, type = 'text', isMultiline = false, suggestions, onSave, onClose } = props;
  const { wrapUp: words } = useWords();
  const draft = useDraft(field);
  const action = useAction(draft.save);
  const save = () => {
    const text = draft.text.trim();
    if (text !== '') void action.run((options) => onSave(text, options));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      draft.setText('');
      onClose();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      save();
    }
  };
  return (
    <div
      className={isMultiline ? styles.writingWide : styles.writing}
      data-unsaved={draft.text.trim() === '' ? undefined : ''}
    >
      <Field
        label={label}
        isLabelHidden
        autoFocus
        type={type}
        isMultiline={isMultiline}
        placeholder={label}
        suggestions={suggestions}
        value={draft.text}
        error={action.error}
        onChange={draft.setText}
        onKeyDown={onKeyDown}
        className="grow"
      />
      <Button size="small" onPress={save}>
        {words.save}
      </Button>
    </div>
  );
}
