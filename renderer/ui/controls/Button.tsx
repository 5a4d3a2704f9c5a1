import { useId, type ButtonHTMLAttributes, type MouseEvent, type ReactNode, type Ref } from 'react';
import { classes } from '../classes';
import { Icon } from '../Icon';
import type { IconName } from '../icon-paths';
import { Combo } from './Combo';
import { keyShortcuts } from './key-shortcuts';
import { Tip, useTip } from './Tip';
import styles from './button.module.css';

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'onClick' | 'children'>;

export interface ButtonProps extends Native {
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
  /** What it says in its other state. It is as wide as the longer of the two, so that nothing beside it moves. */
  otherwise?: string | undefined;
  /** Why it cannot be pressed now. The button stays readable and focusable, and says so. */
  disabledReason?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
}

/** A button: ink outline at rest, ink-filled when primary. */
export const Button = (props: ButtonProps) => {
  const {
    children,
    onPress,
    tone,
    size,
    icon,
    after,
    keys,
    isPressed,
    otherwise,
    disabledReason,
    className,
    ...native
  } = props;
  const reasonId = useId();
  const isOff = disabledReason !== undefined;
  const tip = useTip(isOff);
  return (
    <>
      <button
        type="button"
        {...native}
        className={buttonClass(tone ?? 'plain', size ?? 'normal', className)}
        aria-pressed={isPressed}
        aria-keyshortcuts={keyShortcuts(keys)}
        onClick={onPress}
        {...tip.triggers}
        {...(isOff && offProps(reasonId))}
      >
        {icon && <Icon name={icon} />}
        <span className={otherwise && styles.either} data-otherwise={otherwise}>
          {children}
        </span>
        {after}
        {keys && <Combo keys={keys} />}
      </button>
      {isOff && (
        <Tip id={reasonId} anchor={tip.anchor}>
          {disabledReason}
        </Tip>
      )}
    </>
  );
};

export const buttonClass = (tone: string, size: string, ...more: (string | undefined)[]) =>
  classes(styles.button, styles[tone], styles[size], ...more);

/** Off, yet reachable: it submits nothing, presses nothing, and its reason is read with it. */
export const offProps = (reasonId: string) => ({
  type: 'button' as const,
  'aria-disabled': true,
  'aria-describedby': reasonId,
  onClick: undefined,
});
