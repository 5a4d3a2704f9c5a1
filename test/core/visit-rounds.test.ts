import { describe, expect, it } from 'vitest';
import { clockFace } from '@shared/domain/clock-face';
import { planMisfit, roundsShown, roundToShow, runningRound } from '@shared/domain/visit-rounds';
import { evening, openWorkshop } from '../helpers/core';

/** A workshop with so many groups; its agenda has a visiting block of 25 minutes. */
async function openRounds(groups = 4) {
  const test = await openWorkshop();
  const { ask, id: workshopId, rows } = test;
  for (let more = 2; more < groups; more++) await ask('group.add', { workshopId });
  const plan = (rounds: number | null = null, minutes = 5, prompt?: string) =>
    ask('visitRound.plan', {
      workshopId,
      minutes,
      homeMinutes: 10,
      rounds,
      ...(prompt === undefined ? {} : { prompt }),
    });
  /** Who visits whom, round by round, by letter. */
  const planned = async () =>
    roundsShown(await rows()).map(({ round, visits }) =>
      round.isHome
        ? 'home'
        : visits.map(({ visitor, host }) => visitor.letter + (host?.letter ?? '?')).join(' '),
    );
  const write = async (at: number, text = 'Husk cyklerne') =>
    (await ask('visitInput.add', { visitId: (await rows()).visit[at]?.id ?? '', text })).id;
  const running = async () => runningRound((await rows()).visitRound);
  const next = () => ask('visitRound.next', { workshopId });
  const face = async (minutesPassed: number) => {
    const round = await running();
    return round && clockFace(round, evening + minutesPassed * 60_000, null);
  };
  return { ...test, workshopId, plan, planned, write, running, next, face };
}

describe('planning the rounds', () => {
  it('fills the time of the agenda, then brings everybody home, in one step', async () => {
    const { ask, plan, planned, rows } = await openRounds(5);
    expect(await plan()).toEqual({ rounds: 3, visits: 15 });
    expect(await planned()).toEqual(['AB BC CD DE EA', 'AC BD CE DA EB', 'AD BE CA DB EC', 'home']);
    expect((await rows()).visitRound.map(({ minutes }) => minutes)).toEqual([5, 5, 5, 10]);
    await ask('history.undo', {});
    expect(await planned()).toEqual([]);
    expect((await rows()).visit).toEqual([]);
  });

  it('is planned anew without losing what was written or what was asked', async () => {
    const { ask, plan, planned, write, rows } = await openRounds(3);
    await plan(2, 5, 'Hvad mangler?');
    await write(0);
    expect(await plan(1, 8, 'Hvad kan I hjælpe med?')).toEqual({ rounds: 1, visits: 3 });
    expect(await planned()).toEqual(['AB BC CA', 'home']);
    const { visit } = await rows();
    expect(visit.map(({ prompt }) => prompt)).toEqual([
      'Hvad mangler?',
      'Hvad kan I hjælpe med?',
      'Hvad kan I hjælpe med?',
    ]);
    await ask('visit.update', { id: visit[1]?.id ?? '', fields: { prompt: 'Vores eget' } });
    await plan(2);
    expect((await rows()).visit[1]?.prompt).toBe('Vores eget');
  });

  it('takes the visits of a quick round into the first round', async () => {
    const { ask, workshopId, plan, planned, rows } = await openRounds(3);
    await ask('visit.plan', { workshopId });
    const before = (await rows()).visit.map(({ id }) => id);
    await plan();
    expect(await planned()).toEqual(['AB BC CA', 'AC BA CB', 'home']);
    expect((await rows()).visit.map(({ id }) => id)).toEqual(expect.arrayContaining(before));
  });

  it('leaves the rounds that have begun, and plans what is left of the time', async () => {
    const { plan, planned, next } = await openRounds(5);
    await plan(1);
    await next();
    expect(await plan()).toEqual({ rounds: 2, visits: 10 });
    expect(await planned()).toEqual(['AB BC CD DE EA', 'AC BD CE DA EB', 'AD BE CA DB EC', 'home']);
  });

  it('needs two groups, and somebody who has not been visited', async () => {
    const { ask, reply, workshopId, plan, next, groupB } = await openRounds(2);
    await plan();
    await next();
    const asked = { workshopId, minutes: 5, homeMinutes: 5, rounds: null };
    expect(await reply('visitRound.plan', asked)).toMatchObject({ error: { code: 'allVisited' } });
    await ask('group.remove', { id: groupB.id });
    expect(await reply('visitRound.plan', asked)).toMatchObject({ error: { code: 'visitNeedsGroups' } });
  });

  it('says when the groups are no longer those it was made for', async () => {
    const { ask, workshopId, plan, planned, next, rows } = await openRounds(3);
    const misfit = async () => {
      const all = await rows();
      return planMisfit(roundsShown(all), all.group)?.leftOut.map(({ letter }) => letter);
    };
    expect(await misfit()).toBeUndefined();
    await plan();
    expect(await misfit()).toBeUndefined();
    const { id } = await ask('group.add', { workshopId });
    expect(await misfit()).toEqual(['D']);
    await next();
    expect(await misfit()).toEqual(['D']);
    await plan();
    expect(await misfit()).toBeUndefined();
    await ask('group.remove', { id });
    expect(await misfit()).toEqual([]);
    await plan();
    expect(await planned()).toEqual(['AB BC CA', 'AC BA CB', 'home']);
    expect(await misfit()).toBeUndefined();
    for (let rounds = 0; rounds < 2; rounds++) await next();
    await ask('group.add', { workshopId });
    expect(await misfit()).toBeUndefined();
  });

  it('is taken away, but for what has begun and what was written', async () => {
    const { ask, workshopId, plan, planned, next, write, rows } = await openRounds(4);
    await plan(3);
    await next();
    await write(5);
    await ask('visitRound.clear', { workshopId });
    expect(await planned()).toEqual(['AB BC CD DA']);
    expect((await rows()).visit).toHaveLength(5);
  });

  it('comes along when the workshop is used again, without its evening', async () => {
    const { ask, workshopId, plan, next, write } = await openRounds(3);
    await plan();
    await next();
    await write(0);
    await ask('visitRound.addMinutes', { workshopId, minutes: 5 });
    const { id } = await ask('workshop.duplicate', {
      id: workshopId,
      title: 'Igen',
      plannedStart: '2027-04-09T17:00',
    });
    const copy = await ask('workshop.open', { id });
    expect(roundsShown(copy).map(({ visits }) => visits.length)).toEqual([3, 3, 0]);
    expect(
      copy.visitRound.every(({ startedAt, addedMinutes }) => startedAt === null && addedMinutes === 0),
    ).toBe(true);
    expect(copy.visitInput).toEqual([]);
  });
});

describe('the clock of a round', () => {
  it('goes from round to round and home, and says who is where', async () => {
    const { plan, next, rows, running, ask, workshopId } = await openRounds(3);
    await plan(2);
    expect(roundToShow(await rows())).toMatchObject({ number: 1, round: { startedAt: null } });
    await next();
    expect(roundToShow(await rows())).toMatchObject({ number: 1, of: 2, visits: [{}, {}, {}] });
    await next();
    await next();
    expect(roundToShow(await rows())).toMatchObject({ round: { isHome: true }, number: 2, visits: [] });
    await next();
    expect(await running()).toBeUndefined();
    expect((await rows()).visitRound.every(({ endedAt }) => endedAt !== null)).toBe(true);
    await ask('visitRound.back', { workshopId });
    expect(await running()).toMatchObject({ isHome: true });
  });

  it('gives the time of a round begun by mistake back to the one before', async () => {
    const { plan, next, ask, workshopId, passMinutes, running, face, rows } = await openRounds(3);
    await plan(2, 10);
    await next();
    passMinutes(4);
    await next();
    passMinutes(1);
    await ask('visitRound.back', { workshopId });
    expect(await running()).toMatchObject({ id: (await rows()).visitRound[0]?.id });
    expect((await face(5))?.figures).toBe('5:00');
    expect((await rows()).visitRound[1]?.startedAt).toBeNull();
  });

  it('gets more minutes, and only a running round does', async () => {
    const { plan, next, ask, reply, workshopId, face } = await openRounds(3);
    await plan(2, 8);
    expect(await reply('visitRound.addMinutes', { workshopId, minutes: 5 })).toMatchObject({
      error: { code: 'noVisitRound' },
    });
    await next();
    await ask('visitRound.addMinutes', { workshopId, minutes: 5 });
    expect((await face(3))?.figures).toBe('10:00');
  });

  it("stands still in the meeting's pause", async () => {
    const { plan, next, ask, workshopId, passMinutes, face, running } = await openRounds(3);
    await plan(2, 8);
    await ask('clock.next', { workshopId });
    passMinutes(1);
    await ask('clock.setPaused', { workshopId, isPaused: true });
    passMinutes(2);
    await next();
    passMinutes(3);
    await ask('clock.setPaused', { workshopId, isPaused: false });
    expect((await face(6))?.figures).toBe('8:00');
    await ask('clock.setPaused', { workshopId, isPaused: true });
    passMinutes(3);
    const { id } = (await running()) ?? {};
    await next();
    const ended = (await ask('workshop.open', { id: workshopId })).visitRound.find(
      (round) => round.id === id,
    );
    expect(ended?.pausedFor).toBe(6 * 60_000);
  });

  it('goes on by one round when two windows press at once', async () => {
    const { plan, next, ask, workshopId, running, rows } = await openRounds(3);
    await plan(2);
    await next();
    const first = (await running())?.id ?? null;
    await ask('visitRound.next', { workshopId, fromRoundId: first });
    await ask('visitRound.next', { workshopId, fromRoundId: first });
    expect((await running())?.id).toBe((await rows()).visitRound[1]?.id);
  });

  it('stops when the meeting is closed, and starts no more', async () => {
    const { plan, next, ask, reply, workshopId, running } = await openRounds(3);
    await plan();
    await next();
    await ask('workshop.close', { id: workshopId });
    expect(await running()).toBeUndefined();
    expect(await reply('visitRound.next', { workshopId })).toMatchObject({
      error: { code: 'meetingClosed' },
    });
  });

  it('warns at a fifth and at a twentieth left', async () => {
    const { plan, next, running } = await openRounds(3);
    await plan(2, 10);
    await next();
    const round = await running();
    if (round === undefined) throw new Error('A round runs');
    const after = (minutes: number) => clockFace(round, evening + minutes * 60_000, null).state;
    expect([0, 7.9, 8, 9.4, 9.5, 10, 10.1].map(after)).toEqual([
      'fine',
      'fine',
      'soon',
      'soon',
      'last',
      'last',
      'over',
    ]);
  });
});
