import { useId, useRef, type MouseEvent } from 'react';
import { classes } from '../classes';
import { Icon } from '../Icon';
import type { IconName } from '../icon-paths';
import { Combo } from './Combo';
import { keyShortcuts } from './key-shortcuts';
import { Tip, useTip } from './Tip';
import styles from './button.module.css';

export interface IconButtonProps {
  icon: IconName;
  /** What it does; read aloud, and shown on hover and focus. */
  label: string;
  onPress?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  keys?: readonly string[] | undefined;
  isPressed?: boolean | undefined;
  tone?: 'plain' | 'quiet';
  size?: 'small' | 'normal';
  disabledReason?: string | undefined;
  className?: string | undefined;
}

/** A button with an icon alone, where a row has no room for words. */
export const IconButton = (props: IconButtonProps) => {
  const { icon, label, onPress, keys, isPressed, tone = 'quiet', size = 'normal', disabledReason } = props;
  const tipId = useId();
  const own = useRef<HTMLButtonElement>(null);
  const tip = useTip(true);
  const isOff = disabledReason !== undefined;
  return (
    <>
      <button
        ref={own}
        type="button"
        className={classes(styles.button, styles[tone], styles.iconOnly, styles[size], props.className)}
        aria-label={label}
        aria-pressed={isPressed}
        aria-disabled={isOff || undefined}
        aria-describedby={isOff ? tipId : undefined}
        aria-keyshortcuts={keyShortcuts(keys)}
        onClick={isOff ? undefined : onPress}
        {...tip.triggers}
      >
        <Icon name={icon} />
      </button>
      {(tip.isOpen || isOff) && (
        <Tip id={tipId} anchor={own} isOpen={tip.isOpen}>
          {disabledReason ?? label}
          {keys && !isOff && <Combo keys={keys} />}
        </Tip>
      )}
    </>
  );
};
