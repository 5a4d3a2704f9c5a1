/** A note's slip on the matrix: where its middle was put, and how large it is. Pixels. */
export type Box = { x: number; y: number; width: number; height: number };
type Size = { width: number; height: number };

const gap = 6;
const mostRounds = 200;

type Point = { x: number; y: number };

/** Middles near those given at which every slip lies within the plane and none on another; null: no room is left for it. */
export function spread(boxes: readonly Box[], plane: Size): (Point | null)[] {
  const placed = boxes.map((box) => ({ ...box, ...within(box, plane) }));
  for (let round = 0; round < mostRounds; round++) {
    let moved = false;
    for (const [at, a] of placed.entries())
      for (const b of placed.slice(at + 1)) moved = pushApart(a, b, plane) || moved;
    if (!moved) break;
  }
  const isClear = placed.every((a, at) => placed.slice(at + 1).every((b) => !overlap(a, b)));
  return isClear ? placed.map(({ x, y }) => ({ x, y })) : oneByOne(boxes, plane);
}

/** Where pushing ends in a jam: each goes to the free place nearest to its own, the first ones first. */
function oneByOne(boxes: readonly Box[], plane: Size): (Point | null)[] {
  const taken: Box[] = [];
  return boxes.map((box) => {
    const wished = within(box, plane);
    const free = (at: Point) => !taken.some((other) => overlap({ ...box, ...at }, other));
    const nearest = [wished, ...grid(box, plane)]
      .sort((a, b) => distance(a, wished) - distance(b, wished))
      .find(free);
    if (nearest !== undefined) taken.push({ ...box, ...nearest });
    return nearest ?? null;
  });
}

const steps = 100;
function grid(box: Box, plane: Size): Point[] {
  const step = plane.width / steps;
  const rows = Math.floor(plane.height / step);
  const points = Array.from({ length: steps * rows }, (_, at) => ({
    x: (at % steps) * step,
    y: Math.floor(at / steps) * step,
  }));
  return points.map((point) => within({ ...box, ...point }, plane));
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const overlap = (a: Box, b: Box): boolean =>
  (a.width + b.width) / 2 + 1 > Math.abs(a.x - b.x) && (a.height + b.height) / 2 + 1 > Math.abs(a.y - b.y);

function pushApart(a: Box, b: Box, plane: Size): boolean {
  const overX = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
  const overY = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
  if (overX <= 0.5 || overY <= 0.5) return false;
  const isSideways = overX < overY;
  const half = (isSideways ? overX : overY) / 2;
  const axis = isSideways ? 'x' : 'y';
  const [first, second] = a[axis] <= b[axis] ? [a, b] : [b, a];
  first[axis] -= half;
  second[axis] += half;
  Object.assign(a, within(a, plane));
  Object.assign(b, within(b, plane));
  return true;
}

const within = ({ x, y, width, height }: Box, plane: Size) => ({
  x: Math.max(width / 2, Math.min(plane.width - width / 2, x)),
  y: Math.max(height / 2, Math.min(plane.height - height / 2, y)),
});
