/** The main process as a client of the core, for what only it may ask: files, printing, and what the menu needs. */
import { randomUUID } from 'node:crypto';
import { startAsking } from '@shared/contract/asking';
import type { Input, Output, RequestName } from '@shared/contract/index';
import type { Push, Reply, ReplyMessage } from '@shared/contract/wire';
import type { CoreProcess } from './core-process';
import type { Refuse } from './refusal';

export type MainClient = {
  /** `actor`: the window it is asked for, whose act it becomes. */
  request: <N extends RequestName>(name: N, input: Input<N>, actor?: string) => Promise<Reply<Output<N>>>;
};

export function joinCore(core: CoreProcess, refuse: Refuse, onPush: (push: Push) => void): MainClient {
  const asking = startAsking(randomUUID);
  core.join({
    role: 'main',
    actor: 'main',
    connected(port) {
      port.on('message', ({ data }: { data: ReplyMessage | Push }) => {
        if ('push' in data) onPush(data);
        else asking.answered(data);
      });
      port.start();
      asking.connected((message) => port.postMessage(message));
      onPush({ push: 'reload' });
    },
    lost: () => asking.lost(),
    gaveUp: () => asking.gaveUp(refuse('internal', undefined)),
  });
  const request = (name: string, input: unknown, actor?: string) =>
    asking.ask(name, input, actor === undefined ? {} : { actor });
  return { request: request as MainClient['request'] };
}
