import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices, nameOf, setUpOf, stageDisplay, type Seen } from '@electron/main/stage-place';

const laptop: Seen = {
  ...{ id: 1, label: 'Built-in', bounds: { x: 0, y: 0, width: 1366, height: 768 } },
  ...{ scaleFactor: 1, internal: true },
};
const desk: Seen = {
  ...{ id: 2, label: 'Dell', bounds: { x: -1920, y: 0, width: 1920, height: 1080 }, scaleFactor: 1 },
};
const projector: Seen = {
  ...{ id: 3, label: 'EPSON PJ', bounds: { x: 1366, y: 0, width: 960, height: 540 }, scaleFactor: 2 },
};

const Displays = fc.uniqueArray(
  fc.record({
    id: fc.integer(),
    label: fc.constantFrom('', 'Dell', 'EPSON PJ'),
    bounds: fc.record({
      x: fc.integer({ min: -4_000, max: 4_000 }),
      y: fc.integer({ min: -2_000, max: 2_000 }),
      width: fc.constantFrom(1280, 1920, 3840),
      height: fc.constantFrom(720, 1080, 2160),
    }),
    scaleFactor: fc.constantFrom(1, 1.5, 2),
    internal: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5, selector: ({ id }) => id },
);

describe("the stage's display", () => {
  it('is the chosen one; else one that is not the computer’s own; never where the facilitator works', () => {
    const all = [laptop, desk, projector];
    expect(stageDisplay(all, laptop.id, nameOf(projector))).toBe(projector);
    expect(stageDisplay(all, laptop.id, undefined)).toBe(desk);
    expect(stageDisplay(all, desk.id, undefined)).toBe(projector);
    expect(stageDisplay([laptop, desk], desk.id, undefined)).toBe(laptop);
    expect(stageDisplay(all, projector.id, nameOf(projector))).toBe(desk);
    expect(stageDisplay([laptop], laptop.id, nameOf(projector))).toBeNull();
  });

  it('whatever stands there, leaves the facilitator’s alone and fills one whenever another is there', () => {
    fc.assert(
      fc.property(Displays, fc.nat(), fc.nat(), (displays, here, chosen) => {
        const work = displays[here % displays.length]?.id ?? 0;
        const found = stageDisplay(displays, work, nameOf(displays[chosen % displays.length] ?? laptop));
        expect(found === null).toBe(displays.length === 1);
        expect(found?.id).not.toBe(displays.length === 1 ? null : work);
      }),
    );
  });

  it('is known again by how the displays stand, in whatever order and under whatever ids they are told', () => {
    fc.assert(
      fc.property(Displays, (displays) => {
        const again = [...displays].reverse().map((display) => ({ ...display, id: display.id + 7 }));
        expect(setUpOf(again)).toBe(setUpOf(displays));
      }),
    );
    expect(setUpOf([laptop, desk])).not.toBe(setUpOf([laptop, projector]));
  });

  it('is chosen from left to right, by name and size in real pixels, where there is more than one', () => {
    expect(choices([laptop], undefined)).toEqual([]);
    expect(
      choices([projector, laptop, desk], nameOf(projector)).map(({ number, label, size, isChosen }) =>
        [number, label, size, isChosen ? 'chosen' : ''].join(' '),
      ),
    ).toEqual(['1 Dell 1920 × 1080 ', '2 Built-in 1366 × 768 ', '3 EPSON PJ 1920 × 1080 chosen']);
  });
});
