import { useWords } from '@renderer/data/settings';
import { useShownOnStage } from '@renderer/data/stage';
import { Button } from '@renderer/ui/controls/Button';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { useAction } from '@renderer/ui/useAction';

/** Puts the table of strokes on the room's screen. */
export function OnStage({ workshopId }: { workshopId: string }) {
  const { stageLead: words } = useWords();
  const { isShown, toggle } = useShownOnStage(workshopId, { view: 'factors' });
  const { run, error } = useAction(toggle);
  return (
    <>
      <Button icon="stage" isPressed={isShown} onPress={() => void run()}>
        {isShown ? words.shown : words.show}
      </Button>
      <Refusal text={error} />
    </>
  );
}
