import type { useDraggable } from '@dnd-kit/core';
import { createContext, use } from 'react';
import type { Course, Drag } from './course';

/** What lists and rows know of the drag they are part of. */
interface DragState {
  drag: Drag | null;
  join: Course['join'];
  handleLabel: (name: string) => string;
}

export const DragContext = createContext<DragState | null>(null);

export const useDragState = (): DragState => {
  const state = use(DragContext);
  if (!state) throw new Error('A DragList stands in a DragArea, and a DragRow in a DragList.');
  return state;
};

/** The list a row stands in. */
export const DragListContext = createContext<{ id: string; ids: readonly string[] } | null>(null);

/** What a handle needs from the row it stands in. */
interface Grip {
  name: string;
  hold: (node: HTMLElement | null) => void;
  listeners: ReturnType<typeof useDraggable>['listeners'];
  describedBy: string;
}

export const GripContext = createContext<Grip | null>(null);
