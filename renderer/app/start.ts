import { flushDrafts, loadDrafts } from '@renderer/data/drafts';
import { restorePlace } from '@renderer/data/place';
import { followCore } from '@renderer/data/replica';
import { followSettings, loadAppState } from '@renderer/data/settings';

/** Before anything is drawn: words, what was being typed, and where this window was. */
export async function start(): Promise<void> {
  followSettings();
  await loadAppState();
  followCore();
  await loadDrafts();
  await restorePlace();
  for (const leaving of ['pagehide', 'blur'] as const) addEventListener(leaving, flushDrafts);
  document.addEventListener('visibilitychange', flushDrafts);
}
