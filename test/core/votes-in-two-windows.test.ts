import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotsTooMany } from '@shared/domain/vote-limits';
import { openVote } from '../helpers/vote';

describe('a vote that two windows count, and take back', () => {
  it('keeps what others have counted on when the people or the rules are taken back', async () => {
    const { ask, as, a, lys, bus, counted, rows, voteRoundId: id } = await openVote();
    const other = as('window-2');
    await ask('ballot.setPeople', { ...a, people: 2 });
    await ask('ballot.setPeople', { ...a, people: 5 });
    await other.ask('ballot.setDots', { ...a, noteId: lys, count: 12 });
    expect(await ask('history.undo', {})).toMatchObject({ outcome: 'overtaken' });
    expect((await rows()).ballot).toMatchObject([{ people: 5 }]);

    await ask('ballot.setDots', { ...a, noteId: bus, count: 3 });
    await other.ask('ballot.setDots', { ...a, noteId: lys, count: 2 });
    await ask('ballot.setDots', { ...a, noteId: bus, count: 13 });
    expect(await other.ask('history.undo', {})).toMatchObject({ outcome: 'overtaken' });
    expect(await counted()).toEqual({ [lys]: 2, [bus]: 13 });

    await ask('ballot.setDots', { ...a, noteId: bus, count: 0 });
    await ask('ballot.setDots', { ...a, noteId: lys, count: 0 });
    await ask('voteRound.update', { id, fields: { budget: 9 } });
    await other.ask('ballot.setDots', { ...a, noteId: lys, count: 40 });
    expect(await ask('history.undo', {})).toMatchObject({ outcome: 'overtaken' });
    expect((await rows()).voteRound).toMatchObject([{ budget: 9 }]);
  });

  it('lets a closed vote be deleted, brought back and deleted again', async () => {
    const { ask, a, lys, counted, rows, voteRoundId: id } = await openVote();
    await ask('ballot.setPeople', { ...a, people: 2 });
    await ask('ballot.setDots', { ...a, noteId: lys, count: 2 });
    await ask('voteRound.close', { id });
    await ask('voteRound.remove', { id });
    expect(await ask('history.undo', {})).toMatchObject({ outcome: 'done' });
    expect(await counted()).toEqual({ [lys]: 2 });
    expect(await ask('history.redo', {})).toMatchObject({ outcome: 'done' });
    expect((await rows()).voteRound).toEqual([]);
  });

  it(
    'never has more dots than its people, in whatever order two windows count, undo and redo',
    { timeout: 30_000 },
    async () => {
      const act = fc.record({
        actor: fc.constantFrom('window-2', 'window-3'),
        what: fc.constantFrom('people', 'dots', 'dots', 'rules', 'remove', 'undo', 'undo', 'redo'),
        at: fc.nat(2),
        n: fc.nat(6),
      });
      const property = fc.asyncProperty(fc.array(act, { minLength: 20, maxLength: 40 }), async (acts) => {
        const { as, close, ask, rows, voteRoundId, ...test } = await openVote();
        const { a, lys, benk, bus } = test;
        for (const { actor, what, at, n } of acts) {
          const { reply } = as(actor);
          const noteId = [lys, benk, bus][at] ?? lys;
          if (what === 'people') await reply('ballot.setPeople', { ...a, people: n });
          if (what === 'dots') await reply('ballot.setDots', { ...a, noteId, count: n });
          if (what === 'remove') await reply('note.remove', { id: noteId });
          const fields = { budget: 1 + at, allowsSeveral: n % 2 === 0, allowsOwn: n > 2 };
          if (what === 'rules') await reply('voteRound.update', { id: voteRoundId, fields });
          if (what !== 'undo' && what !== 'redo') continue;
          await reply(`history.${what}`, {});
          const { voteRound, ballot, dots, note } = await rows();
          const [round] = voteRound;
          for (const hand of round === undefined ? [] : ballot) {
            const own = dots.filter(({ ballotId }) => ballotId === hand.id);
            const noteOf = (id: string) => note.find((each) => each.id === id) ?? null;
            expect(round && dotsTooMany(round, { ...hand, dots: own }, noteOf)).toBe(0);
          }
        }
        expect(await ask('check.run', {})).toMatchObject({ problems: [] });
        close();
      });
      await fc.assert(property, { seed: 5, numRuns: 15 });
    },
  );

  it('gets a note back without the dots that others have put elsewhere since', async () => {
    const { ask, as, a, lys, bus, benk, texts, counted } = await openVote();
    await ask('ballot.setPeople', { ...a, people: 2 });
    await ask('ballot.setDots', { ...a, noteId: lys, count: 4 });
    await ask('ballot.setDots', { ...a, noteId: benk, count: 1 });
    await ask('note.remove', { id: lys });
    await as('window-2').ask('ballot.setDots', { ...a, noteId: bus, count: 3 });
    expect(await ask('history.undo', {})).toMatchObject({ outcome: 'partly' });
    expect(await texts()).toContain('Lys på stien');
    expect(await counted()).toEqual({ [benk]: 1, [bus]: 3 });
    expect(await ask('check.run', {})).toMatchObject({ problems: [] });
  });

  it('is closed once, whoever presses last', async () => {
    const { ask, as, passMinutes, voteRoundId: id, rows } = await openVote();
    await ask('voteRound.close', { id });
    const [closed] = (await rows()).voteRound;
    passMinutes(2);
    await as('window-2').ask('voteRound.close', { id });
    expect((await rows()).voteRound).toEqual([closed]);
  });

  it('stays as it was shown when somebody takes a dot back after it was closed', async () => {
    const { ask, as, a, lys, counted, voteRoundId: id } = await openVote();
    await ask('ballot.setPeople', { ...a, people: 2 });
    await ask('ballot.setDots', { ...a, noteId: lys, count: 4 });
    await as('window-2').ask('voteRound.close', { id });
    expect(await ask('history.undo', {})).toMatchObject({ outcome: 'overtaken' });
    expect(await counted()).toEqual({ [lys]: 4 });
  });

  it('has one count a group, also when it was begun in two windows', async () => {
    const { ask, as, a, lys, rows } = await openVote();
    await ask('ballot.setPeople', { ...a, people: 2 });
    await ask('history.undo', {});
    await as('window-2').ask('ballot.setPeople', { ...a, people: 3 });
    expect(await ask('history.redo', {})).toMatchObject({ outcome: 'overtaken' });
    await ask('ballot.addDot', { ...a, noteId: lys, by: 1 });
    expect((await rows()).ballot).toMatchObject([{ people: 3 }]);
  });
});
