import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { serve, type Port } from '@electron/core/serve';
import type { Role } from '@shared/contract/wire';
import { openWorkshop, type TestCore } from '../helpers/core';

/** A window's end of a port: what it sends, and what has come back to it. */
function connectTo({ core }: Pick<TestCore, 'core'>, role: Role = 'window') {
  const events = new EventEmitter();
  const got: unknown[] = [];
  const log: string[] = [];
  const port = {
    on: (name: string, listener: (event: never) => void) => events.on(name, listener as () => void),
    postMessage: (message: unknown) => got.push(message),
    start: () => undefined,
  };
  serve(core, { role, actor: 'window-3' }, port as unknown as Port, (name, error) =>
    log.push(`${name}: ${error instanceof Error ? error.message : 'unknown'}`),
  );
  const send = async (data: unknown) => {
    events.emit('message', { data });
    await new Promise((later) => setTimeout(later));
  };
  return { send, got, log, close: () => events.emit('close') };
}

describe('the port of a window', () => {
  it('answers under the number of the question, and hands on the news before the answer', async () => {
    const test = await openWorkshop();
    const { send, got } = connectTo(test);
    await send({ id: 7, name: 'note.add', input: { boardId: test.boardA.id, text: 'Lys', kind: 'idea' } });
    expect(got).toMatchObject([
      { push: 'changes', actor: 'window-3', command: 'note.add' },
      { id: 7, reply: { ok: true } },
    ]);
    expect(await test.texts()).toEqual(['Lys']);
  });

  it.each([
    null,
    undefined,
    5,
    'note.add',
    [],
    {},
    { name: 'note.add' },
    { id: 'hemmeligt' },
    { id: Number.NaN },
  ])('outlives %j, and logs none of it', async (nonsense) => {
    const test = await openWorkshop();
    const { send, got, log } = connectTo(test);
    await send(nonsense);
    expect(got).toEqual([]);
    expect(log).toEqual(['message: A window sent what is no request']);
    await send({ id: 1, name: 'workshop.list', input: {} });
    expect(got).toMatchObject([{ id: 1, reply: { ok: true } }]);
  });

  it.each([
    [{ id: 1 }, 'notAllowed'],
    [{ id: 1, name: { toString: 'x' } }, 'notAllowed'],
    [{ id: 1, name: 'note.add' }, 'invalid'],
    [{ id: 1, name: 'workshop.list', input: {}, commandId: {} }, 'invalid'],
    [{ id: 1, name: 'workshop.list', input: {}, savesDraft: 5 }, 'invalid'],
  ])('refuses %j in a sentence', async (message, code) => {
    const test = await openWorkshop();
    const { send, got, log } = connectTo(test);
    await send(message);
    expect(got).toMatchObject([{ id: 1, reply: { ok: false, error: { code } } }]);
    expect([log, test.bugs]).toEqual([[], []]);
  });

  it('of main does for a window what is then that window’s to undo; no window can do so for another', async () => {
    const test = await openWorkshop();
    const input = { boardId: test.boardA.id, text: 'Lys', kind: 'idea' };
    await connectTo(test, 'window').send({ id: 1, name: 'note.add', input, actor: 'window-1' });
    await connectTo(test, 'main').send({ id: 1, name: 'note.add', input, actor: 'window-2' });
    expect((await test.as('window-3').ask('history.state', {})).undo).not.toBeNull();
    expect((await test.as('window-2').ask('history.state', {})).undo).not.toBeNull();
  });

  it('tells the stage that there is news, never what, and nobody once it is closed', async () => {
    const test = await openWorkshop();
    const { got, close } = connectTo(test, 'stage');
    await test.note('Lys');
    expect(got).toEqual([{ push: 'stage' }]);
    close();
    await test.note('Bænk');
    expect(got).toHaveLength(1);
  });
});
