/**
 * The asking end of a port. Requests are kept until they are answered and sent again when the core has come back;
 * a command carries an id of its own, so that one which had arrived already is not done twice.
 */
import type { AppError, Reply, ReplyMessage, RequestMessage } from './wire';

type Options = Pick<RequestMessage, 'savesDraft' | 'actor'>;
type Waiting = { message: RequestMessage; answer: (reply: Reply<unknown>) => void };

export function startAsking(newCommandId: () => string) {
  const waiting = new Map<number, Waiting>();
  let send: ((message: RequestMessage) => void) | undefined;
  let hopeless: AppError | undefined;
  let lastId = 0;

  return {
    ask(name: string, input: unknown, options: Options = {}): Promise<Reply<unknown>> {
      if (hopeless) return Promise.resolve({ ok: false, error: hopeless });
      const message: RequestMessage = { id: ++lastId, name, input, commandId: newCommandId(), ...options };
      send?.(message);
      return new Promise((answer) => waiting.set(message.id, { message, answer }));
    },
    answered({ id, reply }: ReplyMessage): void {
      waiting.get(id)?.answer(reply);
      waiting.delete(id);
    },
    connected(through: (message: RequestMessage) => void): void {
      send = through;
      hopeless = undefined;
      for (const { message } of waiting.values()) through(message);
    },
    /** The core is away; it may be back in a moment. */
    lost(): void {
      send = undefined;
    },
    /** The core has been away too long: nobody waits any longer, until it stands again. */
    gaveUp(error: AppError): void {
      send = undefined;
      hopeless = error;
      for (const { answer } of waiting.values()) answer({ ok: false, error });
      waiting.clear();
    },
  };
}
