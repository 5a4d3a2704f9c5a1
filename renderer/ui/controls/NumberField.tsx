import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { IconButton } from './IconButton';
import styles from './number-field.module.css';

export interface NumberFieldProps {
  /** What is counted; read, not drawn. */
  label: string;
  value: number;
  moreLabel: string;
  fewerLabel: string;
  /** A number was typed. Answers whether it holds; what was refused stays to be corrected. */
  onSet: (value: number) => Promise<boolean>;
  onStep: (by: 1 | -1) => void;
  /** Enter, after what was typed holds. */
  onEnter?: (() => void) | undefined;
  least?: number;
  most?: number;
  /** What it says about itself beside the field, by id. */
  describedBy?: string | undefined;
  isWrong?: boolean;
  /** Where a room's focus begins. */
  isNextAct?: boolean;
}

/** A small whole number: typed, or one more and one fewer by button and with + and −. */
export const NumberField = (props: NumberFieldProps) => {
  const { label, value, moreLabel, fewerLabel, onStep, onEnter } = props;
  const { least = 0, most = 100_000, describedBy, isWrong = false, isNextAct = false } = props;
  const { shown, type, commit, giveUp } = useTyped(props);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void commit().then((holds) => holds && onEnter?.());
    } else if (event.key === 'Escape') giveUp();
    else if (event.key === '+' || event.key === '-') {
      event.preventDefault();
      const by = event.key === '+' ? 1 : -1;
      void commit().then((holds) => holds && onStep(by));
    }
  };
  return (
    <span className={styles.number}>
      <IconButton
        icon="minus"
        size="small"
        tabIndex={-1}
        label={fewerLabel}
        className={value <= least ? styles.none : undefined}
        onPress={() => onStep(-1)}
      />
      <input
        type="text"
        data-next-act={isNextAct ? '' : undefined}
        data-area-start={isNextAct ? '' : undefined}
        inputMode="numeric"
        maxLength={6}
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={describedBy}
        className={styles.input}
        value={shown}
        onChange={({ target }) => type(target.value.replace(/\D/g, ''))}
        onFocus={({ target }) => target.select()}
        onBlur={() => void commit()}
        onKeyDown={onKeyDown}
      />
      <IconButton
        icon="plus"
        size="small"
        tabIndex={-1}
        label={moreLabel}
        className={value >= most ? styles.none : undefined}
        onPress={() => onStep(1)}
      />
    </span>
  );
};

/** What is typed and not kept yet. Leaving the field keeps it, also when the field goes. */
const useTyped = ({ value, least = 0, most = 100_000, onSet }: NumberFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const isSending = useRef(false);
  const commit = async (): Promise<boolean> => {
    if (typed === null || isSending.current) return true;
    const next = Math.min(most, Math.max(least, Number(typed)));
    if (typed === '' || next === value) {
      setTyped(null);
      return true;
    }
    isSending.current = true;
    const holds = await onSet(next);
    isSending.current = false;
    if (holds) setTyped((now) => (now === typed ? null : now));
    return holds;
  };
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => () => void latest.current(), []);
  return { shown: typed ?? String(value), type: setTyped, commit, giveUp: () => setTyped(null) };
};
