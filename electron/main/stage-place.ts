/** On which display the stage belongs: pure, so that every hall can be tried. */
type Bounds = { x: number; y: number; width: number; height: number };

/** A display as Electron describes it. Its id is another after each start, so nothing is remembered by it. */
export type Seen = { id: number; label: string; bounds: Bounds; scaleFactor: number; internal?: boolean };

/** A display within its set-up: what it is called, how large it is and where it stands. */
export const nameOf = ({ label, bounds: { x, y, width, height }, scaleFactor }: Seen): string =>
  `${label} ${width}x${height}+${x}+${y}@${scaleFactor}`;

/** All displays as they stand now: the desk with two screens, the hall with a projector. */
export const setUpOf = (displays: readonly Seen[]): string => displays.map(nameOf).sort().join(' | ');

/**
 * The display that the stage fills; null: it is a window among the others. Never the one where the facilitator works,
 * which it would cover: chosen or not, while the facilitator's window stands there another takes its place.
 */
export function stageDisplay<D extends Seen>(
  displays: readonly D[],
  workId: number,
  chosen: string | undefined,
): D | null {
  const others = displays.filter(({ id }) => id !== workId);
  const outside = others.filter(({ internal }) => internal !== true);
  return others.find((display) => nameOf(display) === chosen) ?? outside[0] ?? others[0] ?? null;
}

export type Choice = { name: string; number: number; label: string; size: string; isChosen: boolean };

/** What there is to choose from, from left to right as they stand; nothing where there is one display. */
export function choices(displays: readonly Seen[], chosen: string | undefined): Choice[] {
  if (displays.length < 2) return [];
  const inOrder = [...displays].sort((a, b) => a.bounds.x - b.bounds.x || a.bounds.y - b.bounds.y);
  return inOrder.map((display, at) => {
    const { label, bounds, scaleFactor } = display;
    const size = [bounds.width, bounds.height].map((side) => Math.round(side * scaleFactor)).join(' × ');
    const name = nameOf(display);
    return { name, number: at + 1, label: label.trim(), size, isChosen: name === chosen };
  });
}
