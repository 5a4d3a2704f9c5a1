import type { CollisionDetection, UniqueIdentifier } from '@dnd-kit/core';
import { placeAtHeight, type Box, type DragListInfo, type Place } from './place';

type Args = Parameters<CollisionDetection>[0];

interface Point {
  x: number;
  y: number;
}

/** What lies under the pointer: the smallest list or row there, or else the nearest. */
export const findHit = (
  { active, droppableRects }: Args,
  pointer: Point,
  lists: readonly DragListInfo[],
): { id: UniqueIdentifier; place: Place } | undefined => {
  const held = String(active.id);
  const boxOf = (id: string) => droppableRects.get(`row:${id}`);
  const candidates = lists.flatMap((list) => {
    const box = droppableRects.get(`list:${list.id}`);
    return box ? [{ list, box }] : [];
  });
  const inside = candidates.filter(({ box }) => contains(box, pointer));
  const best =
    inside.sort((a, b) => area(a.box) - area(b.box))[0] ??
    candidates.sort((a, b) => distance(a.box, pointer) - distance(b.box, pointer))[0];
  if (!best) return undefined;
  return { id: `list:${best.list.id}`, place: placeAtHeight(best.list, held, pointer.y, boxOf) };
};

const contains = (box: Box, { x, y }: Point): boolean =>
  x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;

const area = (box: Box): number => box.width * box.height;

/** From the point to the nearest edge of the box. */
const distance = (box: Box, { x, y }: Point): number =>
  Math.hypot(
    Math.max(box.left - x, 0, x - box.left - box.width),
    Math.max(box.top - y, 0, y - box.top - box.height),
  );
