import { expect, it } from 'vitest';
import { startAsking } from '@shared/contract/asking';
import type { RequestMessage } from '@shared/contract/wire';

const away = { code: 'internal', message: 'Noget gik galt.' } as const;

function asker() {
  let made = 0;
  return startAsking(() => `command-${++made}`);
}

it('sends what is unanswered again, under the same id of the command, when the core is back', async () => {
  const asking = asker();
  const first: RequestMessage[] = [];
  const second: RequestMessage[] = [];
  asking.connected((message) => first.push(message));
  const lost = asking.ask('note.add', { text: 'a' });
  const answered = asking.ask('app.state', {});
  asking.answered({ id: 2, reply: { ok: true, value: 'state' } });
  asking.lost();
  const meanwhile = asking.ask('note.add', { text: 'b' });
  asking.connected((message) => second.push(message));

  expect(second).toEqual([
    first[0],
    { id: 3, name: 'note.add', input: { text: 'b' }, commandId: 'command-3' },
  ]);
  asking.answered({ id: 1, reply: { ok: true, value: 'a' } });
  asking.answered({ id: 3, reply: { ok: true, value: 'b' } });
  expect(await Promise.all([lost, answered, meanwhile])).toMatchObject([
    { value: 'a' },
    { value: 'state' },
    { value: 'b' },
  ]);
});

it('answers everybody when there is no hope, and asks again once the core stands', async () => {
  const asking = asker();
  const waiting = asking.ask('app.state', {});
  asking.gaveUp(away);
  expect(await waiting).toEqual({ ok: false, error: away });
  expect(await asking.ask('app.state', {})).toEqual({ ok: false, error: away });

  const sent: RequestMessage[] = [];
  asking.connected((message) => sent.push(message));
  void asking.ask('app.state', {});
  expect(sent.map(({ name }) => name)).toEqual(['app.state']);
});
