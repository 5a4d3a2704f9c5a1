import { useWords } from '@renderer/data/settings';
import { showOnStage, useStageDirection, useStageIsOpen } from '@renderer/data/stage';
import { Button } from '@renderer/ui/controls/Button';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { useAction } from '@renderer/ui/useAction';

/** Puts the table of strokes on the room's screen. */
export function OnStage({ workshopId }: { workshopId: string }) {
  const { factors: words } = useWords();
  const direction = useStageDirection();
  const isOpen = useStageIsOpen();
  const { run, error } = useAction(showOnStage);
  const isShown =
    isOpen &&
    direction !== null &&
    direction.workshopId === workshopId &&
    direction.view === 'factors' &&
    !direction.isBlack;
  return (
    <>
      <Button
        icon="stage"
        isPressed={isShown}
        onPress={() => void run({ workshopId, view: isShown ? 'clock' : 'factors' })}
      >
        {isShown ? words.onStage : words.showOnStage}
      </Button>
      <Refusal text={error} />
    </>
  );
}
