import type { Note } from '@shared/domain/board';
import { mayShowTally } from '@shared/domain/vote-result';
import { choose, useChosen } from '@renderer/data/place';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Chip } from '@renderer/ui/controls/Chip';

/** After a vote one goes on with what got dots. Only votes whose tally all may see count. */
function useDotted(): ReadonlySet<string> {
  const shown = useRecords('voteRound').filter(mayShowTally);
  const ballots = useRecords('ballot').filter(({ voteRoundId }) =>
    shown.some(({ id }) => id === voteRoundId),
  );
  const ids = new Set(ballots.map(({ id }) => id));
  return new Set(
    useRecords('dots')
      .filter(({ ballotId }) => ids.has(ballotId))
      .map(({ noteId }) => noteId),
  );
}

/** The notes one goes on with: all, or those with dots. `kept` are shown in any case. */
export function useNarrowed(notes: readonly Note[], kept: ReadonlySet<string>): readonly Note[] {
  const dotted = useDotted();
  const isOn = useChosen('onlyDotted') === 'yes' && dotted.size > 0;
  return isOn ? notes.filter(({ id }) => dotted.has(id) || kept.has(id)) : notes;
}

/** Nothing while nobody has shown dots. */
export function OnlyDotted() {
  const { prioritise: words } = useWords();
  const hasDotted = useDotted().size > 0;
  const isOn = useChosen('onlyDotted') === 'yes';
  if (!hasDotted) return null;
  return (
    <Chip isOn={isOn} onChange={(next) => choose('onlyDotted', next ? 'yes' : 'no')}>
      {words.onlyDotted}
    </Chip>
  );
}
