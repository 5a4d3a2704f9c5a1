import { onNativeEvent } from '@renderer/data/bridge';
import { enterWorkshop } from '@renderer/data/place';
import { showMessage } from '@renderer/ui/feedback/messages';

/** A file can be opened with the app before this page can show a room: then it waits here. */
let waiting: string | null = null;
let isReady = false;

export const followOpening = (): (() => void) =>
  onNativeEvent((event) => {
    if (event.type !== 'openWorkshop') return;
    waiting = event.id;
    if (isReady) void openWaiting();
  });

/** From here on the page can show what is opened. */
export async function openWaiting(): Promise<void> {
  isReady = true;
  const id = waiting;
  waiting = null;
  if (id === null) return;
  try {
    await enterWorkshop(id);
  } catch (reason) {
    showMessage({ text: reason instanceof Error ? reason.message : String(reason), tone: 'late' });
  }
}
