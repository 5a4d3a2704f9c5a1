import { expect, it, onTestFinished } from 'vitest';
import { blocksInOrder } from '@shared/domain/running-order';
import { connect } from '@renderer/data/bridge';
import { followCore, openWorkshop as show } from '@renderer/data/replica';
import { blockBefore, nextBlock, startBlock } from '@renderer/rooms/run/run-data';
import { bridgeOf } from '../../helpers/bridge';
import { openWorkshop } from '../../helpers/core';

/** A window that shows the workshop, and how many blocks the clock has gone on. */
async function openRun() {
  const test = await openWorkshop();
  onTestFinished(connect(bridgeOf(test, 'window-1')));
  onTestFinished(followCore());
  await show(test.id);
  const blocks = async () => {
    const { agendaItem, block } = await test.rows();
    return blocksInOrder(agendaItem, block);
  };
  const running = async () => {
    const { currentBlockId } = (await test.rows()).workshop[0] ?? {};
    return (await blocks()).findIndex(({ id }) => id === currentBlockId);
  };
  return { ...test, blocks, running };
}

it('two quick presses of »next« go on by two blocks, the first of them from the beginning', async () => {
  const { id, running } = await openRun();
  await Promise.all([nextBlock(id), nextBlock(id)]);
  expect(await running()).toBe(1);
  await Promise.all([nextBlock(id), nextBlock(id), nextBlock(id)]);
  expect(await running()).toBe(4);
});

it('a press at the same time as another window’s goes on by one block', async () => {
  const { id: workshopId, as, running } = await openRun();
  await nextBlock(workshopId);
  const from =
    (await as('window-2').ask('workshop.open', { id: workshopId })).workshop[0]?.currentBlockId ?? null;
  await Promise.all([as('window-2').ask('clock.next', { workshopId, from }), nextBlock(workshopId)]);
  expect(await running()).toBe(1);
});

it('back, next and a block chosen by hand count in the order in which they were pressed', async () => {
  const { id, blocks, running } = await openRun();
  await nextBlock(id);
  await Promise.all([nextBlock(id), blockBefore(id), nextBlock(id)]);
  expect(await running()).toBe(1);
  await Promise.all([startBlock(id, (await blocks())[3]?.id ?? ''), nextBlock(id)]);
  expect(await running()).toBe(4);
});
