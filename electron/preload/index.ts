/** All that a page can reach of the world outside: `window.samskab`, and nothing beside it. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { startAsking } from '@shared/contract/asking';
import type { AppError, Bridge, NativeEvent, Push, ReplyMessage } from '@shared/contract/wire';

const asking = startAsking(() => crypto.randomUUID());
const pushes = new Set<(push: Push) => void>();
const nativeEvents = new Set<(event: NativeEvent) => void>();
/** What main told before the page listened: a file that the app was started with. */
const unheard: NativeEvent[] = [];
let hasBeenConnected = false;

const bridge: Bridge = {
  // A function or the like in the input fails here, before it could sit among the requests to be sent again.
  request: (async (name, input, options) =>
    asking.ask(name, structuredClone(input), structuredClone(options))) as Bridge['request'],
  onPush: (listener) => subscribe(pushes, listener),
  native: ((name, input) => ipcRenderer.invoke('native', name, input)) as Bridge['native'],
  onNativeEvent(listener) {
    // A moment later, so that all who listen from the start hear it.
    if (nativeEvents.size === 0)
      setTimeout(() => unheard.splice(0).forEach((news) => tell(nativeEvents, news)));
    return subscribe(nativeEvents, listener);
  },
};

contextBridge.exposeInMainWorld('samskab', bridge);

ipcRenderer.on('port', ({ ports: [port] }) => {
  if (!port) return;
  port.onmessage = ({ data }: MessageEvent<ReplyMessage | Push>) => {
    if ('push' in data) tell(pushes, data);
    else asking.answered(data);
  };
  asking.connected((message) => port.postMessage(message));
  if (hasBeenConnected) tell(pushes, { push: 'reload' });
  hasBeenConnected = true;
});
ipcRenderer.on('core-lost', () => asking.lost());
ipcRenderer.on('core-gave-up', (_event, error: AppError) => asking.gaveUp(error));
ipcRenderer.on('native-event', (_event, news: NativeEvent) => {
  if (nativeEvents.size === 0) unheard.push(news);
  else tell(nativeEvents, news);
});
// Main asks whether the page still moves: a page that hangs does not answer.
ipcRenderer.on('ping', () => ipcRenderer.send('pong'));
ipcRenderer.send('connect');

// A file dropped on the window is opened by main. Its path never passes through the page, and a drop that a
// script made up is not trusted.
addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
addEventListener('drop', (event) => {
  const [file] = event.dataTransfer?.files ?? [];
  if (!file || !event.isTrusted) return;
  event.preventDefault();
  const path = webUtils.getPathForFile(file);
  if (path) ipcRenderer.send('dropped', path);
});

function subscribe<T>(listeners: Set<(value: T) => void>, listener: (value: T) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell<T>(listeners: ReadonlySet<(value: T) => void>, value: T): void {
  for (const listener of listeners) listener(value);
}
