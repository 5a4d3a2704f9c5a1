import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates } from '@shared/domain/candidates';
import { opinions } from '@shared/domain/opinions';
import { isIn, quadrantOf, quadrants, stepped } from '@shared/domain/quadrant';
import {
  dotsIn,
  dotsLeft,
  dotsProblem,
  dotsTooMany,
  leastPeople,
  mostDots,
  groupsNotCounted,
  peopleSuggested,
} from '@shared/domain/vote-limits';
import { mayShowTally, shownVote, tally, ties } from '@shared/domain/vote-result';
import type { Note } from '@shared/domain/board';

const rules = fc.record({
  budget: fc.integer({ min: 1, max: 6 }),
  allowsSeveral: fc.boolean(),
  allowsOwn: fc.boolean(),
});
const notes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, at) => ({ id, groupId: at < 3 ? 'own' : null }));
const wishes = fc.array(
  fc.record({ at: fc.integer({ min: 0, max: 6 }), count: fc.integer({ min: 0, max: 20 }) }),
  { maxLength: 30 },
);

type Wishes = readonly { at: number; count: number }[];
type Rules = { budget: number; allowsSeveral: boolean; allowsOwn: boolean };

/** What stands when every wish that is allowed is granted. */
function granted(round: Rules, people: number, wished: Wishes) {
  let dots: { noteId: string; count: number }[] = [];
  for (const { at, count } of wished) {
    const note = notes[at];
    if (note === undefined || dotsProblem(round, { groupId: 'own', people, dots }, note, count)) continue;
    dots = dots.filter(({ noteId }) => noteId !== note.id);
    if (count > 0) dots = [...dots, { noteId: note.id, count }];
  }
  return dots;
}

/** Deals the dots of each note to the people in turn: nobody gets two of the same while a note has at most one each. */
function dealt(people: number, dots: readonly { noteId: string; count: number }[]): string[][] {
  const hands = Array.from({ length: people }, (): string[] => []);
  dots
    .flatMap(({ noteId, count }) => Array<string>(count).fill(noteId))
    .forEach((noteId, at) => hands[at % people]?.push(noteId));
  return hands;
}

describe('dots that are counted by hand', () => {
  it('are never more than the people there could have put, each by the rules', () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 1, max: 12 }), wishes, (round, people, wished) => {
        const dots = granted(round, people, wished);
        expect(dotsIn(dots)).toBeLessThanOrEqual(people * round.budget);
        for (const hand of dealt(people, dots)) {
          expect(hand.length).toBeLessThanOrEqual(round.budget);
          if (!round.allowsSeveral) expect(new Set(hand).size).toBe(hand.length);
        }
        if (!round.allowsOwn) expect(dots.some(({ noteId }) => 'abc'.includes(noteId))).toBe(false);
      }),
    );
  });

  it('are as many too many as would have to go', () => {
    const groupIds = new Map(notes.map((note) => [note.id, note]));
    const tooMany = (round: Rules, people: number, dots: { noteId: string; count: number }[]) =>
      dotsTooMany(round, { groupId: 'own', people, dots }, (id) => groupIds.get(id) ?? null);
    fc.assert(
      fc.property(rules, fc.integer({ min: 1, max: 12 }), wishes, (round, people, wished) => {
        expect(tooMany(round, people, granted(round, people, wished))).toBe(0);
      }),
    );
    const strict = { budget: 2, allowsSeveral: false, allowsOwn: false };
    expect(tooMany(strict, 2, [{ noteId: 'd', count: 3 }])).toBe(1);
    expect(tooMany(strict, 2, [{ noteId: 'a', count: 1 }])).toBe(1);
    expect(tooMany({ ...strict, allowsSeveral: true }, 2, [{ noteId: 'd', count: 7 }])).toBe(3);
  });

  it('fit the least number of people, and no fewer', () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 1, max: 12 }), wishes, (round, people, wished) => {
        const dots = granted(round, people, wished);
        const least = leastPeople(round, dots);
        expect(least).toBeLessThanOrEqual(people);
        const fits = (few: number) =>
          dotsIn(dots) <= mostDots(round, { people: few }) &&
          (round.allowsSeveral || dots.every(({ count }) => count <= few));
        expect(fits(least)).toBe(true);
        if (least > 0) expect(fits(least - 1)).toBe(false);
      }),
    );
  });

  it('can all be used, and can always be taken off again', () => {
    const round = { budget: 3, allowsSeveral: true, allowsOwn: true };
    const hand = { groupId: 'own', people: 8, dots: [{ noteId: 'a', count: 20 }] };
    const [a, b] = notes as [Pick<Note, 'id' | 'groupId'>, Pick<Note, 'id' | 'groupId'>];
    expect(dotsLeft(round, hand)).toBe(4);
    expect(dotsProblem(round, hand, b, 4)).toBeNull();
    expect(dotsProblem(round, hand, b, 5)).toEqual({ kind: 'tooManyDots', people: 8, budget: 3, left: 4 });
    expect(dotsProblem(round, hand, a, 24)).toBeNull();
    expect(dotsProblem({ ...round, allowsOwn: false }, hand, a, 19)).toBeNull();
    expect(dotsProblem({ ...round, allowsOwn: false }, hand, a, 21)).toEqual({ kind: 'ownNote' });
    // Somebody has taken the people away with undo: what is too much can only become less.
    expect(dotsProblem(round, { ...hand, people: 2 }, a, 10)).toBeNull();
  });

  it('are counted for those who are here, and for all while nobody has been ticked off', () => {
    const person = (groupId: string | null, presence: 'unknown' | 'present' | 'excused') => ({
      groupId,
      presence,
      leftAt: null,
      leftItemId: null,
    });
    const before = [
      person('g', 'unknown'),
      person('g', 'unknown'),
      person('g', 'excused'),
      person(null, 'unknown'),
    ];
    expect(peopleSuggested(before, 'g', false)).toBe(2);
    const evening = [
      person('g', 'present'),
      person('g', 'unknown'),
      person(null, 'present'),
      person('h', 'present'),
      { ...person('g', 'present'), leftItemId: 'item' },
    ];
    expect(peopleSuggested(evening, 'g', false)).toBe(1);
    expect(peopleSuggested(evening, null, false)).toBe(3);
    expect(peopleSuggested(evening, null, true)).toBe(1);
  });
});

describe('groups that nobody counted', () => {
  const groups = ['a', 'b', 'empty'].map((id) => ({ id }));
  const people = ['a', 'b', null].map((groupId) => ({
    groupId,
    presence: 'present' as const,
    leftAt: null,
    leftItemId: null,
  }));
  const left = (...counted: (string | null)[]) =>
    groupsNotCounted(
      groups,
      people,
      counted.map((groupId) => ({ groupId })),
    ).map(({ id }) => id);

  it('are those with people in the room, once another has been counted by itself', () => {
    expect(left('a')).toEqual(['b']);
    expect(left('a', 'b')).toEqual([]);
    expect(left()).toEqual([]);
    expect(left('a', null)).toEqual([]);
  });
});

const counts = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 });

describe('the tally', () => {
  it('has every note once, the most dots first, and the same place for the same count', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const ids = given.map((_, at) => String(at));
        const rows = tally(
          ids,
          given.map((count, at) => ({ noteId: String(at), count })),
        );
        expect(rows.map(({ noteId }) => noteId).sort()).toEqual([...ids].sort());
        expect(rows.map(({ count }) => count)).toEqual([...given].sort((a, b) => b - a));
        for (const row of rows) {
          const above = given.filter((count) => count > row.count).length;
          expect(row.place).toBe(row.count === 0 ? null : above + 1);
          expect(row.isShared).toBe(row.count > 0 && given.filter((count) => count === row.count).length > 1);
        }
        expect(ties(rows).flatMap(({ noteIds }) => noteIds)).toHaveLength(
          rows.filter(({ isShared }) => isShared).length,
        );
      }),
    );
  });

  it('is for nobody before a hidden vote is closed', () => {
    const round = {
      ...{ id: 'r', workshopId: 'w', rank: 'a', title: 'Hvad først?', boardIds: ['x'], budget: 3 },
      ...{ allowsSeveral: true, allowsOwn: true, hidesTally: true, startedAt: 1, closedAt: null },
    };
    const ballot = { id: 'b', workshopId: 'w', voteRoundId: 'r', groupId: null, people: 4 };
    const dots = [
      { ballotId: 'b', noteId: 'n', count: 5 },
      { ballotId: 'of another vote', noteId: 'n', count: 9 },
    ];
    expect(shownVote(round, ['n'], [ballot], dots)).toMatchObject({ people: 4, dots: 5, rows: null });
    expect(shownVote({ ...round, closedAt: 2 }, ['n'], [ballot], dots).rows).toMatchObject([
      { noteId: 'n', count: 5, place: 1 },
    ]);
    expect(mayShowTally({ ...round, hidesTally: false })).toBe(true);
  });
});

describe('who takes part', () => {
  const note = (id: string, fields: Partial<Note> = {}) =>
    ({
      id,
      boardId: 'x',
      columnId: 'c',
      rank: id,
      createdAt: 5,
      mergedIntoId: null,
      writingRoundId: null,
      ...fields,
    }) as Note;
  const rows = {
    note: [
      note('d', { boardId: 'y' }),
      note('b', { columnId: 'c0' }),
      note('a'),
      note('merged', { mergedIntoId: 'a' }),
      note('hidden', { writingRoundId: 'w' }),
      note('late', { createdAt: 20 }),
      note('elsewhere', { boardId: 'z' }),
    ],
    column: [
      { id: 'c', rank: 'b' },
      { id: 'c0', rank: 'a' },
    ],
    writingRound: [
      { id: 'w', workshopId: '', boardId: null, asksNames: false, startedAt: 1, revealedAt: null },
    ],
  };
  const ids = (round: Parameters<typeof candidates>[0], ...used: string[]) =>
    candidates(round, rows, new Set(used)).map(({ id }) => id);

  it('are the notes of the boards as they hang, without what is merged, hidden or too late', () => {
    expect(ids({ boardIds: ['y', 'x'], closedAt: null })).toEqual(['d', 'b', 'a', 'late']);
    expect(ids({ boardIds: ['x'], closedAt: 10 })).toEqual(['b', 'a']);
  });

  it('stay once the room has said something of them, but what is hidden stays hidden', () => {
    expect(ids({ boardIds: ['x'], closedAt: 10 }, 'merged', 'hidden', 'elsewhere')).toEqual([
      'b', 'a', 'merged', 'elsewhere',
    ]); // prettier-ignore
  });
});

describe('opinions', () => {
  const hands = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 5 });

  it('are as far apart whichever way the scale runs, and however many say the same', () => {
    fc.assert(
      fc.property(hands, fc.integer({ min: 2, max: 4 }), (given, times) => {
        const { agreement, answers } = opinions(given);
        expect(opinions([...given].reverse()).agreement).toBe(agreement);
        if (answers > 1) expect(opinions(given.map((count) => count * times)).agreement).toBe(agreement);
        if (agreement === 'split')
          expect((opinions(given).high ?? 0) - (opinions(given).low ?? 0)).toBeGreaterThan(1);
      }),
    );
  });

  it.each([
    [[0, 0, 0, 0, 0], null],
    [[1, 0, 0, 0, 0], null],
    [[0, 0, 3, 5, 0], 'alike'],
    [[0, 1, 3, 5, 1], 'spread'],
    [[0, 4, 3, 4, 1], 'split'],
    [[0, 5, 0, 5, 0], 'split'],
    [[0, 1, 1, 1, 0], 'spread'],
    [[9, 0, 0, 0, 2], 'spread'],
  ] as const)('of %j are %s', (given, agreement) => {
    expect(opinions(given).agreement).toBe(agreement);
  });
});

describe('a place in the matrix', () => {
  it('is in one quadrant, and never outside', () => {
    const at = fc.integer({ min: 0, max: 1_000 });
    fc.assert(
      fc.property(at, at, fc.integer({ min: -2_000, max: 2_000 }), (x, y, by) => {
        expect(quadrants.filter((quadrant) => isIn({ x, y }, quadrant))).toEqual([quadrantOf({ x, y })]);
        expect(stepped(x, by)).toBeGreaterThanOrEqual(0);
        expect(stepped(x, by)).toBeLessThanOrEqual(1_000);
      }),
    );
  });
});
