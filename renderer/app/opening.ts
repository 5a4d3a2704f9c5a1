import type { ImportedWorkshop } from '@shared/contract/files';
import { wordsIn } from '@shared/words/index';
import { onNativeEvent } from '@renderer/data/bridge';
import { enterBeside, enterWorkshop } from '@renderer/data/place';
import { useAppState } from '@renderer/data/settings';
import { sayIfPutAway } from '@renderer/rooms/home/home-data';
import { showMessage } from '@renderer/ui/feedback/messages';

/** What is asked for before this page can show a room waits here. */
let waiting: (() => Promise<void>) | null = null;
let isReady = false;

export const followOpening = (): (() => void) =>
  onNativeEvent((event) => {
    if (event.type === 'openWorkshop') waiting = () => enterOpened(event.workshop);
    else if (event.type === 'openBeside') waiting = () => enterBeside(event.workshopId);
    else return;
    if (isReady) void openWaiting();
  });

/** From here on the page can show what is opened. */
export async function openWaiting(): Promise<void> {
  isReady = true;
  const enter = waiting;
  waiting = null;
  try {
    await enter?.();
  } catch (reason) {
    showMessage({ text: reason instanceof Error ? reason.message : String(reason), tone: 'late' });
  }
}

async function enterOpened(workshop: ImportedWorkshop): Promise<void> {
  const { language, clock } = useAppState.getState();
  // A rehearsal is of the evening, which is run there.
  await enterWorkshop(workshop.id, clock.isRehearsal ? 'run' : 'prepare');
  sayIfPutAway(workshop, wordsIn[language]);
}
