import { useId, type ButtonHTMLAttributes, type MouseEvent, type Ref } from 'react';
import { Icon } from '../Icon';
import type { IconName } from '../icon-paths';
import { buttonClass, offProps } from './Button';
import { Combo } from './Combo';
import { keyShortcuts } from './key-shortcuts';
import { Tip, useTip } from './Tip';
import styles from './button.module.css';

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'onClick' | 'children'>;

export interface IconButtonProps extends Native {
  icon: IconName;
  /** What it does; read aloud, and shown on hover and focus. */
  label: string;
  onPress?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  keys?: readonly string[] | undefined;
  isPressed?: boolean | undefined;
  tone?: 'plain' | 'quiet';
  size?: 'small' | 'normal';
  disabledReason?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with an icon alone, where a row has no room for words. */
export const IconButton = (props: IconButtonProps) => {
  const { icon, label, onPress, keys, isPressed, tone, size, disabledReason, className, ...native } = props;
  const tipId = useId();
  const tip = useTip(true);
  const isOff = disabledReason !== undefined;
  return (
    <>
      <button
        type="button"
        {...native}
        className={buttonClass(tone ?? 'quiet', size ?? 'normal', styles.iconOnly, className)}
        aria-label={label}
        aria-pressed={isPressed}
        aria-keyshortcuts={keyShortcuts(keys)}
        onClick={onPress}
        {...tip.triggers}
        {...(isOff && offProps(tipId))}
      >
        <Icon name={icon} />
      </button>
      {(isOff || tip.anchor) && (
        <Tip id={tipId} anchor={tip.anchor} isSeenOnly={!isOff}>
          {disabledReason ?? label}
          {keys && <Combo keys={keys} />}
        </Tip>
      )}
    </>
  );
};
