import { useAppState, useWords } from '@renderer/data/settings';
import { Icon } from '@renderer/ui/Icon';
import { backupWhen } from './home-view';
import styles from './home.module.css';

/** Where everything is, and when it was last kept twice. */
export function DataNote({ now, zone }: { now: string; zone: string }) {
  const words = useWords();
  const madeAt = useAppState(({ lastBackupAt }) => lastBackupAt);
  const backup =
    madeAt === null ? words.home.noBackup : words.home.lastBackup(backupWhen(madeAt, now, zone, words));
  return (
    <p className={styles.data}>
      <Icon name="disk" />
      <span>
        {words.home.allHere} {backup}
      </span>
    </p>
  );
}
