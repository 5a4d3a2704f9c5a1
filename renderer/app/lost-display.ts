import { wordsIn } from '@shared/words/index';
import { onNativeEvent } from '@renderer/data/bridge';
import { useAppState } from '@renderer/data/settings';
import { showMessage } from '@renderer/ui/feedback/messages';

/** Somebody pulled a cable: nothing is lost, and the room sees nothing until the display is back. */
export const followLostDisplay = (): (() => void) =>
  onNativeEvent((event) => {
    if (event.type !== 'stage' || event.hasLostDisplay !== true) return;
    const { stageLead } = wordsIn[useAppState.getState().language];
    showMessage({ text: stageLead.displayLost, tone: 'late' });
  });
