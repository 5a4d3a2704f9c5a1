import { announce } from './announce';

// Messages wait here until they have been read; the region that shows them is mounted once, beside the rooms.

export interface MessageAction {
  label: string;
  keys?: readonly string[];
  onPress: () => void;
}

export interface Message {
  id: number;
  text: string;
  action?: MessageAction | undefined;
  /** The way back stands beside it: one undo for all of them, which Messages is given. */
  isUndoable?: boolean | undefined;
  /** late: something went wrong, and it stays until it is put away. */
  tone: 'plain' | 'late';
}

let messages: readonly Message[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Says what was done where it can be taken back, or what went wrong. Never for success alone. */
export const showMessage = (message: Omit<Message, 'id' | 'tone'> & { tone?: Message['tone'] }): number => {
  lastId += 1;
  announce(message.text);
  // One at a time of what was done, and the latest two of what went wrong: a pile would cover the room.
  const kept = messages.filter(({ tone }) => tone === 'late').slice(-2);
  change([...kept, { tone: 'plain', ...message, id: lastId }]);
  return lastId;
};

/** Says what was done or is gone, with the way back. */
export const sayUndoable = (text: string): number => {
  closeWaysBack();
  return showMessage({ text, isUndoable: true });
};

/** Something else has been done since, which is what undo would take back now: no message may promise otherwise. */
export const closeWaysBack = (): void => {
  if (messages.some(({ isUndoable }) => isUndoable))
    change(messages.map((message) => ({ ...message, isUndoable: false })));
};

export const dropMessage = (id: number): void => change(messages.filter((message) => message.id !== id));

export const currentMessages = (): readonly Message[] => messages;

export const onMessages = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const change = (next: readonly Message[]) => {
  messages = next;
  listeners.forEach((listener) => listener());
};
