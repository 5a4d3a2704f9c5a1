/** The main process as a client of the core, for what only it may ask: files, printing, and what the menu needs. */
import { randomUUID } from 'node:crypto';
import { startAsking } from '@shared/contract/asking';
import type { Input, Output, RequestName } from '@shared/contract/index';
import type { Push, Reply, ReplyMessage } from '@shared/contract/wire';
import type { CoreProcess } from './core-process';
import type { Refuse } from './refusal';

export type MainClient = {
  request: <N extends RequestName>(name: N, input: Input<N>) => Promise<Reply<Output<N>>>;
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
  return { request: ((name: string, input: unknown) => asking.ask(name, input)) as MainClient['request'] };
}
