import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@shared/domain/agenda';
import {
  isLongVisit,
  planVisits,
  roundsThatFit,
  suggestedTimes,
  visitingMinutes,
  type Pairing,
  type Visited,
} from '@shared/domain/visit-plan';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const said = (turns: Pairing[][]) => turns.map((turn) => turn.map(({ visitor, host }) => visitor + host));
const groupsOf = fc.integer({ min: 0, max: 12 }).map((n) => letters.slice(0, n));
const rounds = fc.integer({ min: 0, max: 15 });

describe('the plan of visits', () => {
  it('sends everybody one board further in each round', () => {
    expect(said(planVisits(['A', 'B'], 5))).toEqual([['AB', 'BA']]);
    expect(said(planVisits(['A', 'B', 'C', 'D'], 2))).toEqual([
      ['AB', 'BC', 'CD', 'DA'],
      ['AC', 'BD', 'CA', 'DB'],
    ]);
  });

  it('sends nobody home or twice to the same board, and one group to a board at a time', () => {
    fc.assert(
      fc.property(groupsOf, rounds, (groups, most) => {
        const turns = planVisits(groups, most);
        for (const turn of turns) {
          expect(new Set(turn.map(({ host }) => host)).size).toBe(turn.length);
          expect(new Set(turn.map(({ visitor }) => visitor)).size).toBe(turn.length);
          for (const { visitor, host } of turn) expect(visitor).not.toBe(host);
        }
        const all = said(turns).flat();
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('lets each visit each in one round fewer than there are groups, and as many as each other in fewer', () => {
    fc.assert(
      fc.property(groupsOf, rounds, (groups, most) => {
        const turns = planVisits(groups, most);
        const held = Math.min(most, Math.max(0, groups.length - 1));
        expect(turns).toHaveLength(held);
        for (const group of groups) {
          const own = turns.flat();
          expect(own.filter(({ visitor }) => visitor === group)).toHaveLength(held);
          expect(own.filter(({ host }) => host === group)).toHaveLength(held);
        }
      }),
    );
  });

  it('plans what is left, whatever has been visited', () => {
    const states = fc.array(fc.constantFrom<Visited>('notYet', 'written', 'inRound'), { minLength: 144 });
    fc.assert(
      fc.property(groupsOf, states, (groups, known) => {
        const visited = ({ visitor, host }: Pairing) =>
          known[letters.indexOf(visitor) * 12 + letters.indexOf(host)] ?? 'notYet';
        const planned = planVisits(groups, 99, visited).flat();
        const all = groups.flatMap((visitor) => groups.map((host) => ({ visitor, host })));
        const isPlanned = (pair: Pairing) =>
          planned.filter(({ visitor, host }) => visitor === pair.visitor && host === pair.host).length;
        for (const pair of all.filter(({ visitor, host }) => visitor !== host)) {
          if (visited(pair) === 'notYet') expect(isPlanned(pair)).toBe(1);
          if (visited(pair) === 'inRound') expect(isPlanned(pair)).toBe(0);
          expect(isPlanned(pair)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('takes first the round with most still to see, and none that has been seen', () => {
    const written = new Set(['AB', 'BC', 'CA']);
    const inRound = new Set(['AC']);
    const visited = ({ visitor, host }: Pairing): Visited => {
      if (inRound.has(visitor + host)) return 'inRound';
      return written.has(visitor + host) ? 'written' : 'notYet';
    };
    expect(said(planVisits(['A', 'B', 'C'], 2, visited))).toEqual([['BA', 'CB']]);
    expect(said(planVisits(['A', 'B'], 2, () => 'written'))).toEqual([['AB', 'BA']]);
    expect(said(planVisits(['A', 'B'], 2, () => 'inRound'))).toEqual([]);
  });
});

describe('the time for visits', () => {
  const block = (kind: Block['kind'], minutes: number, more: Partial<Block> = {}) =>
    ({ kind, minutes, addedMinutes: 0, isDropped: false, ...more }) as Block;

  it('is that of the visiting blocks that are held', () => {
    expect(visitingMinutes([block('groupWork', 30)])).toBeNull();
    expect(
      visitingMinutes([
        block('visit', 20, { addedMinutes: 5 }),
        block('break', 10),
        block('visit', 15),
        block('visit', 40, { isDropped: true }),
      ]),
    ).toBe(40);
  });

  it.each([
    [4, null, 3],
    [4, 25, 2],
    [4, 45, 3],
    [4, 5, 1],
    [1, 60, 0],
  ])('lets %i groups in %s minutes have %i rounds', (groups, available, expected) => {
    expect(roundsThatFit(groups, { minutes: 7, homeMinutes: 10 }, available)).toBe(expected);
  });

  it('never plans more than there is time for, beyond the one round', () => {
    const minutes = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 26 }),
        minutes,
        minutes,
        minutes,
        (groups, each, home, available) => {
          const fit = roundsThatFit(groups, { minutes: each, homeMinutes: home }, available);
          expect(fit).toBeGreaterThanOrEqual(1);
          expect(fit).toBeLessThan(groups);
          if (fit > 1) expect(fit * each + home).toBeLessThanOrEqual(available);
        },
      ),
    );
  });

  it('suggests what lets each visit each, between five and ten minutes', () => {
    expect(suggestedTimes(2, 25)).toEqual({ minutes: 10, homeMinutes: 10 });
    expect(suggestedTimes(3, 25)).toEqual({ minutes: 7, homeMinutes: 10 });
    expect(suggestedTimes(6, 25)).toEqual({ minutes: 5, homeMinutes: 10 });
    expect(suggestedTimes(2, 15)).toEqual({ minutes: 10, homeMinutes: 5 });
    expect(suggestedTimes(4, null)).toEqual({ minutes: 10, homeMinutes: 10 });
    expect([10, 11].map(isLongVisit)).toEqual([false, true]);
  });
});
