import { dialog, type BrowserWindow, type MessageBoxOptions, type MessageBoxReturnValue } from 'electron';

const WINDOW_MS = 5_000;

/** A question asked while the first window is on its way: on its own it could end behind that window. */
export async function askInFront(
  window: BrowserWindow,
  question: MessageBoxOptions,
): Promise<MessageBoxReturnValue> {
  if (!window.isVisible()) {
    const shown = new Promise<void>((done) => window.once('show', done));
    await Promise.race([shown, new Promise((later) => setTimeout(later, WINDOW_MS))]);
  }
  if (window.isDestroyed() || !window.isVisible()) return dialog.showMessageBox(question);
  return dialog.showMessageBox(window, question);
}
