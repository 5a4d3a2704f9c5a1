import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '@renderer/rooms/stage/spread';

const plane = { width: 1_800, height: 750 };
const slip = fc.record({
  x: fc.integer({ min: 0, max: plane.width }),
  y: fc.integer({ min: 0, max: plane.height }),
  width: fc.integer({ min: 40, max: 300 }),
  height: fc.integer({ min: 40, max: 120 }),
});

it('keeps every slip within the plane, and where it was put when there is room', () => {
  fc.assert(
    fc.property(fc.array(slip, { maxLength: 12 }), (slips) => {
      for (const [at, { x, y }] of spread(slips, plane).entries()) {
        const { width, height } = slips[at] ?? { width: 0, height: 0 };
        expect(x - width / 2).toBeGreaterThanOrEqual(0);
        expect(x + width / 2).toBeLessThanOrEqual(plane.width);
        expect(y - height / 2).toBeGreaterThanOrEqual(0);
        expect(y + height / 2).toBeLessThanOrEqual(plane.height);
      }
    }),
  );
  const alone = { x: 900, y: 300, width: 200, height: 80 };
  expect(spread([alone], plane)).toEqual([{ x: 900, y: 300 }]);
});

it('moves two slips at the same place apart', () => {
  const at = { x: 900, y: 300, width: 200, height: 80 };
  const [first, second] = spread([at, at], plane);
  expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThanOrEqual(80);
});
