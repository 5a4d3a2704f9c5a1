/** A note's slip on the matrix: where its middle was put, and how large it is. Pixels. */
export type Box = { x: number; y: number; width: number; height: number };
type Size = { width: number; height: number };

const gap = 6;
const mostRounds = 200;

/** Middles near those given at which every slip lies within the plane and, as far as there is room, none on another. */
export function spread(boxes: readonly Box[], plane: Size): { x: number; y: number }[] {
  const placed = boxes.map((box) => ({ ...box, ...within(box, plane) }));
  for (let round = 0; round < mostRounds; round++) {
    let moved = false;
    for (const [at, a] of placed.entries())
      for (const b of placed.slice(at + 1)) moved = pushApart(a, b, plane) || moved;
    if (!moved) break;
  }
  return placed.map(({ x, y }) => ({ x, y }));
}

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
