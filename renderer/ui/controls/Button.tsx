import { useId, useRef, type MouseEvent, type ReactNode, type Ref } from 'react';
import { classes } from '../classes';
import { Icon } from '../Icon';
import type { IconName } from '../icon-paths';
import { Combo } from './Combo';
import { keyShortcuts } from './key-shortcuts';
import { Tip, useTip } from './Tip';
import styles from './button.module.css';

export interface ButtonProps {
  children: ReactNode;
  onPress?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  /** One primary per room. Grave is for what cannot be undone, and never the default. */
  tone?: 'plain' | 'primary' | 'quiet' | 'grave';
  size?: 'small' | 'normal' | 'big';
  icon?: IconName | undefined;
  /** Stands after the words: a chevron, a count. */
  after?: ReactNode;
  /** The keys that do the same, as printed on them: ['Alt', '5']. */
  keys?: readonly string[] | undefined;
  /** On or off, for a button that keeps its state. */
  isPressed?: boolean | undefined;
  /** Why it cannot be pressed now. The button stays readable and focusable, and says so. */
  disabledReason?: string | undefined;
  type?: 'button' | 'submit';
  autoFocus?: boolean;
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
  'aria-label'?: string | undefined;
  'aria-haspopup'?: 'menu' | 'dialog' | 'listbox' | undefined;
  'aria-expanded'?: boolean | undefined;
  'aria-controls'?: string | undefined;
  'aria-describedby'?: string | undefined;
  onKeyDown?: ((event: React.KeyboardEvent<HTMLButtonElement>) => void) | undefined;
}

/** A button: ink outline at rest, ink-filled when primary. */
export const Button = (props: ButtonProps) => {
  const { children, onPress, tone = 'plain', size = 'normal', icon, after, keys, className, ref } = props;
  const { isPressed, disabledReason, type = 'button', onKeyDown, autoFocus } = props;
  const reasonId = useId();
  const own = useRef<HTMLButtonElement>(null);
  const tip = useTip(disabledReason !== undefined);
  const isOff = disabledReason !== undefined;
  return (
    <>
      <button
        ref={(node) => {
          own.current = node;
          return giveRef(ref, node);
        }}
        type={isOff ? 'button' : type}
        // Only a dialog's safe choice asks for it, and then focus is expected to move.
        autoFocus={autoFocus}
        className={classes(styles.button, styles[tone], styles[size], className)}
        aria-pressed={isPressed}
        aria-disabled={isOff || undefined}
        aria-keyshortcuts={keyShortcuts(keys)}
        aria-label={props['aria-label']}
        aria-haspopup={props['aria-haspopup']}
        aria-expanded={props['aria-expanded']}
        aria-controls={props['aria-controls']}
        aria-describedby={isOff ? reasonId : props['aria-describedby']}
        onClick={isOff ? undefined : onPress}
        onKeyDown={onKeyDown}
        {...tip.triggers}
      >
        {icon && <Icon name={icon} />}
        <span>{children}</span>
        {after}
        {keys && <Combo keys={keys} />}
      </button>
      {isOff && (
        <Tip id={reasonId} anchor={own} isOpen={tip.isOpen}>
          {disabledReason}
        </Tip>
      )}
    </>
  );
};

const giveRef = <T,>(ref: Ref<T> | undefined, node: T | null) => {
  if (typeof ref === 'function') return ref(node);
  if (ref) ref.current = node;
  return undefined;
};
