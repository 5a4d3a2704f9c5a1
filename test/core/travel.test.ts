import { expect, test } from 'vitest';
import { evening, openCore, openWorkshop, temporaryFolder } from '../helpers/core';

const hour = 3_600_000;

test('the clock of a real meeting cannot be moved', async () => {
  const { as, main, ask } = openCore();
  for (const client of [as('window-1'), main])
    expect(await client.reply('clock.travel', { minutes: 60 })).toMatchObject({
      ok: false,
      error: { code: 'clockIsTrue' },
    });
  expect((await ask('app.state', {})).clock).toEqual({ ahead: 0, isRehearsal: false });
});

test.each([{ isRehearsal: true }, { movesClock: true }])(
  'with %o one clock is moved on for everybody',
  async (option) => {
    const { id, ask, as, rows, onPush } = await openWorkshop(openCore(temporaryFolder(), 1, option));
    const [first] = (await rows()).block;
    await ask('clock.start', { workshopId: id, blockId: first?.id ?? '' });
    const heard: string[] = [];
    onPush(({ push }) => heard.push(push));
    expect(await ask('clock.travel', { minutes: 60 })).toEqual({ ahead: hour });
    expect(heard).toEqual(['reload']);
    await ask('clock.next', { workshopId: id });
    expect((await rows()).block[0]?.endedAt).toBe(evening + hour);
    expect((await as('stage', 'stage').ask('stage.view', {})).clock.ahead).toBe(hour);
  },
);

test('a core that comes back goes on from the time it had; a real one never does', async () => {
  const folder = temporaryFolder();
  const rehearsed = openCore(folder, 1, { isRehearsal: true });
  await rehearsed.ask('clock.travel', { minutes: 60 });
  rehearsed.close();
  const again = openCore(folder, 2, { isRehearsal: true });
  expect((await again.ask('app.state', {})).clock).toEqual({ ahead: hour, isRehearsal: true });
  again.close();
  expect((await openCore(folder, 3).ask('app.state', {})).clock.ahead).toBe(0);
});
