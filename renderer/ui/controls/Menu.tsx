import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { Header, Menu as AriaMenu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { classes } from '../classes';
import { Icon } from '../Icon';
import type { IconName } from '../icon-paths';
import { Combo } from './Combo';
import styles from './menu.module.css';

export interface MenuEntry {
  id: string;
  label: string;
  /** A second, quieter word at the end, such as a count. */
  detail?: string | undefined;
  icon?: IconName | undefined;
  /** A seal, glyph or factor icon instead of an icon. */
  mark?: ReactNode;
  keys?: readonly string[] | undefined;
  tone?: 'plain' | 'grave';
  /** It is where the thing is already: shown with a check, and choosing it changes nothing. */
  isCurrent?: boolean | undefined;
  disabledReason?: string | undefined;
  onPress: () => void;
}

/** Entries under a heading of their own. */
export interface MenuGroup {
  title: string;
  entries: readonly MenuEntry[];
}

export interface MenuProps {
  /** What the menu is for: »Flyt note til«. */
  label: string;
  items: readonly (MenuEntry | MenuGroup)[];
  isOpen: boolean;
  onClose: () => void;
  /** What it opens beside. Focus goes back there. */
  anchor: RefObject<Element | null>;
}

/** A menu opened by a key or by the room; `MenuButton` is the one with a button of its own. */
export const Menu = ({ label, items, isOpen, onClose, anchor }: MenuProps) => (
  <Popover
    aria-label={label}
    className={styles.menu ?? ''}
    triggerRef={anchor}
    isOpen={isOpen}
    onOpenChange={(open) => !open && onClose()}
    placement="bottom start"
    offset={4}
  >
    <div role="presentation" onKeyDownCapture={chosenByKey(items, onClose)}>
      <AriaMenu aria-label={label} className={styles.list ?? ''} autoFocus="first" onClose={onClose}>
        {items.map((item) =>
          'entries' in item ? (
            <MenuSection key={item.title}>
              <Header className="label">{item.title}</Header>
              {item.entries.map(entryElement)}
            </MenuSection>
          ) : (
            entryElement(item)
          ),
        )}
      </AriaMenu>
    </div>
  </Popover>
);

/** The single key written beside an entry chooses it, as it does where the menu is not open. */
const chosenByKey = (items: MenuProps['items'], onClose: () => void) => (event: KeyboardEvent) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.key.length > 1) return;
  const key = event.key.toUpperCase();
  const entry = items
    .flatMap((item) => ('entries' in item ? item.entries : [item]))
    .find(({ keys }) => keys?.length === 1 && keys[0]?.toUpperCase() === key);
  if (entry === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  if (entry.disabledReason !== undefined) return;
  onClose();
  if (!entry.isCurrent) entry.onPress();
};

const entryElement = (entry: MenuEntry) => (
  <MenuItem
    key={entry.id}
    id={entry.id}
    textValue={entry.label}
    isDisabled={entry.disabledReason !== undefined}
    className={classes(styles.entry, entry.tone === 'grave' && styles.grave)}
    onAction={() => !entry.isCurrent && entry.onPress()}
  >
    <EntryMark entry={entry} />
    <span className="grow">{entry.label}</span> <EntryEnd entry={entry} />
  </MenuItem>
);

const EntryMark = ({ entry }: { entry: MenuEntry }) =>
  entry.mark ?? (entry.icon && <Icon name={entry.icon} />);

const EntryEnd = ({ entry }: { entry: MenuEntry }) => {
  const words = entry.disabledReason ?? entry.detail;
  return (
    <>
      {words && <span className="sub">{words}</span>}
      {entry.isCurrent && <Icon name="check" />}
      {entry.keys && <Combo keys={entry.keys} />}
    </>
  );
};
