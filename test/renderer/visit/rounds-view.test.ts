import { describe, expect, it } from 'vitest';
import type { Board, Group, Visit, VisitInput } from '@shared/domain/board';
import type { GroupAtBoard, RoundShown } from '@shared/domain/visit-rounds';
import {
  besides,
  firstAtHome,
  hostsAtHome,
  minutesTyped,
  shownKept,
  visitHere,
  visitIn,
  waitingAfter,
} from '@renderer/rooms/visit/rounds-view';

const visit = (id: string, host: string, visitRoundId: string | null) =>
  ({ id, hostBoardId: host, visitRoundId }) as Visit;
const at = (own: Visit): GroupAtBoard => ({
  visit: own,
  visitor: { letter: 'A' } as Group,
  board: { id: own.hostBoardId } as Board,
  host: { letter: own.hostBoardId } as Group,
});
const round = (id: string, number: number, ...visits: Visit[]) =>
  ({ round: { id, isHome: false }, number, of: 2, visits: visits.map(at) }) as RoundShown;
const input = (id: string, visitId: string, answer: VisitInput['answer'] = null) =>
  ({ id, visitId, answer }) as VisitInput;

const [ab, bc, ca] = [visit('ab', 'B', 'r2'), visit('bc', 'C', 'r1'), visit('cb', 'B', 'r1')];
const loose = visit('loose', 'B', null);

describe('the rounds in the room', () => {
  it('shows the part that was chosen, in its own workshop only', () => {
    expect(shownKept('plan:w1', 'w1')).toBe('plan');
    expect(shownKept('plan:w1', 'w2')).toBe('visit');
    expect(shownKept(null, 'w1')).toBe('visit');
  });

  it('goes through the visits of one round', () => {
    expect(besides([ab, bc, ca, loose], bc)).toEqual([bc, ca]);
    expect(besides([ab, bc, ca, loose], loose)).toEqual([loose]);
  });

  it('stays at the board when the next round comes', () => {
    expect(visitIn(round('r1', 1, bc, ca), 'B')).toBe('cb');
    expect(visitIn(round('r1', 1, bc, ca), 'Z')).toBe('bc');
    expect(visitIn(round('home', 2), 'B')).toBeUndefined();
  });

  it('shows a screen where nobody has chosen who comes to its board now', () => {
    const began = (shown: RoundShown, startedAt: number | null, endedAt: number | null): RoundShown => ({
      ...shown,
      round: { ...shown.round, rank: shown.round.id, startedAt, endedAt },
    });
    const rounds = (second: number | null) => [
      began(round('r1', 1, bc, ca), 1, second),
      began(round('r2', 2, ab), second, null),
    ];
    const visits = [ab, bc, ca, loose];
    expect(visitHere(visits, rounds(null), 'B')).toBe('cb');
    expect(visitHere(visits, rounds(9), 'B')).toBe('ab');
    expect(visitHere(visits, [], 'C')).toBe('bc');
    expect(visitHere(visits, [], undefined)).toBe('ab');
  });

  it.each([
    ['8', 8],
    [' 240 ', 240],
    ['0', null],
    ['241', null],
    ['7,5', null],
    ['', null],
  ])('reads »%s« as minutes', (text, minutes) => {
    expect(minutesTyped(text)).toBe(minutes);
  });

  it('gathers at each host what was written, round by round, outside the rounds last', () => {
    const boards = ['A', 'B', 'C'].map((id) => ({ id }) as Board);
    const hosts = hostsAtHome(
      boards,
      [loose, ab, bc, ca].map(at),
      [round('r1', 1, bc, ca), round('r2', 2, ab)],
      [input('1', 'ab'), input('2', 'loose'), input('3', 'cb')],
    );
    expect(hosts.map(({ board }) => board.id)).toEqual(['B', 'C']);
    expect(hosts[0]?.heard.map((each) => [each.round?.number, each.inputs.map(({ id }) => id)])).toEqual([
      [1, ['3']],
      [2, ['1']],
      [undefined, ['2']],
    ]);
    expect(hosts[1]?.heard).toEqual([]);
  });

  it('goes on to the next that waits, and round again to those passed over', () => {
    const inputs = [input('1', 'ab'), input('2', 'ab', 'park'), input('3', 'ab')];
    expect(waitingAfter(inputs, '1')?.id).toBe('3');
    expect(waitingAfter(inputs, '3')?.id).toBe('1');
    expect(waitingAfter(inputs, null)?.id).toBe('1');
    expect(waitingAfter([input('2', 'ab', 'park')], null)).toBeUndefined();
  });

  it('begins at home with what its own guests wait for', () => {
    const [a, b, c] = [input('a', 'ab'), input('b', 'bc'), input('c', 'bc', 'park')];
    expect(firstAtHome([a, b, c], [b, c])).toBe(b);
    expect(firstAtHome([a, b, c], [c])).toBe(a);
    expect(firstAtHome([c], [])).toBe(c);
    expect(firstAtHome([], [])).toBeUndefined();
  });
});
