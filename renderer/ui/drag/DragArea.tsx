import {
  DndContext,
  DragOverlay,
  useSensor,
  useSensors,
  type CollisionDetection,
  type DragMoveEvent,
  type DragStartEvent,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { createCourse, type Course, type Drag, type Host } from './course';
import { DragContext } from './drag-context';
import { findHit } from './hit';
import { others, placeAtEnd, placeBeside, type Arrow, type DragListInfo, type Place } from './place';
import { Keys, Mouse, Touch } from './sensors';
import styles from './drag.module.css';

/** `nameOf` names a thing aloud; `onDrop` is called when it lands somewhere else than it was. */
export interface DragAreaProps extends Host {
  /** What hangs at the pointer: the thing as a slip, and the row it would be laid on. */
  slip: (id: string, onto: string | null) => ReactNode;
  children: ReactNode;
}

/** Things in here can be taken hold of and put elsewhere: with the mouse, a finger or the keys. */
export const DragArea = ({ words, nameOf, slip, onDrop, children }: DragAreaProps) => {
  const [course] = useState(() => createCourse({ words, nameOf, onDrop }));
  useEffect(() => course.hostIs({ words, nameOf, onDrop }));
  const drag = useSyncExternalStore(course.listen, course.read);
  const ways = useMemo(() => waysOf(course), [course]);
  const sensors = useSensors(
    useSensor(Mouse, { activationConstraint: { distance: 4 } }),
    useSensor(Touch, { activationConstraint: { delay: 200, tolerance: 8 } }),
    useSensor(Keys, { coordinateGetter: ways.stepWithKeys }),
  );
  const state = useMemo(
    () => ({ drag, join: course.join, handleLabel: words.handle }),
    [drag, course, words],
  );
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={ways.findPlace}
      accessibility={{ announcements: silence, screenReaderInstructions: { draggable: words.instructions } }}
      onDragStart={({ active }: DragStartEvent) => course.pick(String(active.id))}
      onDragMove={({ collisions }: DragMoveEvent) => {
        const found = collisions?.[0]?.data?.['place'] as Place | undefined;
        if (found) course.moveTo(found);
      }}
      onDragEnd={course.drop}
      onDragCancel={course.cancel}
    >
      <DragContext value={state}>{children}</DragContext>
      <DragOverlay dropAnimation={null}>
        {drag && <div className={styles.slip}>{slip(drag.held, drag.place.onto ?? null)}</div>}
      </DragOverlay>
    </DndContext>
  );
};

const nothing = () => undefined;
/** We say it ourselves, with names: dnd-kit would speak ids. */
const silence = { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing };

/** How far the slip stands from the line, in px, so that both are seen. */
const aside = 10;

/** How a pointer and how the keys find the place. */
const waysOf = (course: Course) => {
  const findPlace: CollisionDetection = (args) => {
    const pointer = args.pointerCoordinates;
    const hit = pointer && findHit(args, pointer, course.listsFor(String(args.active.id)));
    return hit ? [{ id: hit.id, data: { place: hit.place } }] : [];
  };
  const stepWithKeys: KeyboardCoordinateGetter = (event, { currentCoordinates }) => {
    const drag = course.read();
    const lists = drag ? course.listsFor(drag.held) : [];
    const next = drag && stepTo(event.code, lists, drag);
    // What is held in the hand keeps the other keys from their own acts, too.
    if (next || /^\S$/u.test(event.key)) event.preventDefault();
    if (!next) return undefined;
    course.moveTo(next);
    const list = lists.find(({ id }) => id === next.list);
    const box = list && sightOf(list, drag.held, next);
    if (!box) return currentCoordinates;
    // The slip follows to just below the line.
    const isBehind = next.index >= others(list, drag.held).length;
    const line = isBehind ? box.bottom : box.top;
    return { x: box.left + aside, y: (next.onto === undefined ? line : box.top + box.height / 2) + aside };
  };
  return { findPlace, stepWithKeys };
};

const stepTo = (code: string, lists: readonly DragListInfo[], { held, place }: Drag): Place | undefined => {
  if (isArrow(code)) return placeBeside(lists, held, place, code);
  const here = lists.find(({ id }) => id === place.list);
  return here && (code === 'Home' || code === 'End') ? placeAtEnd(here, held, code) : undefined;
};

/** The row beside the place, brought into sight; the list itself where it has none; nothing while it is being drawn. */
const sightOf = (list: DragListInfo, held: string, { index }: Place): DOMRect | undefined => {
  const rows = others(list, held);
  const row = rows[index] ?? rows.at(-1);
  const node =
    row === undefined ? list.node : list.node.querySelector(`[data-drag-row="${CSS.escape(row)}"]`);
  if (!node) list.show?.(row ?? '');
  node?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return node?.getBoundingClientRect();
};

const isArrow = (code: string): code is Arrow => code.startsWith('Arrow');
