import { useSaved } from '@renderer/data/saved';
import { useWords } from '@renderer/data/settings';
import { KeyLine } from '@renderer/ui/layout/KeyLine';
import { useNow } from '@renderer/ui/useNow';
import { useWorkingKeys } from '@renderer/ui/useHotkeys';

/** What is saved, and which keys work now. */
export function Foot() {
  const { frame } = useWords();
  const { lastSavedAt, pending, hasFailed } = useSaved();
  useNow('second');
  const hints = useWorkingKeys();
  const time =
    lastSavedAt === null ? null : new Date(lastSavedAt).toLocaleTimeString('da-DK').replaceAll('.', ':');
  const saved = time === null ? frame.saved : frame.savedAt(time);
  const isSlow = pending.size > 0;
  const text = hasFailed ? frame.notSaved : isSlow ? frame.saving : saved;
  return (
    <KeyLine
      label={frame.keys}
      saved={text}
      state={hasFailed ? 'late' : isSlow ? 'warn' : 'ok'}
      hints={hints}
    />
  );
}
