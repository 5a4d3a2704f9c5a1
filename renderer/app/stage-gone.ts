import { wordsIn } from '@shared/words/index';
import { onNativeEvent } from '@renderer/data/bridge';
import { useAppState } from '@renderer/data/settings';
import { showOnStage } from '@renderer/data/stage';
import { showMessage } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';

/** Somebody pulled a cable, or closed the stage in its own window, perhaps by mistake: whoever leads it looks elsewhere. */
export const followStageGone = (): (() => void) =>
  onNativeEvent((event) => {
    const { stageLead, run } = wordsIn[useAppState.getState().language];
    if (event.type === 'stage' && event.hasLostDisplay === true)
      showMessage({ text: stageLead.displayLost, tone: 'late' });
    if (event.type === 'stageClosed')
      showMessage({
        text: stageLead.closed,
        action: { label: run.turnStageOn, keys: ['F5'], onPress: () => tell(showOnStage({})) },
      });
  });
