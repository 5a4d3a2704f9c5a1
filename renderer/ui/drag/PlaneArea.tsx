import { DndContext, DragOverlay, useDraggable, useSensor, useSensors } from '@dnd-kit/core';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createPlane, type Plane, type Spot } from './plane';
import { Mouse, Touch } from './sensors';
import styles from './drag.module.css';

export interface PlaneAreaProps {
  /** What hangs at the pointer: the thing as a slip. */
  slip: (id: string) => ReactNode;
  onPlace: (id: string, spot: Spot) => void;
  /** Let go beside the plane. */
  onLeave: (id: string) => void;
  children: ReactNode;
}

/**
 * Things in here can be put anywhere on a plane, with the mouse or a finger; into lists they go with a DragArea. Keys
 * are the room's: arrows move what has the focus.
 */
export const PlaneArea = ({ slip, onPlace, onLeave, children }: PlaneAreaProps) => {
  const [plane] = useState(createPlane);
  const [held, setHeld] = useState<string | null>(null);
  useFollowedPointer(plane, held !== null);
  const sensors = useSensors(
    useSensor(Mouse, { activationConstraint: { distance: 4 } }),
    useSensor(Touch, { activationConstraint: { delay: 200, tolerance: 8 } }),
  );
  const state = useMemo(() => ({ plane, held }), [plane, held]);
  return (
    <DndContext
      sensors={sensors}
      accessibility={{ announcements: silence, screenReaderInstructions: { draggable: '' } }}
      onDragStart={({ active, activatorEvent }) => {
        plane.start(String(active.id), activatorEvent);
        setHeld(String(active.id));
      }}
      onDragEnd={({ active }) => {
        const spot = plane.landing();
        setHeld(null);
        if (spot) onPlace(String(active.id), spot);
        else onLeave(String(active.id));
      }}
      onDragCancel={() => setHeld(null)}
    >
      <PlaneContext value={state}>{children}</PlaneContext>
      <DragOverlay dropAnimation={null}>
        {held && <div className={styles.slip}>{slip(held)}</div>}
      </DragOverlay>
    </DndContext>
  );
};

const PlaneContext = createContext<{ plane: Plane; held: string | null } | null>(null);

/** For the element that is the plane: its own box is from 0 to 1 both ways. */
export const usePlane = () => {
  const state = use(PlaneContext);
  if (!state) throw new Error('A plane stands in a PlaneArea.');
  const { plane, held } = state;
  return { hold: plane.hold, spotAt: plane.spotAt, isTaking: held !== null };
};

/** For what can be taken hold of: `grip` is spread over a button of its own. */
export const usePlaneThing = (id: string) => {
  const { listeners, setNodeRef, isDragging } = useDraggable({ id });
  return {
    isHeld: isDragging,
    grip: { ref: setNodeRef, 'data-drag-handle': '', 'data-plane-thing': id, ...listeners },
  };
};

const nothing = () => undefined;
const silence = { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing };

const useFollowedPointer = (plane: Plane, isFollowed: boolean): void => {
  useEffect(() => {
    if (!isFollowed) return;
    const { follow } = plane;
    const options = { capture: true, passive: true };
    addEventListener('mousemove', follow, options);
    addEventListener('touchmove', follow, options);
    return () => {
      removeEventListener('mousemove', follow, options);
      removeEventListener('touchmove', follow, options);
    };
  }, [plane, isFollowed]);
};
