import { useRef, useState, type KeyboardEvent } from 'react';
import type { IconName } from '../icon-paths';
import { Icon } from '../Icon';
import { Button, type ButtonProps } from './Button';
import { IconButton } from './IconButton';
import { Menu, type MenuEntry, type MenuGroup } from './Menu';

export interface MenuButtonProps {
  label: string;
  items: readonly (MenuEntry | MenuGroup)[];
  icon?: IconName | undefined;
  /** The icon alone, three dots unless another is named: for the end of a row. */
  isIconOnly?: boolean;
  tone?: 'plain' | 'primary' | 'quiet';
  size?: 'small' | 'normal';
  className?: string | undefined;
  /** Where something else opens it too, such as a key of the room. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** A button that opens a menu below itself; Enter, Space and ArrowDown open it too, at its first entry. */
export const MenuButton = (props: MenuButtonProps) => {
  const { label, items, icon, isIconOnly, tone, size = 'normal', className } = props;
  const [isOwnOpen, setOwnOpen] = useState(false);
  const { isOpen = isOwnOpen, onOpenChange: setOpen = setOwnOpen } = props;
  const anchor = useRef<HTMLButtonElement>(null);
  const button = {
    size,
    className,
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    onPress: () => setOpen(!isOpen),
    onKeyDown: (event: KeyboardEvent) => {
      // The click that Enter makes counts as one by a screen reader, after which the first entry would not get the focus.
      if (!['ArrowDown', 'Enter', ' '].includes(event.key) || event.altKey || event.ctrlKey) return;
      event.preventDefault();
      setOpen(true);
    },
  } satisfies Partial<ButtonProps>;
  return (
    <>
      {isIconOnly ? (
        <IconButton
          {...button}
          ref={anchor}
          icon={icon ?? 'more'}
          label={label}
          tone={tone === 'plain' ? 'plain' : 'quiet'}
        />
      ) : (
        <Button
          {...button}
          ref={anchor}
          icon={icon}
          tone={tone ?? 'plain'}
          after={<Icon name="chevron-down" />}
        >
          {label}
        </Button>
      )}
      <Menu label={label} items={items} isOpen={isOpen} onClose={() => setOpen(false)} anchor={anchor} />
    </>
  );
};
