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
      for (const [at, place] of spread(slips, plane).entries()) {
        if (place === null) continue;
        const { x, y } = place;
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

it('lets no slip lie on another, and leaves out only those for which no room is left', () => {
  const many = fc.array(slip, { maxLength: 40 });
  fc.assert(
    fc.property(many, (slips) => {
      const lying = spread(slips, plane).flatMap((place, at) => {
        const own = slips[at];
        return place === null || own === undefined ? [] : [{ ...own, ...place }];
      });
      for (const [at, a] of lying.entries())
        for (const b of lying.slice(at + 1)) {
          const isBeside = Math.abs(a.x - b.x) >= (a.width + b.width) / 2;
          expect(isBeside || Math.abs(a.y - b.y) >= (a.height + b.height) / 2).toBe(true);
        }
      if (slips.length <= 8) expect(lying).toHaveLength(slips.length);
    }),
    { numRuns: 40 },
  );
});
