import { describe, expect, it } from 'vitest';
import { openWorkshop } from '../helpers/core';

async function evening() {
  const workshop = await openWorkshop();
  const { ask, id, rows } = workshop;
  const next = () => ask('clock.next', { workshopId: id });
  const back = () => ask('clock.back', { workshopId: id });
  /** The title of the block that runs. */
  const running = async () => {
    const { workshop: found, block } = await rows();
    return block.find((each) => each.id === found[0]?.currentBlockId)?.title ?? null;
  };
  return { ...workshop, next, back, running };
}

describe('the clock at the ends of the agenda', () => {
  it('goes back to the block that was last when the meeting was closed early and opened again', async () => {
    const { ask, id, next, back, running } = await evening();
    await next();
    await next();
    await ask('workshop.close', { id });
    await ask('workshop.reopen', { id });
    await back();
    expect(await running()).toBe('Gruppearbejde');
  });

  it('goes on with the block after one that was taken off the agenda while it ran', async () => {
    const { ask, rows, next, running } = await evening();
    await next();
    await next();
    const current = (await rows()).workshop[0]?.currentBlockId ?? '';
    await ask('block.remove', { id: current });
    await next();
    expect(await running()).toBe('Pause');
  });
});
