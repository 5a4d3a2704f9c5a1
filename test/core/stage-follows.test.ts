import { describe, expect, it } from 'vitest';
import type { Standing } from '@shared/contract/stage';
import { innerRooms, type InnerRoom } from '@shared/domain/rooms';
import { openCore, openWorkshop } from '../helpers/core';

async function stageThatFollows() {
  const test = await openWorkshop();
  const { ask, id } = test;
  await ask('stage.direct', { workshopId: id, view: 'agenda', follows: true });
  const at = (room: InnerRoom, chosen: Partial<Standing> = {}): Standing => ({
    ...{ workshopId: id, room, boardId: null, roundId: null },
    ...chosen,
  });
  return {
    ...test,
    at,
    go: (room: InnerRoom, chosen?: Partial<Standing>) => ask('stage.arrive', at(room, chosen)),
    shown: () => test.as('stage', 'stage').ask('stage.view', {}),
  };
}

describe("the room's screen that follows", () => {
  it('goes with the facilitator to what the room may see, and keeps still at the plan and the minutes', async () => {
    const { go, shown, id, boardA, boardB } = await stageThatFollows();
    await go('prepare');
    expect(await shown()).toMatchObject({ view: 'agenda' });
    await go('run');
    expect(await shown()).toMatchObject({ view: 'clock' });
    await go('boards', { boardId: boardB.id });
    expect(await shown()).toMatchObject({ view: 'board', board: { board: { id: boardB.id } } });
    await go('factors');
    expect(await shown()).toMatchObject({ view: 'factors' });
    await go('wrapUp');
    expect(await shown()).toMatchObject({ view: 'factors' });
    // A board of another meeting, which this window had open before.
    await go('boards', { boardId: id });
    expect(await shown()).toMatchObject({ view: 'board', board: { board: { id: boardA.id } } });
  });

  it('shows the round that stands open in Prioritise, and the visits while a round of them runs', async () => {
    const { ask, go, shown, id, boardA } = await stageThatFollows();
    await go('prioritise');
    await go('visit');
    expect(await shown()).toMatchObject({ view: 'agenda' });
    const common = { workshopId: id, boardIds: [boardA.id] };
    const rules = { budget: 3, allowsSeveral: true, allowsOwn: true, hidesTally: true };
    const vote = await ask('voteRound.add', { ...common, ...rules, title: 'Hvad først?' });
    const axes = {
      xName: 'Indsats',
      xLow: 'lille',
      xHigh: 'stor',
      yName: 'Effekt',
      yLow: 'lav',
      yHigh: 'høj',
    };
    await ask('matrix.add', { ...common, ...axes, title: 'Indsats og effekt' });
    await go('prioritise');
    expect(await shown()).toMatchObject({ view: 'matrix', matrix: { title: 'Indsats og effekt' } });
    await go('prioritise', { roundId: vote.id });
    expect(await shown()).toMatchObject({ view: 'vote', vote: { title: 'Hvad først?' } });
    const rating = await ask('ratingRound.add', { ...common, title: 'Nytte', criteria: ['Nytte'] });
    await go('prioritise');
    expect(await shown()).toMatchObject({ view: 'rating', rating: { id: rating.id, rows: [] } });
    await ask('visitRound.plan', { workshopId: id, minutes: 5, homeMinutes: 5, rounds: null });
    await ask('visitRound.next', { workshopId: id });
    await go('visit');
    expect(await shown()).toMatchObject({ view: 'visits', visits: { number: 1 } });
  });

  it('stays black until it is lit, and then shows where the facilitator is', async () => {
    const { ask, go, shown } = await stageThatFollows();
    await ask('stage.direct', { isBlack: true });
    await go('factors');
    expect(await shown()).toMatchObject({ isBlack: true, workshop: null });
    await ask('stage.direct', { isBlack: false });
    expect(await shown()).toMatchObject({ view: 'factors' });
    expect(await ask('stage.direction', {})).toMatchObject({ follows: true, isLeader: true });
  });

  it('holds what is chosen for it, whatever is opened', async () => {
    const { ask, go, shown } = await stageThatFollows();
    await ask('stage.direct', { view: 'groups' });
    expect(await ask('stage.direction', {})).toMatchObject({ follows: false });
    for (const room of innerRooms) {
      await go(room);
      expect(await shown()).toMatchObject({ view: 'groups' });
    }
  });

  it('goes with one window, until another takes it, and with the same one after a restart', async () => {
    const { as, at, shown, close, folder } = await stageThatFollows();
    const other = as('window-2');
    await other.ask('stage.arrive', at('factors'));
    expect(await shown()).toMatchObject({ view: 'agenda' });
    expect(await other.ask('stage.direction', {})).toMatchObject({ follows: true, isLeader: false });
    await other.ask('stage.direct', { follows: true });
    await other.ask('stage.arrive', at('factors'));
    expect(await shown()).toMatchObject({ view: 'factors' });
    close();
    const again = openCore(folder, 2).as('window-2');
    await again.ask('stage.arrive', at('run'));
    expect(await again.ask('stage.direction', {})).toMatchObject({ view: 'clock', isLeader: true });
  });

  it('holds what it shows once the window it went with has closed, whoever gets its number next', async () => {
    const { as, ask, at, main, reply, shown } = await stageThatFollows();
    const other = as('window-2');
    await other.ask('stage.direct', { follows: true });
    await main.ask('stage.windows', { stand: ['window-1', 'window-2'] });
    expect(await ask('stage.direction', {})).toMatchObject({ follows: true, isLeader: false });
    await main.ask('stage.windows', { stand: ['window-1'] });
    expect(await ask('stage.direction', {})).toMatchObject({ follows: false });
    await other.ask('stage.arrive', at('factors'));
    expect(await shown()).toMatchObject({ view: 'agenda' });
    expect(await other.ask('stage.direction', {})).toMatchObject({ follows: false, isLeader: false });
    expect(await reply('stage.windows', { stand: [] })).toMatchObject({ error: { code: 'notAllowed' } });
  });

  it('never goes on to another meeting by itself', async () => {
    const { ask, at, shown, id } = await stageThatFollows();
    const other = await ask('workshop.create', { title: 'Budget', plannedStart: '2027-03-10T09:00' });
    await ask('stage.arrive', { ...at('run'), workshopId: other.id });
    expect(await shown()).toMatchObject({ view: 'agenda', workshop: { title: 'Trygge veje' } });
    expect(await ask('stage.direction', {})).toMatchObject({ workshopId: id });
  });

  it('may be led by no one from the screen itself', async () => {
    const { as, at } = await stageThatFollows();
    const stage = as('stage', 'stage');
    expect(await stage.reply('stage.arrive', at('boards'))).toMatchObject({ error: { code: 'notAllowed' } });
    expect(await stage.reply('stage.direct', { follows: true })).toMatchObject({
      error: { code: 'notAllowed' },
    });
  });
});
