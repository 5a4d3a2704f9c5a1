import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RequestName } from '@shared/contract/index';
import { openCore, openWorkshop, type TestCore } from '../helpers/core';
import { commandNames, randomCommand, worldOf, type World } from '../helpers/random-commands';

const acts = commandNames.filter((name) => !name.startsWith('history.') && name !== 'settings.update');
/** New workshops come seldom, and what fills one often, or most acts would find nothing to work on. */
const names: RequestName[] = [
  ...acts,
  ...acts.filter((name) => !name.startsWith('workshop.') && !name.endsWith('.remove')),
  ...(['note.add', 'note.add', 'note.add', 'participant.add', 'cluster.create', 'visitInput.add'] as const),
  ...(['voteRound.add', 'ballot.setPeople', 'ballot.addDot', 'ballot.setDots', 'rating.count'] as const),
  ...(['ratingRound.add', 'matrix.add', 'matrixPlace.set'] as const),
  ...(['participant.setArrival', 'participant.setLeaving', 'participant.setSubstitute'] as const),
  ...(['catalogue.publish', 'group.update', 'group.update', 'participant.assign', 'clock.start'] as const),
];

/** Acts of two windows that get in each other's way most. */
const entangled: RequestName[] = [
  ...(['group.add', 'group.update', 'group.update', 'group.remove', 'column.remove', 'note.add'] as const),
  ...(['participant.add', 'participant.remove', 'participant.assign', 'participant.addMembers'] as const),
  ...(['member.add', 'member.remove', 'block.add', 'block.remove', 'clock.start', 'clock.next'] as const),
  ...(['assessment.count', 'cluster.create', 'cluster.dissolve', 'visit.plan', 'visitInput.add'] as const),
  ...(['voteRound.add', 'voteRound.remove', 'ballot.setPeople', 'ballot.addDot', 'note.remove'] as const),
  ...(['visitRound.plan', 'visitRound.clear', 'visitRound.next', 'visitRound.back'] as const),
  ...Array<RequestName>(6).fill('history.undo'),
  ...Array<RequestName>(3).fill('history.redo'),
];

/** And where they publish, remove and take back. */
const publishing: RequestName[] = [
  ...(['note.add', 'note.update', 'note.update', 'note.remove', 'catalogue.publish'] as const),
  ...(['catalogueEntry.remove', 'catalogueEntry.remove', 'catalogue.publish'] as const),
  ...Array<RequestName>(4).fill('history.undo'),
  ...Array<RequestName>(2).fill('history.redo'),
];

/** The ids that no foreign key watches; all others `check` finds. */
const loose = [
  ['group', 'leaderId', 'participant'],
  ['workshop', 'currentBlockId', 'block'],
] as const;

function danglingIds(world: World): string[] {
  return loose.flatMap(([type, field, target]) =>
    [...(world.get(type)?.values() ?? [])].flatMap((record) => {
      const id = (record as Record<string, string | null>)[field] ?? null;
      return id === null || world.get(target)?.has(id) ? [] : [`${type}.${field} ${id}`];
    }),
  );
}

/** What is given to one only: a letter in its workshop, a number in the catalogue, a note's place there. */
const givenOnce = [
  ['group', ['workshopId', 'letter']],
  ['catalogueEntry', ['number']],
  ['catalogueEntry', ['noteId']],
] as const;

function givenTwice(world: World): string[] {
  return givenOnce.flatMap(([type, fields]) => {
    const given = [...(world.get(type)?.values() ?? [])].map((record) =>
      fields.map((field) => String((record as Record<string, unknown>)[field])).join(' '),
    );
    return given.filter((value, at) => given.indexOf(value) < at).map((value) => `${type} ${value}`);
  });
}

async function act(test: TestCore, actor: string, seed: number, from = names): Promise<void> {
  const { name, input } = randomCommand(seed, await worldOf(test), from);
  await test.as(actor).reply(name, input as never);
  expect(test.bugs, `${name} ${JSON.stringify(input)}`).toEqual([]);
  test.passMinutes(1);
}

async function prepared(): Promise<TestCore> {
  const test = openCore();
  const { id, note } = await openWorkshop(test);
  const { id: committeeId } = await test.ask('committee.create', { name: 'Trafikudvalget', language: 'da' });
  await test.ask('workshop.update', { id, fields: { committeeId } });
  for (const name of ['Yrsa', 'Viggo']) {
    await test.ask('member.add', { committeeId, name, role: 'Medlem' });
    await test.ask('participant.add', { workshopId: id, name });
  }
  await test.ask('visit.plan', { workshopId: id });
  for (const text of ['Lys', 'Bænk', 'Cykelbro'])
    await test.ask('note.update', { id: await note(text), fields: { isForCatalogue: true } });
  return test;
}

const seeds = (most: number) =>
  fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: most, size: 'max' });

describe('whatever is done', () => {
  it('all of it is undone to the start and redone to the end', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(seeds(40), async (acts) => {
        const test = await prepared();
        const actor = 'window-9';
        const { ask } = test.as(actor);
        const start = await worldOf(test);
        for (const seed of acts) await act(test, actor, seed);
        const end = await worldOf(test);
        let steps = 0;
        for (;;) {
          const { outcome } = await ask('history.undo', {});
          if (outcome === 'nothing') break;
          expect(outcome).toBe('done');
          steps++;
        }
        expect(await worldOf(test)).toEqual(start);
        for (let step = 0; step < steps; step++)
          expect(await ask('history.redo', {})).toMatchObject({ outcome: 'done' });
        expect(await worldOf(test)).toEqual(end);
        expect(danglingIds(end)).toEqual([]);
        expect(await ask('check.run', {})).toMatchObject({ problems: [] });
        test.close();
      }),
      { seed: 11, numRuns: 20 },
    );
  });

  it.each([
    ['undo and redo across each other', entangled, 120, 13],
    ['publish and remove across each other', publishing, 60, 19],
  ])('two windows that %s leave nothing broken', { timeout: 60_000 }, async (_what, from, most, seed) => {
    await fc.assert(
      fc.asyncProperty(seeds(most), async (acts) => {
        const test = await prepared();
        for (const each of acts) await act(test, `window-${2 + (each % 2)}`, each, from);
        expect(await test.ask('check.run', {})).toMatchObject({ problems: [] });
        const world = await worldOf(test);
        expect(danglingIds(world)).toEqual([]);
        expect(givenTwice(world)).toEqual([]);
        test.close();
      }),
      { seed, numRuns: 15 },
    );
  });
});
