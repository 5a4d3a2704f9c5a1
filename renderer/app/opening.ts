import type { ImportedWorkshop } from '@shared/contract/files';
import { wordsIn } from '@shared/words/index';
import { onNativeEvent } from '@renderer/data/bridge';
import { enterWorkshop } from '@renderer/data/place';
import { useAppState } from '@renderer/data/settings';
import { sayIfPutAway } from '@renderer/rooms/home/home-data';
import { showMessage } from '@renderer/ui/feedback/messages';

/** A file can be opened with the app before this page can show a room: then it waits here. */
let waiting: ImportedWorkshop | null = null;
let isReady = false;

export const followOpening = (): (() => void) =>
  onNativeEvent((event) => {
    if (event.type !== 'openWorkshop') return;
    waiting = event.workshop;
    if (isReady) void openWaiting();
  });

/** From here on the page can show what is opened. */
export async function openWaiting(): Promise<void> {
  isReady = true;
  const workshop = waiting;
  waiting = null;
  if (workshop === null) return;
  try {
    await enterWorkshop(workshop.id);
    sayIfPutAway(workshop, wordsIn[useAppState.getState().language]);
  } catch (reason) {
    showMessage({ text: reason instanceof Error ? reason.message : String(reason), tone: 'late' });
  }
}
