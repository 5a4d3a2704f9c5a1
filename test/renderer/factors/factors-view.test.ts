import { describe, expect, it } from 'vitest';
import type { AssessedMeeting } from '@shared/contract/assessment';
import type { Assessment } from '@shared/domain/assessment';
import { answersIn, factorRows, meetingsShown, spread, stepFrom } from '@renderer/rooms/factors/factors-view';
import { tallyLines } from '@renderer/ui/marks/tally-lines';

const meeting = (ordinal: number | null, counts: number[], day = '2027-03-09'): AssessedMeeting => ({
  id: `${day} ${String(ordinal)}`,
  title: 'Møde',
  ordinal,
  plannedStart: `${day}T17:00`,
  factors: [{ factor: 'goal', counts }],
});
const today = { factor: 'goal', counts: [0, 0, 0, 2, 2] } as Assessment;

describe('the five rows', () => {
  it('compare with the last meeting where the factor was counted', () => {
    const rows = factorRows([today], [meeting(1, [0, 2, 0, 0, 0]), meeting(2, [0, 0, 0, 0, 0])]);
    expect(rows.find(({ factor }) => factor === 'goal')).toMatchObject({ mean: 4.5, change: 2.5 });
    expect(rows.find(({ factor }) => factor === 'team')).toMatchObject({
      mean: null,
      change: null,
      nextStep: '',
    });
    expect(answersIn(rows)).toBe(4);
  });

  it('stop at the first and the last', () => {
    expect([stepFrom('team', -1), stepFrom('team', 1), stepFrom('mindset', 1)]).toEqual([
      'team',
      'progress',
      'mindset',
    ]);
  });
});

describe('the meetings beside each other', () => {
  it('are the six latest, named by number or else by day', () => {
    const earlier = Array.from({ length: 7 }, (_, index) => meeting(index + 1, [0, 0, 1, 0, 0]));
    const shown = meetingsShown(earlier, meeting(null, [0, 0, 0, 0, 0]), (n) => `${n}.`);
    expect(shown.map(({ label }) => label)).toEqual(['3.', '4.', '5.', '6.', '7.', '09.03']);
    expect(shown.at(-1)?.means.goal).toBeNull();
  });

  it('have names that never stand on each other', () => {
    expect(spread([50, 48, 90], 16)).toEqual([64, 48, 90]);
  });
});

it('strokes stand in one line, in two, or give way to their number', () => {
  expect([0, 3, 11, 12, 22, 31].map(tallyLines)).toEqual([[], [3], [11], [10, 2], [15, 7], []]);
});
