import { describe, expect, it } from 'vitest';
import type { Note } from '@shared/domain/board';
import type { MatrixPlace, Rating } from '@shared/domain/rating';
import type { Ballot, Dots } from '@shared/domain/voting';
import {
  byQuadrant,
  handOf,
  hands,
  mostAnswers,
  placedNotes,
  ranked,
  revealedAfter,
  splits,
  wholeRoom,
} from '@renderer/rooms/prioritise/prioritise-view';

const note = (id: string) => ({ id, text: id }) as Note;
const notes = ['a', 'b', 'c'].map(note);

describe('counting', () => {
  it('begins with the first group, and with the room where there is none', () => {
    expect(handOf(null, ['x', 'y'])).toBe('x');
    expect(handOf('y', ['x', 'y'])).toBe('y');
    expect(handOf('gone', ['x', 'y'])).toBe('x');
    expect(handOf(wholeRoom, ['x'])).toBeNull();
    expect(handOf(null, [])).toBeNull();
  });

  it('knows of each group how far it has come', () => {
    const ballots = [
      { id: '1', groupId: 'x', people: 4 },
      { id: '2', groupId: null, people: 2 },
    ] as Ballot[];
    const dots = [
      { ballotId: '1', noteId: 'a', count: 3 },
      { ballotId: '1', noteId: 'b', count: 1 },
      { ballotId: '2', noteId: 'a', count: 6 },
    ] as Dots[];
    expect(hands(['x', 'y'], ballots, dots)).toEqual([
      { groupId: 'x', people: 4, given: 4 },
      { groupId: 'y', people: null, given: 0 },
      { groupId: null, people: 2, given: 6 },
    ]);
  });

  it('reveals the last row first, and keeps nobody waiting for a long list', () => {
    expect([0, 1, 2].map((at) => revealedAfter(at, 3))).toEqual([2, 1, 0]);
    expect(revealedAfter(0, 200)).toBe(11);
    expect(revealedAfter(150, 200)).toBe(0);
  });
});

describe('a rating', () => {
  const rating = (noteId: string, criterion: number, ...counts: number[]) =>
    ({ noteId, criterion, counts }) as Rating;

  it('lists what to talk about, the furthest apart first', () => {
    const ratings = [
      rating('a', 0, 0, 2, 0, 2, 0),
      rating('b', 0, 0, 0, 1, 3, 0),
      rating('c', 1, 3, 0, 0, 0, 2),
    ];
    expect(splits(notes, ratings, 2).map((one) => [one.note.id, one.criterion, one.low, one.high])).toEqual([
      ['c', 1, 1, 5],
      ['a', 0, 2, 4],
    ]);
    expect(ranked(notes, ratings, 0).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(mostAnswers(ratings)).toBe(5);
    expect(mostAnswers([])).toBe(0);
  });
});

describe('a matrix', () => {
  it('is read quadrant by quadrant, the highest first', () => {
    const places = [
      { noteId: 'a', x: 100, y: 600 },
      { noteId: 'b', x: 100, y: 900 },
      { noteId: 'c', x: 900, y: 0 },
      { noteId: 'gone', x: 0, y: 0 },
    ] as MatrixPlace[];
    const read = byQuadrant(placedNotes(notes, places)).map(({ notes: here }) => here.map(({ id }) => id));
    expect(read).toEqual([['b', 'a'], [], [], ['c']]);
  });
});
