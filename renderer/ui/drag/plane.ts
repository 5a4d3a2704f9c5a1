// Where on a plane something is, and where what is held would land. Outside React: the pointer moves without drawing.

/** From the plane's left and from its foot: 0 to 1. */
export interface Spot {
  x: number;
  y: number;
}

type Point = { x: number; y: number };
type Box = { left: number; right: number; top: number; bottom: number; width: number; height: number };

export type Plane = ReturnType<typeof createPlane>;

export const createPlane = () => {
  let node: HTMLElement | null = null;
  let pointer: Point = { x: 0, y: 0 };
  /** From the pointer to the middle of what stands on the plane; nothing for what comes from beside it. */
  let grip: Point = { x: 0, y: 0 };
  return {
    /** What things stand in; it may be smaller than the ground marked `data-plane`, so that none hangs over the edge. */
    hold: (plane: HTMLElement | null) => {
      node = plane;
    },
    start: (id: string, event: Event) => {
      pointer = pointOf(event);
      const thing = node?.querySelector(`[data-plane-thing="${CSS.escape(id)}"]`);
      grip = thing ? gripOn(thing.getBoundingClientRect(), pointer) : { x: 0, y: 0 };
    },
    follow: (event: Event) => {
      pointer = pointOf(event);
    },
    /** Null: let go beside the plane. */
    landing: (): Spot | null => {
      const ground = node?.closest('[data-plane]');
      if (!node || !ground || !isInReach(ground.getBoundingClientRect(), pointer)) return null;
      return spotIn(node.getBoundingClientRect(), { x: pointer.x + grip.x, y: pointer.y + grip.y });
    },
    spotAt: (point: Point): Spot =>
      node === null ? { x: 0.5, y: 0.5 } : spotIn(node.getBoundingClientRect(), point),
  };
};

const pointOf = (event: Event): Point => {
  const from = 'touches' in event ? (event as TouchEvent).touches[0] : (event as MouseEvent);
  return { x: from?.clientX ?? 0, y: from?.clientY ?? 0 };
};

const gripOn = (box: Box, { x, y }: Point): Point => ({
  x: box.left + box.width / 2 - x,
  y: box.top + box.height / 2 - y,
});

/** A little beside it is still meant for it. */
const reach = 24;

const isInReach = (box: Box, { x, y }: Point): boolean =>
  x >= box.left - reach && x <= box.right + reach && y >= box.top - reach && y <= box.bottom + reach;

/** A point in the window as a spot of the box, on its edge when it lies outside. */
const spotIn = (box: Pick<Box, 'left' | 'bottom' | 'width' | 'height'>, { x, y }: Point): Spot => ({
  x: within((x - box.left) / box.width),
  y: within((box.bottom - y) / box.height),
});

const within = (part: number): number => Math.min(1, Math.max(0, part));
