import { describe, expect, it } from 'vitest';
import { behind, blocksInOrder, spent } from '@shared/domain/running-order';
import { evening, openWorkshop } from '../helpers/core';

const minute = 60_000;

/** A meeting with its usual six blocks; times are minutes since its planned start. */
async function openEvening() {
  const test = await openWorkshop();
  const { ask, id: workshopId, rows } = test;
  const clock = {
    next: () => ask('clock.next', { workshopId }),
    back: () => ask('clock.back', { workshopId }),
    pause: (isPaused: boolean) => ask('clock.setPaused', { workshopId, isPaused }),
    add: (minutes: number) => ask('clock.addMinutes', { workshopId, minutes }),
    start: (blockId: string) => ask('clock.start', { workshopId, blockId }),
  };
  const blocks = async () => {
    const { agendaItem, block } = await rows();
    return blocksInOrder(agendaItem, block);
  };
  const state = async () => {
    const [workshop] = (await rows()).workshop;
    if (workshop === undefined) throw new Error('The workshop is gone');
    return workshop;
  };
  const running = async () => {
    const { currentBlockId } = await state();
    return (await blocks()).findIndex(({ id }) => id === currentBlockId);
  };
  /** Whole minutes that each block has run. */
  const spentNow = async (now: number) => {
    const { pausedAt } = await state();
    return (await blocks()).map((block) => spent(block, evening + now * minute, pausedAt) / minute);
  };
  return { ...test, clock, blocks, state, running, spentNow };
}

describe('the clock', () => {
  it('opens the meeting with the first block and goes on block by block', async () => {
    const { clock, state, running, passMinutes, spentNow } = await openEvening();
    expect((await state()).status).toBe('preparing');
    await clock.next();
    expect(await state()).toMatchObject({ status: 'running', startedAt: evening });
    passMinutes(12);
    await clock.next();
    passMinutes(5);
    expect(await running()).toBe(1);
    expect((await spentNow(17)).slice(0, 3)).toEqual([12, 5, 0]);
  });

  it('stops after the last block, and one press too many does not begin the evening again', async () => {
    const { clock, blocks, state, running, passMinutes } = await openEvening();
    for (let press = 0; press < 6; press++) {
      await clock.next();
      passMinutes(10);
    }
    await clock.next();
    const before = await blocks();
    await clock.next();
    expect(await running()).toBe(-1);
    expect(await blocks()).toEqual(before);
    expect((await state()).status).toBe('running');
  });

  it('goes back from a block begun by mistake without losing a minute', async () => {
    const { clock, running, passMinutes, spentNow } = await openEvening();
    await clock.next();
    passMinutes(10);
    await clock.next();
    passMinutes(3);
    await clock.back();
    passMinutes(2);
    expect(await running()).toBe(0);
    expect(await spentNow(15)).toEqual([15, 0, 0, 0, 0, 0]);
  });

  it('gives a pause in the block begun by mistake to the one it goes back to', async () => {
    const { clock, passMinutes, spentNow, state } = await openEvening();
    await clock.next();
    passMinutes(10);
    await clock.next();
    await clock.pause(true);
    passMinutes(4);
    await clock.back();
    expect((await state()).pausedAt).toBeNull();
    passMinutes(1);
    expect((await spentNow(15))[0]).toBe(11);
  });

  it('goes back into the last block after the end, and nowhere before the start', async () => {
    const { clock, blocks, running } = await openEvening();
    await clock.back();
    expect(await running()).toBe(-1);
    expect((await blocks()).every(({ startedAt }) => startedAt === null)).toBe(true);
    for (let press = 0; press < 7; press++) await clock.next();
    await clock.back();
    expect(await running()).toBe(5);
  });

  it('does not open a closed meeting again, and says what does', async () => {
    const { ask, reply, id: workshopId, clock, blocks, state } = await openEvening();
    await clock.next();
    await ask('workshop.close', { id: workshopId });
    const [before, closed] = [await blocks(), await state()];
    const blockId = before[2]?.id ?? '';
    for (const answer of [
      await reply('clock.start', { workshopId, blockId }),
      await reply('clock.next', { workshopId }),
      await reply('clock.back', { workshopId }),
      await reply('clock.addMinutes', { workshopId, minutes: 5 }),
      await reply('clock.setPaused', { workshopId, isPaused: true }),
    ]) {
      expect(answer).toMatchObject({ error: { code: 'meetingClosed' } });
      expect(!answer.ok && answer.error.message).toContain('Genåbn det i Afvikl');
    }
    expect([await blocks(), await state()]).toEqual([before, closed]);
    await ask('workshop.reopen', { id: workshopId });
    await clock.start(blockId);
    expect((await state()).status).toBe('running');
  });

  it('stands still while it is paused', async () => {
    const { clock, passMinutes, spentNow } = await openEvening();
    await clock.next();
    passMinutes(4);
    await clock.pause(true);
    await clock.pause(true);
    passMinutes(30);
    expect((await spentNow(34))[0]).toBe(4);
    await clock.pause(false);
    passMinutes(1);
    expect((await spentNow(35))[0]).toBe(5);
    await clock.pause(true);
    passMinutes(5);
    await clock.next();
    expect((await spentNow(40))[0]).toBe(5);
  });

  it('gives the running block five minutes more, and says so when nothing runs', async () => {
    const { clock, blocks, state, reply, id: workshopId } = await openEvening();
    for (const ask of ['clock.addMinutes', 'clock.setPaused'] as const) {
      const input = ask === 'clock.addMinutes' ? { workshopId, minutes: 5 } : { workshopId, isPaused: true };
      expect(await reply(ask, input as never)).toMatchObject({ error: { code: 'noBlockRunning' } });
    }
    await clock.next();
    await clock.add(5);
    await clock.add(1);
    const all = await blocks();
    expect(all[0]?.addedMinutes).toBe(6);
    expect(behind(all, evening, evening, (await state()).pausedAt)).toBe(6 * minute);
  });

  it('starts a block out of order, and again from nothing', async () => {
    const { clock, blocks, running, passMinutes, spentNow } = await openEvening();
    const [first, , third] = await blocks();
    await clock.start(third?.id ?? '');
    passMinutes(2);
    await clock.start(first?.id ?? '');
    passMinutes(3);
    expect(await running()).toBe(0);
    expect((await spentNow(5)).slice(0, 3)).toEqual([3, 0, 2]);
    await clock.next();
    expect(await running()).toBe(1);
  });

  it('counts on after midnight', async () => {
    const { clock, passMinutes, spentNow } = await openEvening();
    passMinutes(390);
    await clock.next();
    passMinutes(60);
    expect((await spentNow(7.5 * 60))[0]).toBe(60);
  });

  it('counts nothing when the computer’s clock was set back, and no time is ever below zero', async () => {
    const { ask, id, clock, passMinutes, blocks, state } = await openEvening();
    await clock.next();
    passMinutes(-60);
    await clock.pause(true);
    passMinutes(-60);
    await clock.pause(false);
    await clock.next();
    await ask('workshop.close', { id });
    for (const block of await blocks()) {
      expect(block.pausedFor).toBeGreaterThanOrEqual(0);
      expect(spent(block, evening, null)).toBeGreaterThanOrEqual(0);
    }
    expect((await state()).status).toBe('closed');
  });

  it('does not point at a block that was removed while it ran', async () => {
    const { ask, clock, blocks, state, running } = await openEvening();
    await clock.next();
    await clock.next();
    await ask('block.remove', { id: (await blocks())[1]?.id ?? '' });
    expect(await state()).toMatchObject({ currentBlockId: null, status: 'running' });
    await clock.next();
    expect(await running()).toBe(1);
  });

  it('goes on by one block when two windows leave the same one, and by two when one window leaves two', async () => {
    const { ask, as, id: workshopId, blocks, running } = await openEvening();
    const [first, second] = await blocks();
    const next = (from: string | null, actor = 'window-1') =>
      as(actor).ask('clock.next', { workshopId, from });
    await Promise.all([next(null), next(null, 'window-2')]);
    expect(await running()).toBe(0);
    await Promise.all([next(first?.id ?? ''), next(first?.id ?? '', 'window-2')]);
    expect(await running()).toBe(1);
    // The one that came too late is no act of its window: there is nothing of it to undo.
    expect(await as('window-2').ask('history.undo', {})).toMatchObject({ outcome: 'nothing' });
    await ask('history.undo', {});
    await Promise.all([next(first?.id ?? ''), next(second?.id ?? '')]);
    expect(await running()).toBe(2);
  });

  it('goes back by one block when two windows press at once', async () => {
    const { as, clock, id: workshopId, blocks, running } = await openEvening();
    for (let n = 0; n < 3; n++) await clock.next();
    const from = (await blocks())[2]?.id ?? '';
    const back = (actor: string) => as(actor).ask('clock.back', { workshopId, from });
    await Promise.all([back('window-1'), back('window-2')]);
    expect(await running()).toBe(1);
  });
});
