import { describe, expect, it } from 'vitest';
import { openCore } from '../helpers/core';

async function committeeOfThree() {
  const test = openCore();
  const { ask } = test;
  const { id: committeeId } = await ask('committee.create', { name: 'Udvalget for unge', language: 'da' });
  const meeting = async (title: string, day: string) =>
    (await ask('workshop.create', { title, plannedStart: `${day}T17:00`, committeeId })).id;
  const third = await meeting('Tredje', '2027-03-09');
  const first = await meeting('Første', '2026-10-07');
  const second = await meeting('Andet', '2027-01-12');
  const count = (workshopId: string, score: number) =>
    ask('assessment.count', { workshopId, factor: 'goal', score, by: 1 });
  const titles = async (workshopId: string) =>
    (await ask('assessment.history', { workshopId })).meetings.map(({ title }) => title);
  return { ...test, first, second, third, count, titles };
}

describe('the factors over the meetings', () => {
  it('tells what the room counted, the earliest meeting first', async () => {
    const { ask, first, second, third, count } = await committeeOfThree();
    for (const meeting of [third, second, first]) await count(meeting, 4);
    const { meetings } = await ask('assessment.history', { workshopId: third });
    expect(meetings.map(({ title }) => title)).toEqual(['Første', 'Andet', 'Tredje']);
    expect(meetings[0]?.factors).toEqual([{ factor: 'goal', counts: [0, 0, 0, 1, 0] }]);
  });

  it('leaves out meetings where nobody answered, but never the one asked about', async () => {
    const { first, second, third, count, titles } = await committeeOfThree();
    await count(first, 2);
    expect(await titles(third)).toEqual(['Første', 'Tredje']);
    expect(await titles(second)).toEqual(['Første', 'Andet']);
  });

  it('leaves out what lies in the bin and what is another committee’s', async () => {
    const { ask, first, second, third, count, titles } = await committeeOfThree();
    await count(first, 2);
    await count(second, 2);
    await ask('workshop.setBinned', { id: first, isBinned: true });
    const { id: alone } = await ask('workshop.create', { title: 'Alene', plannedStart: '2027-01-01T17:00' });
    await count(alone, 5);
    expect(await titles(third)).toEqual(['Andet', 'Tredje']);
    expect(await titles(alone)).toEqual(['Alene']);
  });
});
