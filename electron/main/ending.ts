/** How the app ends. */
import { app, dialog, powerMonitor } from 'electron';
import type { CoreProcess } from './core-process';
import type { Rehearsal } from './rehearsal';

/** Whatever ends it (the last window, Quit, the computer), the core finishes what has arrived first; a rehearsal goes. */
export function endGently(core: CoreProcess, rehearsal: Rehearsal): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    event.preventDefault();
    void Promise.all([core.stop(), rehearsal.end()]).then(() => app.exit(0));
  });
  // The computer goes down; on Windows the windows hear it instead, as `session-end`.
  // It waits for us when asked to; the types leave the event out.
  powerMonitor.on('shutdown', (...[event]: unknown[]) => {
    (event as { preventDefault?: () => void } | undefined)?.preventDefault?.();
    app.quit();
  });
}

/** Nothing can go on: the sentence, and the end. */
export function stopWith(sentence: string, isSmoke: boolean): void {
  if (isSmoke) process.stderr.write(`${sentence}\n`);
  else dialog.showErrorBox(app.name, sentence);
  app.exit(1);
}
