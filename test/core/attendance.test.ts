import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInOrder, itemNumbers, maySitFor, wasThereAt } from '@shared/domain/attendance';
import { isHere } from '@shared/domain/workshop';
import { evening, openWorkshop } from '../helpers/core';

const minute = 60_000;

async function openMeeting(...names: string[]) {
  const test = await openWorkshop();
  const { ask, id: workshopId, rows } = test;
  const ids: string[] = [];
  for (const name of names) ids.push((await ask('participant.add', { workshopId, name, isMember: true })).id);
  const person = async (id: string) => {
    const found = (await rows()).participant.find((one) => one.id === id);
    if (found === undefined) throw new Error('Nobody');
    return found;
  };
  const items = async () => {
    const numbers = itemNumbers((await rows()).agendaItem);
    return [...numbers].sort(([, a], [, b]) => a - b).map(([id]) => id);
  };
  await ask('agendaItem.add', { workshopId, title: 'Lys på stien' });
  return { ...test, workshopId, ids: ids as [string, ...string[]], person, items };
}

describe('coming late and leaving early', () => {
  it('takes the item that runs and the minute by itself, and is taken back in one step', async () => {
    const { ask, workshopId, ids, person, items, passMinutes } = await openMeeting('Asta');
    await ask('clock.next', { workshopId });
    passMinutes(6);
    const [first] = await items();
    await ask('participant.setArrival', { id: ids[0] });
    expect(await person(ids[0])).toMatchObject({
      presence: 'present',
      arrivedItemId: first,
      arrivedAt: evening + 6 * minute,
    });
    passMinutes(60);
    await ask('participant.setLeaving', { id: ids[0] });
    expect(await person(ids[0])).toMatchObject({ leftItemId: first, leftAt: evening + 66 * minute });
    expect(isHere(await person(ids[0]))).toBe(false);
    await ask('history.undo', {});
    expect(isHere(await person(ids[0]))).toBe(true);
    await ask('participant.setLeaving', { id: ids[0] });
    await ask('participant.setLeaving', { id: ids[0], itemId: null });
    expect(await person(ids[0])).toMatchObject({ leftItemId: null, leftAt: null, arrivedItemId: first });
  });

  it('is from the beginning for whoever comes before it', async () => {
    const { ask, ids, person } = await openMeeting('Asta');
    await ask('participant.setArrival', { id: ids[0] });
    expect(await person(ids[0])).toMatchObject({ presence: 'present', arrivedItemId: null, arrivedAt: null });
  });

  it('is corrected by choosing an item, of which nobody knows the minute', async () => {
    const { ask, workshopId, ids, person, items } = await openMeeting('Asta');
    await ask('clock.next', { workshopId });
    await ask('participant.setArrival', { id: ids[0] });
    const [first = '', last = ''] = await items();
    await ask('participant.setArrival', { id: ids[0], itemId: first });
    expect((await person(ids[0])).arrivedAt).toBe(evening);
    await ask('participant.setArrival', { id: ids[0], itemId: last });
    expect(await person(ids[0])).toMatchObject({ arrivedItemId: last, arrivedAt: null });
    await ask('participant.setLeaving', { id: ids[0], itemId: first });
    expect(await person(ids[0])).toMatchObject({ arrivedItemId: null, leftItemId: first });
  });

  it('does not hold for somebody who turns out to be away', async () => {
    const { ask, workshopId, ids, person } = await openMeeting('Asta', 'Bo');
    await ask('clock.next', { workshopId });
    for (const id of ids) await ask('participant.setArrival', { id });
    await ask('participant.setPresence', { ids: [ids[0]], presence: 'excused' });
    await ask('participant.update', { id: ids[1] ?? '', fields: { presence: 'unexcused' } });
    for (const id of ids) expect(await person(id)).toMatchObject({ arrivedItemId: null, arrivedAt: null });
  });

  it('is not told of an item of another meeting', async () => {
    const { ask, reply, ids } = await openMeeting('Asta');
    const { id: otherId } = await ask('workshop.create', {
      title: 'Et andet',
      plannedStart: '2027-04-09T17:00',
    });
    const [item] = (await ask('workshop.open', { id: otherId })).agendaItem;
    const answer = await reply('participant.setArrival', { id: ids[0], itemId: item?.id ?? '' });
    expect(answer).toMatchObject({ error: { code: 'outsideWorkshop' } });
  });
});

describe('a substitute', () => {
  it('sits in the place of one member, who gave notice, and one place has one substitute', async () => {
    const { ask, ids, person } = await openMeeting('Asta', 'Bo', 'Ditte');
    const [asta, bo = '', ditte = ''] = ids;
    await ask('participant.setSubstitute', { id: bo, forId: asta });
    expect(await person(asta)).toMatchObject({ presence: 'excused' });
    await ask('participant.setSubstitute', { id: ditte, forId: asta });
    expect([(await person(bo)).substituteForId, (await person(ditte)).substituteForId]).toEqual([null, asta]);
    await ask('participant.setSubstitute', { id: ditte, forId: null });
    expect((await person(ditte)).substituteForId).toBeNull();
  });

  it('is nobody who has one, not oneself, and not of a guest', async () => {
    const { ask, reply, workshopId, ids } = await openMeeting('Asta', 'Bo', 'Ditte');
    const [asta, bo = '', ditte = ''] = ids;
    const { id: guest } = await ask('participant.add', { workshopId, name: 'Gorm', isMember: false });
    await ask('participant.setSubstitute', { id: bo, forId: asta });
    for (const [id, forId] of [
      [asta, ditte],
      [ditte, bo],
      [ditte, ditte],
      [ditte, guest],
    ] as const) {
      expect(await reply('participant.setSubstitute', { id, forId })).toMatchObject({
        error: { code: 'noSubstitute' },
      });
    }
  });
});

describe('who was there', () => {
  const numbers = new Map(['a', 'b', 'c', 'd', 'e'].map((id, at) => [id, at + 1]));
  const item = fc.constantFrom(null, ...numbers.keys(), 'gone');
  const stay = fc.record({
    presence: fc.constant('present' as const),
    arrivedItemId: item,
    arrivedAt: fc.constant(null),
    leftItemId: item,
    leftAt: fc.constant(null),
  });

  it('is one stretch without a hole, that whoever came and left in order has at least one item of', () => {
    fc.assert(
      fc.property(stay, (one) => {
        const there = [...numbers.values()].filter((number) => wasThereAt(one, number, numbers));
        expect(there).toEqual(there.map((_, at) => (there[0] ?? 0) + at));
        expect(there.length > 0).toBe(isInOrder(one, numbers));
      }),
    );
  });

  it('is nobody who was away, and all the time whoever neither came late nor left', () => {
    const whole = { arrivedItemId: null, arrivedAt: null, leftItemId: null, leftAt: null };
    for (const number of numbers.values()) {
      expect(wasThereAt({ presence: 'present', ...whole }, number, numbers)).toBe(true);
      expect(wasThereAt({ presence: 'excused', ...whole }, number, numbers)).toBe(false);
    }
  });
});

describe('who may sit in a member’s place', () => {
  const one = (id: string, substituteForId: string | null = null, isMember = true) => ({
    id,
    isMember,
    presence: 'unknown' as const,
    substituteForId,
  });
  it('is whoever sits in nobody else’s and has sent nobody; a guest and a substitute have no place to give', () => {
    const [asta, bo, eva, guest] = [one('asta'), one('bo'), one('eva', 'bo'), one('guest', null, false)];
    const all = [asta, bo, eva, guest];
    const sitFor = (member: typeof asta) =>
      all.filter((by) => maySitFor(member, by, all)).map(({ id }) => id);
    expect(sitFor(asta)).toEqual(['guest']);
    expect(sitFor(bo)).toEqual(['asta', 'eva', 'guest']);
    expect(sitFor(eva)).toEqual([]);
    expect(sitFor(guest)).toEqual([]);
  });
});
