import type { Push, ReplyMessage } from '@shared/contract/wire';
import { z } from '@shared/domain/zod';
import type { Core } from './core';
import type { Client } from './services/context';

/** Electron's port in a utility process; its own types would bring all of Electron in. */
export type Port = {
  on(event: 'message', listener: (event: { data: unknown; ports: Port[] }) => void): void;
  once(event: 'message', listener: (event: { data: unknown }) => void): void;
  on(event: 'close', listener: () => void): void;
  postMessage(message: unknown): void;
  start(): void;
  close(): void;
};

/** Without its number there is no answering. The rest is the core's to check: it refuses in a sentence. */
const Message = z.looseObject({ id: z.number() });

/** A window's port in front of the core: its requests, its answers and the news. */
export function serve(
  core: Core,
  client: Client,
  port: Port,
  onBug: (name: string, error: unknown) => void,
): void {
  const leave = core.subscribe((push) => port.postMessage(newsFor(client, push)));
  port.on('close', leave);
  port.on('message', ({ data }) => {
    const message = Message.safeParse(data);
    if (!message.success) {
      onBug('message', new Error('A window sent what is no request'));
      return;
    }
    const { id, name, input, commandId, savesDraft, actor } = message.data;
    core
      .ask(onBehalf(client, actor), { name, input, commandId, savesDraft })
      .then((reply) => port.postMessage({ id, reply } satisfies ReplyMessage))
      .catch((error: unknown) => onBug('answer', error));
  });
  port.start();
}

/** Only main has windows to ask for. */
function onBehalf(client: Client, actor: unknown): Client {
  return client.role === 'main' && typeof actor === 'string' ? { ...client, actor } : client;
}

/** The stage is told that there is something new, never what: it asks for what it may show. */
function newsFor({ role }: Client, push: Push): Push {
  return role !== 'stage' || push.push === 'reload' ? push : { push: 'stage' };
}
