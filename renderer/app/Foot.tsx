import { wallClock } from '@shared/domain/time';
import { useSaved } from '@renderer/data/saved';
import { useAppState, useWords } from '@renderer/data/settings';
import { KeyLine } from '@renderer/ui/layout/KeyLine';
import { useWorkingKeys } from '@renderer/ui/useHotkeys';
import { useNow } from '@renderer/ui/useNow';
import { useTimeZone } from './time-zone';

/** Saving is silent unless it takes longer than this. */
const patience = 1_000;

/** What is saved, and which keys work now. */
export function Foot() {
  const { frame } = useWords();
  const hints = useWorkingKeys();
  const { text, state } = useSavedLine();
  return <KeyLine label={frame.keys} saved={text} state={state} hints={hints} />;
}

function useSavedLine(): { text: string; state: 'ok' | 'warn' | 'late' } {
  const { frame } = useWords();
  const { lastSavedAt, pending, hasFailed } = useSaved();
  const timeZone = useTimeZone();
  const ahead = useAppState(({ clock }) => clock.ahead);
  // What is saved is noted by the computer's own clock.
  const now = useNow('second') - ahead;
  if (hasFailed) return { text: frame.notSaved, state: 'late' };
  if ([...pending.values()].some((since) => now - since > patience))
    return { text: frame.saving, state: 'warn' };
  if (lastSavedAt === null) return { text: frame.saved, state: 'ok' };
  return { text: frame.savedAt(wallClock(lastSavedAt + ahead, timeZone).slice(11)), state: 'ok' };
}
