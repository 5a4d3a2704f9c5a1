import {
  useImperativeHandle,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { classes } from '../classes';
import { Combo } from './Combo';
import { useStrayTyping } from './useStrayTyping';
import styles from './writing-line.module.css';

export interface WritingLineProps {
  /** What is written here; read, not drawn. */
  label: string;
  placeholder?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** Enter. The room empties the line at once, for the next; what is refused comes back into it. */
  onSubmit: (value: string) => void;
  /** ↑ in an empty line: correct the latest. */
  onRecall?: (() => void) | undefined;
  /** Esc. */
  onCancel?: (() => void) | undefined;
  /** Before the words: the kind's glyph, or a Segment. */
  prefix?: ReactNode;
  /** board: as large as a group's shared screen needs. */
  size?: 'line' | 'board';
  /** On the key at the right. */
  enterKey?: string | undefined;
  autoFocus?: boolean;
  onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined;
  className?: string | undefined;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Where people talk and somebody writes: one line that grows to three, right under the question. */
export const WritingLine = (props: WritingLineProps) => {
  const { label, value, onChange, onSubmit, onRecall, onCancel, prefix, size = 'line', className } = props;
  const { placeholder, enterKey = 'Enter', autoFocus, onKeyDown, ref } = props;
  const line = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => line.current);
  useStrayTyping(line);
  const act = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    onKeyDown?.(event);
    // An accent being composed ends with Enter too.
    if (event.defaultPrevented || event.nativeEvent.isComposing || hasModifier(event)) return;
    const does: Record<string, (() => void) | false | undefined> = {
      Enter: () => value.trim() && onSubmit(value.trim()),
      ArrowUp: value === '' && onRecall,
      Escape: onCancel,
    };
    const wanted = does[event.key];
    if (!wanted) return;
    event.preventDefault();
    wanted();
  };
  return (
    <div className={classes(styles.write, styles[size], className)}>
      {prefix}
      <textarea
        ref={line}
        className={styles.text}
        rows={1}
        aria-label={label}
        placeholder={placeholder}
        value={value}
        autoFocus={autoFocus}
        spellCheck
        data-writing-line=""
        onFocus={toTheEnd}
        onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={act}
      />
      {value && <Combo keys={[enterKey]} className={styles.enter ?? ''} />}
    </div>
  );
};

/** Words that a crash left behind are written on, not before. A click says itself where. */
const toTheEnd = ({ target }: FocusEvent<HTMLTextAreaElement>) => {
  if (target.selectionEnd === 0) target.setSelectionRange(target.value.length, target.value.length);
};

const hasModifier = (event: KeyboardEvent) => event.ctrlKey || event.altKey || event.metaKey;
