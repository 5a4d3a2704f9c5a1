import { native } from '@renderer/data/bridge';
import { useAppState, useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { useAction } from '@renderer/ui/useAction';
import { Setting } from './Setting';
import styles from './settings.module.css';

export function DataFolder() {
  const { settings: words } = useWords();
  const folder = useAppState(({ dataFolder }) => dataFolder);
  const { run, error } = useAction(() => native('showDataFolder', {}));
  return (
    <Setting label={words.dataFolder} hint={words.dataFolderHint}>
      <span className={styles.path}>{folder}</span>
      <Button size="small" icon="folder" onPress={() => void run()}>
        {words.showFolder}
      </Button>
      <Refusal text={error} />
    </Setting>
  );
}
