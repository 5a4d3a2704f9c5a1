import { flushDrafts, leaveWindow, loadDrafts } from '@renderer/data/drafts';
import { restorePlace } from '@renderer/data/place';
import { followCore } from '@renderer/data/replica';
import { followStage } from '@renderer/data/stage';
import { tellWhereIAm } from '@renderer/data/standing';
import { followSettings, loadAppState } from '@renderer/data/settings';
import { followOpening, openWaiting } from './opening';
import { followStageGone } from './stage-gone';

/** When the core is coming back just as a window opens, the window waits for it. */
const pause = 500;

/** Before anything is drawn: words, what was being typed, and where this window was. */
export async function start(): Promise<void> {
  follow();
  let isLoaded = false;
  while (!isLoaded) isLoaded = await load();
  await openWaiting();
}

/** At once, so that nothing main or the core says while the page loads is missed. */
function follow(): void {
  followStage();
  followOpening();
  followStageGone();
  followSettings();
  followCore();
  tellWhereIAm();
  addEventListener('pagehide', leaveWindow);
  addEventListener('blur', flushDrafts);
  document.addEventListener('visibilitychange', flushDrafts);
}

async function load(): Promise<boolean> {
  try {
    await loadAppState();
    await loadDrafts();
    await restorePlace();
    return true;
  } catch {
    await new Promise((done) => setTimeout(done, pause));
    return false;
  }
}
