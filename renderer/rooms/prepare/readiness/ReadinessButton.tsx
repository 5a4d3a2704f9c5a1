import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { showInPrepare } from '../usePrepareView';
import { lackCount, useReadiness } from './readiness-data';

/** The way to the check, with how much there is to consider. */
export function ReadinessButton() {
  const { readiness: words } = useWords();
  const { id } = useWorkshop();
  const count = lackCount(useReadiness());
  const open = () => showInPrepare(id, 'readiness');
  useHotkeys([{ keys: ['Alt', 'R'], label: words.open, isQuiet: true, run: open }]);
  return (
    <Button
      tone="quiet"
      size="small"
      icon="check"
      aria-keyshortcuts="Alt+R"
      data-opens="readiness"
      onPress={open}
    >
      {count === 0 ? words.open : words.openLacking(count)}
    </Button>
  );
}
