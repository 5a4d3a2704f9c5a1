/**
 * The only way in from a page. Whoever calls is checked first and synchronously: the main frame of that very window,
 * showing a page of ours. A frame that is gone, or inside another, is not heard.
 */
import type { BrowserWindow, WebContents, WebFrameMain } from 'electron';
import { pageHost } from './security';

function isOwnPage(frame: WebFrameMain | null, contents: WebContents): frame is WebFrameMain {
  if (!frame || contents.isDestroyed() || frame !== contents.mainFrame || frame.parent !== null) return false;
  return frame.url.startsWith(`app://${pageHost}/`);
}

/** Nothing where it shows no page of ours, or none any more. */
export function toPage(window: BrowserWindow, send: (frame: WebFrameMain) => void): void {
  // It is gone a moment before it says that it has closed.
  if (window.isDestroyed()) return;
  const { webContents } = window;
  const frame = webContents.isDestroyed() ? null : webContents.mainFrame;
  if (isOwnPage(frame, webContents)) send(frame);
}

export function hear(contents: WebContents, channel: 'connect' | 'pong', handler: () => void): void;
export function hear(contents: WebContents, channel: 'dropped', handler: (path: unknown) => void): void;
export function hear(contents: WebContents, channel: string, handler: (value: unknown) => void): void {
  contents.ipc.on(channel, (event, value: unknown) => {
    if (isOwnPage(event.senderFrame, contents)) handler(value);
  });
}

export function answer<T>(
  contents: WebContents,
  channel: 'native',
  refuse: () => T,
  handler: (name: unknown, input: unknown) => Promise<T>,
): void {
  contents.ipc.handle(channel, (event, name: unknown, input: unknown) =>
    isOwnPage(event.senderFrame, contents) ? handler(name, input) : refuse(),
  );
}
