import { useWords } from '@renderer/data/settings';
import { useShownOnStage } from '@renderer/data/stage';
import { Button } from '@renderer/ui/controls/Button';
import { tell } from '@renderer/ui/feedback/tell';
import type { Round } from './prioritise-view';

/** Puts the round on the room's screen; of a vote whose tally is hidden the room sees how many dots are counted. */
export function OnStage({ round: { kind, id, round } }: { round: Round }) {
  const { stageLead: words } = useWords();
  const { isShown, toggle } = useShownOnStage(round.workshopId, { view: kind, roundId: id });
  return (
    <Button
      icon="stage"
      isPressed={isShown}
      otherwise={isShown ? words.show : words.shown}
      onPress={() => tell(toggle())}
    >
      {isShown ? words.shown : words.show}
    </Button>
  );
}
