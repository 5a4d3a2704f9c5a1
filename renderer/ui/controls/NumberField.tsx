import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useKeptText, useLastWords } from '../kept-text';
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
  /** Known to hold before the answer is there: then Enter goes on at once, and quick hands count where they mean to. */
  isSure?: ((value: number) => boolean) | undefined;
  /** Esc: what was typed is gone, and what was said of it has no more to say. */
  onGiveUp?: (() => void) | undefined;
  least?: number;
  most?: number;
  /** What it says about itself beside the field, by id. */
  describedBy?: string | undefined;
  isWrong?: boolean;
  /** Names what is being typed: then it survives a crash, and holds as soon as the field stands there again. */
  draft?: string | undefined;
  /** Where a room's focus begins. */
  isNextAct?: boolean;
}

/** A small whole number: typed, or one more and one fewer by button and with + and −. */
export const NumberField = (props: NumberFieldProps) => {
  const { label, value, moreLabel, fewerLabel, onStep, onGiveUp } = props;
  const { least = 0, most = 100_000, describedBy, isWrong = false, isNextAct = false } = props;
  const { shown, type, addToTyped, commit, goOn, giveUp } = useTyped(props);
  const step = (by: 1 | -1) => {
    if (!addToTyped(by)) onStep(by);
  };
  const acts: Partial<Record<string, (field: HTMLElement) => void>> = {
    Enter: goOn,
    '+': () => step(1),
    '-': () => step(-1),
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') {
      giveUp();
      onGiveUp?.();
    }
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act(event.currentTarget);
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
        {...(isNextAct && beginning)}
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

const beginning = { 'data-next-act': '', 'data-area-start': '' };

/** What is typed and not kept yet. Leaving the field keeps it, also when the field goes. */
const useTyped = ({
  value,
  least = 0,
  most = 100_000,
  onSet,
  onEnter,
  draft,
  ...props
}: NumberFieldProps) => {
  const kept = useKeptText(draft);
  const [typed, setTyped] = useState(kept.text === '' ? null : kept.text);
  const isSending = useRef(false);
  const written = useRef(typed);
  const type = (text: string) => {
    written.current = text;
    setTyped(text);
    kept.write(text);
  };
  const giveUp = () => {
    written.current = null;
    setTyped(null);
    kept.drop();
  };
  const within = (text: string) => Math.min(most, Math.max(least, Number(text)));
  const keep = async (text: string | null): Promise<boolean> => {
    if (text === null || isSending.current) return true;
    const next = within(text);
    if (text === '' || next === value) {
      giveUp();
      return true;
    }
    isSending.current = true;
    const holds = await onSet(next);
    isSending.current = false;
    if (holds && written.current === text) giveUp();
    return holds;
  };
  const commit = () => keep(typed);
  const goOn = (field: HTMLElement) => {
    const isSure = typed !== null && typed !== '' && props.isSure?.(within(typed)) === true;
    // Who has gone elsewhere before the answer came is not moved on from there.
    void commit().then((holds) => {
      if (holds && !isSure && field === document.activeElement) onEnter?.();
    });
    if (isSure) onEnter?.();
  };
  /** Whether something was typed that could be counted on from. */
  const addToTyped = (by: number): boolean => {
    if (typed === null || typed === '') return false;
    const next = String(Math.max(0, Number(typed) + by));
    type(next);
    void keep(next);
    return true;
  };
  const first = useRef(commit);
  // What a crash left behind.
  useEffect(() => void first.current(), []);
  useLastWords(draft, () => void commit());
  return { shown: typed ?? String(value), type, addToTyped, commit, goOn, giveUp };
};
