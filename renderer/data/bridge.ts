import { contract, type Input, type Output, type RequestName } from '@shared/contract/index';
import type {
  AppError,
  Bridge,
  NativeEvent,
  NativeName,
  NativeRequests,
  Push,
  RequestOptions,
} from '@shared/contract/wire';
import { beginRequest, endRequest } from './saved';

let bridge: Bridge;
const pushListeners = new Set<(push: Push) => void>();
const stepListeners = new Set<() => void>();

/** Called once by the entry point, and by tests with a core in the same process. Returns how to disconnect. */
export function connect(to: Bridge): () => void {
  bridge = to;
  return to.onPush((push) => {
    for (const listener of [...pushListeners]) listener(push);
  });
}

/** What the core refused, as the sentence to show. */
class RequestFailed extends Error {
  readonly code: AppError['code'];
  constructor(error: AppError) {
    super(error.message);
    this.code = error.code;
  }
}

/** Asks the core. Throws RequestFailed with a sentence for the user. */
export async function request<N extends RequestName>(
  name: N,
  input: Input<N>,
  options?: RequestOptions,
): Promise<Output<N>> {
  const token = beginRequest(name);
  const reply = await bridge.request(name, input, options);
  endRequest(token, reply.ok ? null : reply.error);
  if (!reply.ok) throw new RequestFailed(reply.error);
  if (isStep(name)) for (const listener of [...stepListeners]) listener();
  return reply.value;
}

/** What undo takes back, and undo itself. */
function isStep(name: RequestName): boolean {
  const asked = contract[name];
  return asked.kind === 'command' && (asked.undoable || name === 'history.undo' || name === 'history.redo');
}

/** Told whenever this window's last step is another one than before. */
export function onStep(listener: () => void): () => void {
  stepListeners.add(listener);
  return () => void stepListeners.delete(listener);
}

/** Asks the main process for what only it can do. Throws RequestFailed. */
export async function native<N extends NativeName>(
  name: N,
  input: NativeRequests[N]['input'],
): Promise<NativeRequests[N]['output']> {
  const reply = await bridge.native(name, input);
  if (!reply.ok) throw new RequestFailed(reply.error);
  return reply.value;
}

export function onPush(listener: (push: Push) => void): () => void {
  pushListeners.add(listener);
  return () => void pushListeners.delete(listener);
}

export const onNativeEvent = (listener: (event: NativeEvent) => void): (() => void) =>
  bridge.onNativeEvent(listener);
