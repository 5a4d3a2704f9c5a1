import { describe, expect, it } from 'vitest';
import { openWorkshop } from '../helpers/core';
import { openVote } from '../helpers/vote';

describe('a vote by dots', () => {
  it('takes as many dots as the people have, and says how many are left when it is too many', async () => {
    const { ask, a, lys, bus, counted, refused } = await openVote();
    await ask('ballot.setPeople', { ...a, people: 4 });
    await ask('ballot.setDots', { ...a, noteId: lys, count: 10 });
    expect(await refused('ballot.setDots', { ...a, noteId: bus, count: 3 })).toMatchObject({
      code: 'tooManyDots',
      message: expect.stringContaining('Der er 2 tilbage') as string,
    });
    await ask('ballot.addDot', { ...a, noteId: bus, by: 1 });
    await ask('ballot.addDot', { ...a, noteId: bus, by: 1 });
    expect(await refused('ballot.addDot', { ...a, noteId: bus, by: 1 })).toMatchObject({
      code: 'tooManyDots',
    });
    expect(await counted()).toEqual({ [lys]: 10, [bus]: 2 });
    expect(await refused('ballot.setPeople', { ...a, people: 3 })).toMatchObject({ code: 'tooFewPeople' });
    await ask('ballot.setDots', { ...a, noteId: lys, count: 0 });
    expect(await counted()).toEqual({ [bus]: 2 });
  });

  it('takes one dot from each on a note when that is the rule, and none on the own notes', async () => {
    const { ask, a, b, lys, bus, refused } = await openVote({ allowsSeveral: false, allowsOwn: false });
    await ask('ballot.setPeople', { ...a, people: 4 });
    await ask('ballot.setPeople', { ...b, people: 4 });
    expect(await refused('ballot.setDots', { ...a, noteId: bus, count: 5 })).toMatchObject({
      code: 'tooManyOnNote',
    });
    expect(await refused('ballot.setDots', { ...a, noteId: lys, count: 1 })).toMatchObject({
      code: 'ownNote',
    });
    await ask('ballot.setDots', { ...b, noteId: lys, count: 4 });
  });

  it('counts for those present in the group until somebody says how many they are', async () => {
    const { ask, id: workshopId, groupA, a, lys, rows } = await openVote();
    for (const name of ['Yrsa', 'Viggo', 'Bo']) {
      const { id } = await ask('participant.add', {
        workshopId,
        name,
        presence: name === 'Bo' ? 'absent' : 'present',
      });
      await ask('participant.assign', { id, groupId: groupA.id });
    }
    await ask('ballot.addDot', { ...a, noteId: lys, by: 1 });
    expect((await rows()).ballot).toMatchObject([{ groupId: groupA.id, people: 2 }]);
  });

  it('keeps its rules once somebody has a dot, and can be given a better title', async () => {
    const { ask, a, lys, voteRoundId: id, rows, refused } = await openVote();
    await ask('voteRound.update', { id, fields: { budget: 5 } });
    await ask('ballot.setPeople', { ...a, people: 2 });
    await ask('ballot.addDot', { ...a, noteId: lys, by: 1 });
    expect(await refused('voteRound.update', { id, fields: { budget: 1 } })).toMatchObject({
      code: 'voteHasDots',
    });
    await ask('voteRound.update', { id, fields: { title: 'Hvad først?' } });
    await ask('ballot.clear', a);
    await ask('voteRound.update', { id, fields: { budget: 2 } });
    expect((await rows()).voteRound).toMatchObject([{ title: 'Hvad først?', budget: 2 }]);
  });

  it('counts nothing while it is closed, and goes on when it is opened again', async () => {
    const { ask, a, lys, voteRoundId: id, counted, refused } = await openVote();
    await ask('ballot.setPeople', { ...a, people: 2 });
    await ask('voteRound.close', { id });
    expect(await refused('ballot.addDot', { ...a, noteId: lys, by: 1 })).toMatchObject({
      code: 'voteIsClosed',
    });
    await ask('voteRound.reopen', { id });
    await ask('ballot.addDot', { ...a, noteId: lys, by: 1 });
    expect(await counted()).toEqual({ [lys]: 1 });
  });

  it('goes with its dots, comes back with them, and a note that goes takes only its own', async () => {
    const { ask, a, b, lys, bus, voteRoundId: id, rows, counted } = await openVote();
    for (const hand of [a, b]) {
      await ask('ballot.setPeople', { ...hand, people: 2 });
      await ask('ballot.setDots', { ...hand, noteId: lys, count: 2 });
    }
    await ask('ballot.addDot', { ...b, noteId: bus, by: 1 });
    await ask('voteRound.remove', { id });
    expect([(await rows()).ballot, (await rows()).dots]).toEqual([[], []]);
    await ask('history.undo', {});
    await ask('note.remove', { id: lys });
    expect(await counted()).toEqual({ [bus]: 1 });
    expect(await ask('check.run', {})).toMatchObject({ problems: [] });
  });

  it('keeps a group whose dots are counted', async () => {
    const { ask, reply, id: workshopId, voteRoundId, lys, rows } = await openVote();
    const { id: groupId } = await ask('group.add', { workshopId });
    await ask('ballot.setPeople', { voteRoundId, groupId, people: 2 });
    await ask('ballot.setDots', { voteRoundId, groupId, noteId: lys, count: 3 });
    expect(await reply('group.remove', { id: groupId })).toMatchObject({ error: { code: 'groupHasVoted' } });
    await ask('ballot.clear', { voteRoundId, groupId });
    await ask('group.remove', { id: groupId });
    expect((await rows()).group).toHaveLength(2);
  });

  it('is asked again next time, by the same rules and with nobody’s dots', async () => {
    const { ask, id, a, lys } = await openVote({ budget: 5 });
    await ask('ballot.setPeople', { ...a, people: 2 });
    await ask('ballot.addDot', { ...a, noteId: lys, by: 1 });
    const copy = await ask('workshop.duplicate', { id, title: 'Igen', plannedStart: '2027-04-06T17:00' });
    const { voteRound, ballot, board } = await ask('workshop.open', { id: copy.id });
    expect(voteRound).toMatchObject([{ budget: 5, closedAt: null, boardIds: board.map((each) => each.id) }]);
    expect(ballot).toEqual([]);
  });
});

describe('a rating', () => {
  async function openRating() {
    const test = await openWorkshop();
    const noteId = await test.note('Lys på stien');
    const { id } = await test.ask('ratingRound.add', {
      ...{ workshopId: test.id, title: 'Hvad tror vi på?', boardIds: [test.boardA.id] },
      criteria: ['Værdi', 'Kan lade sig gøre'],
    });
    const count = (score: number, by: 1 | -1 = 1, criterion = 0) =>
      test.ask('rating.count', { ratingRoundId: id, noteId, criterion, score, by });
    return { ...test, ratingRoundId: id, noteId, count };
  }

  it('is counted hand by hand on each criterion, and never below nobody', async () => {
    const { count, rows } = await openRating();
    await count(2);
    await count(5);
    await count(5);
    await count(1, -1);
    await count(4, 1, 1);
    const { rating } = await rows();
    expect(rating.map(({ criterion, counts }) => [criterion, counts])).toEqual([
      [0, [0, 1, 0, 0, 2]],
      [1, [0, 0, 0, 1, 0]],
    ]);
    await count(4, -1, 1);
    expect((await rows()).rating).toHaveLength(1);
  });

  it('stays as it was shown when somebody takes an answer back after it was closed', async () => {
    const { ask, as, ratingRoundId: id, count, rows } = await openRating();
    await count(2);
    await as('window-2').ask('ratingRound.close', { id });
    expect(await ask('history.undo', {})).toMatchObject({ outcome: 'overtaken' });
    expect((await rows()).rating).toMatchObject([{ counts: [0, 1, 0, 0, 0] }]);
  });

  it('can word its criteria anew but not have others once somebody has answered', async () => {
    const { ask, reply, ratingRoundId: id, count } = await openRating();
    await count(2);
    await ask('ratingRound.update', { id, fields: { criteria: ['Værdi for borgerne', 'Muligt'] } });
    expect(await reply('ratingRound.update', { id, fields: { criteria: ['Værdi'] } })).toMatchObject({
      error: { code: 'criteriaCounted' },
    });
    await ask('ratingRound.close', { id });
    await expect(count(3)).rejects.toMatchObject({ code: 'ratingIsClosed' });
    await ask('ratingRound.reopen', { id });
    await expect(count(3, 1, 2)).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('a matrix', () => {
  it('has a note in one place, moved step by step and no further than the edge', async () => {
    const { ask, id: workshopId, boardA, note, rows } = await openWorkshop();
    const noteId = await note('Lys på stien');
    const { id: matrixId } = await ask('matrix.add', {
      ...{ workshopId, title: 'Hvad først?', boardIds: [boardA.id] },
      ...{ xName: 'Indsats', xLow: 'lille', xHigh: 'stor', yName: 'Effekt', yLow: 'lav', yHigh: 'høj' },
    });
    const places = async () => (await rows()).matrixPlace.map(({ x, y }) => [x, y]);
    await ask('matrixPlace.step', { matrixId, noteId, dx: 25, dy: -100 });
    expect(await places()).toEqual([[525, 400]]);
    await ask('matrixPlace.set', { matrixId, noteId, x: 990, y: 0 });
    await ask('matrixPlace.step', { matrixId, noteId, dx: 25, dy: -100 });
    expect(await places()).toEqual([[1_000, 0]]);
    await ask('matrixPlace.clear', { matrixId, noteId });
    expect(await places()).toEqual([]);
  });
});
