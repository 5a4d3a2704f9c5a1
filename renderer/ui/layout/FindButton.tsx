import { Combo } from '../controls/Combo';
import { keyShortcuts } from '../controls/key-shortcuts';
import { Icon } from '../Icon';
import styles from './head.module.css';

export interface FindButtonProps {
  label: string;
  keys: readonly string[];
  onPress: () => void;
}

/** Opens »search or do« from the running head. */
export const FindButton = ({ label, keys, onPress }: FindButtonProps) => (
  <button
    type="button"
    className={styles.find}
    aria-haspopup="dialog"
    aria-keyshortcuts={keyShortcuts(keys)}
    onClick={onPress}
  >
    <Icon name="search" />
    <span>{label}</span>
    <Combo keys={keys} />
  </button>
);
