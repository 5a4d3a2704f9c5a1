import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { open } from './board-store';
import styles from './similar.module.css';

const keys = ['Ctrl', 'L'];

/** Under the note just written, when others say nearly the same. It asks for nothing: whoever writes on writes on. */
export function SimilarMark({ id, count }: { id: string; count: number }) {
  const { similar: words } = useWords().boardWork;
  const see = () => open('similar', id);
  useHotkeys([{ keys, label: words.see, isQuiet: true, run: see }]);
  return (
    <Button
      size="small"
      tone="quiet"
      icon="merge"
      tabIndex={-1}
      keys={keys}
      className={styles.mark}
      onPress={see}
    >
      {words.like(count)}
    </Button>
  );
}
