import fc from 'fast-check';
import { expect, it } from 'vitest';
import { notesPerMinute } from '@shared/domain/pace';

const minute = 60_000;
const began = 1_800_000_000_000;
const at = (minutes: number) => began + minutes * minute;
const block = { minutes: 35, addedMinutes: 0, startedAt: began, endedAt: null, pausedFor: 0 };

it('is taken over the last five minutes', () => {
  const written = [1, 2, 3, 11, 12, 13, 14].map(at);
  expect(notesPerMinute(written, block, at(15), null)).toBe(4 / 5);
  expect(notesPerMinute(written, block, at(25), null)).toBe(0);
});

it('is taken since the block began while that is less, and what was written before it does not count', () => {
  expect(notesPerMinute([-3, 0.5, 1, 1.5].map(at), block, at(2), null)).toBe(3 / 2);
});

it('is not said in the first minute, when one note would be sixty', () => {
  expect(notesPerMinute([at(0.1)], block, at(0.9), null)).toBeNull();
  expect(notesPerMinute([at(0.1)], block, at(1), null)).toBe(1);
  expect(notesPerMinute([], { ...block, startedAt: null }, at(1), null)).toBeNull();
});

it('stands still in a pause, and the pause is no time to write in afterwards', () => {
  const written = [1, 1.5].map(at);
  expect(notesPerMinute(written, block, at(30), at(2))).toBe(1);
  expect(notesPerMinute([...written, at(31)], { ...block, pausedFor: 28 * minute }, at(32), null)).toBe(
    1 / 4,
  );
});

it('never says more than was written, and never less than nothing', () => {
  const minutes = fc.double({ min: -10, max: 60, noNaN: true });
  fc.assert(
    fc.property(fc.array(minutes), fc.double({ min: 0, max: 60, noNaN: true }), (written, now) => {
      const pace = notesPerMinute(written.map(at), block, at(now), null);
      expect(pace ?? 0).toBeGreaterThanOrEqual(0);
      expect(pace ?? 0).toBeLessThanOrEqual(written.length);
    }),
  );
});
