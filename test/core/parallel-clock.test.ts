import { describe, expect, it } from 'vitest';
import { catchUp } from '@shared/domain/catch-up';
import { blocksInOrder, forecast, spent } from '@shared/domain/running-order';
import { evening, openWorkshop } from '../helpers/core';

const minute = 60_000;

/** The usual evening, in which group B has a block of its own beside the group work: block 1, and 2 beside it. */
async function openEvening() {
  const test = await openWorkshop();
  const { ask, id: workshopId, rows, groupB } = test;
  const [item] = (await rows()).agendaItem;
  const before = blocksInOrder((await rows()).agendaItem, (await rows()).block)[2]?.id ?? null;
  const { id: beside } = await ask('block.add', {
    agendaItemId: item?.id ?? '',
    title: 'Gruppe B går en tur',
    kind: 'groupWork',
    minutes: 25,
    before,
  });
  await ask('block.update', { id: beside, fields: { withPrevious: true, groupIds: [groupB.id] } });
  const blocks = async () => blocksInOrder((await rows()).agendaItem, (await rows()).block);
  const workshop = async () => (await rows()).workshop[0];
  const next = () => ask('clock.next', { workshopId });
  const running = async () =>
    (await blocks()).flatMap(({ startedAt, endedAt }, at) =>
      startedAt !== null && endedAt === null ? [at] : [],
    );
  const spentNow = async (now: number) =>
    (await blocks()).map((block) => spent(block, evening + now * minute, null) / minute);
  return { ...test, beside, blocks, workshop, next, running, spentNow };
}

describe('the clock over parallel groups', () => {
  it('starts, pauses, prolongs and ends blocks that stand beside each other together', async () => {
    const { ask, id: workshopId, blocks, next, running, spentNow, passMinutes } = await openEvening();
    await next();
    passMinutes(10);
    await next();
    expect(await running()).toEqual([1, 2]);
    passMinutes(5);
    await ask('clock.setPaused', { workshopId, isPaused: true });
    passMinutes(7);
    await ask('clock.setPaused', { workshopId, isPaused: false });
    await ask('clock.addMinutes', { workshopId, minutes: 5 });
    expect((await blocks()).map(({ addedMinutes }) => addedMinutes)).toEqual([0, 5, 5, 0, 0, 0, 0]);
    passMinutes(3);
    await next();
    expect(await running()).toEqual([3]);
    expect(await spentNow(25)).toEqual([10, 8, 8, 0, 0, 0, 0]);
  });

  it('goes back to both of them as if they had never been left', async () => {
    const { ask, id: workshopId, next, running, spentNow, passMinutes } = await openEvening();
    for (let step = 0; step < 3; step++) {
      await next();
      passMinutes(10);
    }
    await ask('clock.back', { workshopId });
    expect(await running()).toEqual([1, 2]);
    expect(await spentNow(30)).toEqual([10, 20, 20, 0, 0, 0, 0]);
  });

  it('goes on with the one beside when a running block is deleted', async () => {
    const { ask, blocks, beside, next, running, workshop } = await openEvening();
    await next();
    await next();
    await ask('block.remove', { id: (await blocks())[1]?.id ?? '' });
    expect((await workshop())?.currentBlockId).toBe(beside);
    expect(await running()).toEqual([1]);
  });
});

describe('catching up', () => {
  it('is one step that one Undo takes back, and passes over what was dropped', async () => {
    const { ask, id: workshopId, blocks, next, passMinutes, workshop } = await openEvening();
    const [, , , pause, visit] = await blocks();
    await ask('block.update', { id: pause?.id ?? '', fields: { leastMinutes: 5 } });
    await ask('block.update', { id: visit?.id ?? '', fields: { mayDrop: true } });
    await next();
    passMinutes(50);
    const now = evening + 50 * minute;
    const proposal = catchUp(await blocks(), evening, now, null);
    expect(proposal).toMatchObject({ behindMinutes: 40, drop: [visit?.id], stillBehind: 5 });
    await ask('clock.catchUp', { workshopId, shorten: proposal?.shorten ?? [], drop: proposal?.drop ?? [] });
    expect((await blocks()).map(({ isDropped }) => isDropped).filter(Boolean)).toHaveLength(1);
    for (let step = 0; step < 3; step++) await next();
    expect((await workshop())?.currentBlockId).toBe((await blocks())[5]?.id);
    for (let step = 0; step < 3; step++) await ask('history.undo', {});
    await ask('history.undo', {});
    expect((await blocks()).some(({ isDropped }) => isDropped)).toBe(false);
    expect((await blocks()).map(({ addedMinutes }) => addedMinutes)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('refuses what may not give, and what has begun since', async () => {
    const { ask, reply, id: workshopId, blocks, next } = await openEvening();
    const [welcome, work, , pause] = await blocks();
    await ask('block.update', { id: pause?.id ?? '', fields: { leastMinutes: 10 } });
    await next();
    const refused = async (shorten: { blockId: string; minutes: number }[], drop: string[] = []) =>
      (await reply('clock.catchUp', { workshopId, shorten, drop })).ok;
    expect(await refused([{ blockId: work?.id ?? '', minutes: 20 }])).toBe(false);
    expect(await refused([{ blockId: pause?.id ?? '', minutes: 9 }])).toBe(false);
    expect(await refused([{ blockId: welcome?.id ?? '', minutes: 9 }])).toBe(false);
    expect(await refused([], [work?.id ?? ''])).toBe(false);
    expect(await refused([{ blockId: pause?.id ?? '', minutes: 10 }])).toBe(true);
    for (let step = 0; step < 2; step++) await next();
    expect((await blocks())[3]).toMatchObject({ id: pause?.id, startedAt: evening });
    await ask('clock.addMinutes', { workshopId, minutes: 5 });
    expect(await refused([{ blockId: pause?.id ?? '', minutes: 10 }])).toBe(true);
    await next();
    expect(await refused([{ blockId: pause?.id ?? '', minutes: 10 }])).toBe(false);
  });

  it('begins what stood beside a dropped block at its time, in the clock and in the forecast alike', async () => {
    const { ask, blocks, beside, next, running, passMinutes } = await openEvening();
    await ask('block.setDropped', { id: (await blocks())[1]?.id ?? '', isDropped: true });
    const slot = forecast(await blocks(), evening, evening, null).find(({ block }) => block.id === beside);
    expect(slot?.start).toBe(evening + 10 * minute);
    await next();
    expect(await running()).toEqual([0]);
    passMinutes(10);
    await next();
    expect(await running()).toEqual([2]);
  });

  it('takes a dropped block in again when it is started all the same', async () => {
    const { ask, id: workshopId, blocks } = await openEvening();
    const id = (await blocks())[4]?.id ?? '';
    await ask('block.setDropped', { id, isDropped: true });
    await ask('clock.start', { workshopId, blockId: id });
    expect((await blocks())[4]).toMatchObject({ isDropped: false, endedAt: null });
  });
});
