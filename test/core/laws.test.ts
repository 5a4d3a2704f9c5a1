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
  ...(['catalogue.publish', 'group.update', 'group.update', 'participant.assign', 'clock.start'] as const),
];

/** Acts of two windows that get in each other's way most. */
const entangled: RequestName[] = [
  ...(['group.add', 'group.update', 'group.update', 'group.remove', 'column.remove', 'note.add'] as const),
  ...(['participant.add', 'participant.remove', 'participant.assign', 'participant.addMembers'] as const),
  ...(['member.add', 'member.remove', 'block.add', 'block.remove', 'clock.start', 'clock.next'] as const),
  ...(['assessment.count', 'cluster.create', 'cluster.dissolve', 'visit.plan', 'visitInput.add'] as const),
  ...Array<RequestName>(6).fill('history.undo'),
  ...Array<RequestName>(3).fill('history.redo'),
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

async function act(test: TestCore, actor: string, seed: number, from = names): Promise<void> {
  const { name, input } = randomCommand(seed, await worldOf(test), from);
  await test.as(actor).reply(name, input as never);
  expect(test.bugs, `${name} ${JSON.stringify(input)}`).toEqual([]);
  test.passMinutes(1);
}

async function prepared(): Promise<TestCore> {
  const test = openCore();
  const { id } = await openWorkshop(test);
  const { id: committeeId } = await test.ask('committee.create', { name: 'Trafikudvalget', language: 'da' });
  await test.ask('workshop.update', { id, fields: { committeeId } });
  for (const name of ['Yrsa', 'Viggo']) {
    await test.ask('member.add', { committeeId, name, role: 'Medlem' });
    await test.ask('participant.add', { workshopId: id, name });
  }
  await test.ask('visit.plan', { workshopId: id });
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

  it(
    'two windows that undo and redo across each other leave nothing broken',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(seeds(120), async (acts) => {
          const test = await prepared();
          for (const seed of acts) await act(test, `window-${2 + (seed % 2)}`, seed, entangled);
          expect(await test.ask('check.run', {})).toMatchObject({ problems: [] });
          expect(danglingIds(await worldOf(test))).toEqual([]);
          test.close();
        }),
        { seed: 13, numRuns: 15 },
      );
    },
  );
});
