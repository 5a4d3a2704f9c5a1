import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contract } from '@shared/contract/index';
import { openCore, openWorkshop, temporaryFolder, type TestCore } from '../helpers/core';
import { randomCommand, requestNames, worldOf } from '../helpers/random-commands';

const huge = 'æ'.repeat(200_000);
const garbage: readonly unknown[] = [
  null,
  undefined,
  0,
  Number.NaN,
  '',
  huge,
  [],
  [{}],
  { surprise: 1 },
  { id: huge },
  { id: null, fields: {} },
  { id: '00000000-0000-7000-8000-00000000dead', fields: { constructor: 1 } },
  JSON.parse('{"__proto__": {"isAdmin": true}}'),
  { workshopId: { $ne: null } },
];

const reply = (test: TestCore, name: string, input: unknown) =>
  test.core.ask({ role: 'main', actor: 'main' }, { name, input });

describe('whoever asks', () => {
  it('no request is upset by garbage or changes anything for it', async () => {
    const test = await openWorkshop();
    const before = await worldOf(test);
    for (const name of requestNames) {
      for (const input of garbage) {
        const answer = await reply(test, name, input);
        if (!answer.ok) expect(['invalid', 'notFound'], name).toContain(answer.error.code);
        else expect(contract[name].input.safeParse(input).success, name).toBe(true);
      }
      expect(test.bugs, name).toEqual([]);
    }
    expect(await worldOf(test)).toEqual(before);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('everything answers with a value or a sentence, whatever it is asked', { timeout: 60_000 }, async () => {
    const test = openCore();
    await openWorkshop(test);
    const nowhere = join(temporaryFolder(), 'nothing', 'here');
    const names = requestNames.filter((name) => name !== 'workshop.duplicate' && name !== 'workshop.create');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000_000 }), fc.anything(), async (seed, anything) => {
        const { name, input } = randomCommand(seed, await worldOf(test), names);
        const harmless =
          'path' in contract[name].input.shape ? { ...(input as object), path: nowhere } : input;
        for (const given of [harmless, anything, { ...(input as object), extra: anything }]) {
          const answer = await reply(test, name, given);
          if (!answer.ok) expect(answer.error.message.length).toBeGreaterThan(10);
        }
        expect(test.bugs, name).toEqual([]);
      }),
      { seed: 5, numRuns: 400 },
    );
    expect(await test.ask('check.run', {})).toMatchObject({ problems: [] });
  });

  it('a name that is no request is turned away', async () => {
    const test = openCore();
    for (const name of ['', 'toString', '__proto__', 'constructor', 'note.addd', 'note', huge, 5, null, {}]) {
      expect(await reply(test, name as string, {})).toMatchObject({ error: { code: 'notAllowed' } });
    }
  });

  it('a command id or a draft’s name that is no text is turned away', async () => {
    const { core, boardA, texts, bugs } = await openWorkshop();
    const input = { boardId: boardA.id, text: 'Lys', kind: 'idea' };
    const client = { role: 'window', actor: 'window-1' } as const;
    for (const wrong of [{}, 5, [], null, huge]) {
      const name = 'note.add';
      expect((await core.ask(client, { name, input, commandId: wrong })).ok).toBe(false);
      expect((await core.ask(client, { name, input, savesDraft: wrong })).ok).toBe(false);
    }
    expect(bugs).toEqual([]);
    expect(await texts()).toEqual([]);
  });
});

describe('who may ask what', () => {
  it('a window may not ask what is main’s: the files', async () => {
    const test = openCore();
    const mains = requestNames.filter((name) => contract[name].audience === 'main');
    expect(mains).toContain('file.export');
    expect(mains).toContain('file.importWorkshop');
    for (const name of mains) {
      const answer = await test.core.ask({ role: 'window', actor: 'window-1' }, { name, input: {} });
      expect(answer, name).toMatchObject({ error: { code: 'notAllowed' } });
    }
  });

  it('the stage may ask what it is to show, and nothing else', async () => {
    const { as, id, boardA, note } = await openWorkshop();
    await note('Lys');
    const stage = as('stage', 'stage');
    const allowed: string[] = [];
    for (const name of requestNames) {
      const answer = await stage.reply(name, {});
      if (answer.ok || answer.error.code !== 'notAllowed') allowed.push(name);
    }
    expect(allowed).toEqual(['stage.view']);
    expect((await stage.reply('note.add', { boardId: boardA.id, text: 'x', kind: 'idea' })).ok).toBe(false);
    expect((await stage.reply('workshop.open', { id })).ok).toBe(false);
  });

  it('the stage never gets what is for the facilitator, the minutes or the curator', async () => {
    const { ask, as, id, boardA, rows, note } = await openWorkshop();
    const secret = 'KUN-FOR-MIG';
    const noteId = await note('Lys');
    await ask('note.update', { id: noteId, fields: { isForCatalogue: true } });
    for (const block of (await rows()).block) {
      await ask('block.update', { id: block.id, fields: { facilitatorNote: secret, notes: secret } });
    }
    await ask('workshop.update', { id, fields: { purpose: secret, caseNumber: secret } });
    await ask('participant.add', { workshopId: id, name: secret });
    await ask('clock.next', { workshopId: id });
    for (const view of ['clock', 'board', 'factors', 'black'] as const) {
      const direction = view === 'black' ? { isBlack: true } : { view, boardId: boardA.id };
      await ask('stage.direct', { workshopId: id, ...direction });
      const shown = JSON.stringify(await as('stage', 'stage').ask('stage.view', {}));
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain('isForCatalogue');
      if (view === 'black') expect(shown).not.toContain('Trygge veje');
    }
  });
});
