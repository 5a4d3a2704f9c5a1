// The course of one drag. It lives outside React's rendering: the keyboard sensor keeps the functions it was given
// when the drag began, and must still see where the drag is now.
import { announce } from '../feedback/announce';
import {
  dropAt,
  isSame,
  isSamePlace,
  others,
  placeOf,
  type DragListInfo,
  type Drop,
  type Place,
} from './place';

/** What is said while something is moved, with names and places, never ids. */
interface DragWords {
  /** How it is done with keys; read with every handle. */
  instructions: string;
  /** On the handle: »Flyt Velkomst«. */
  handle: (name: string) => string;
  picked: (name: string) => string;
  /** `position` counts from 1; it is 0 in a list whose order means nothing. */
  over: (name: string, list: string, position: number, count: number) => string;
  dropped: (name: string, list: string, position: number, count: number) => string;
  cancelled: (name: string) => string;
  /** Over a row that takes it: what dropping it there does. What it did is for the room to say. */
  onto?: (name: string, row: string) => string;
}

export interface Host {
  words: DragWords;
  nameOf: (id: string) => string;
  onDrop: (drop: Drop) => void;
}

export interface Drag {
  held: string;
  from: Place;
  place: Place;
  /** It would land where it was. */
  isSame: boolean;
}

export type Course = ReturnType<typeof createCourse>;

export const createCourse = (firstHost: Host) => {
  const { lists, join, listsFor } = createLists();
  const listeners = new Set<() => void>();
  let host = firstHost;
  let drag: Drag | null = null;

  const set = (next: Drag | null) => {
    drag = next;
    listeners.forEach((listener) => listener());
  };
  const say = (what: 'over' | 'dropped', { held, place }: Drag) => {
    const list = lists.get(place.list);
    const said = list && saidOf(what, host, list, held, place);
    if (said !== undefined) announce(said, 'assertive');
  };

  const pick = (held: string) => {
    const from = placeOf([...lists.values()], held);
    if (!from) return;
    set({ held, from, place: from, isSame: true });
    announce(host.words.picked(host.nameOf(held)), 'assertive');
  };
  const moveTo = (place: Place) => {
    const list = lists.get(place.list);
    if (!drag || !list || isSame(drag.place, place)) return;
    const next = { ...drag, place, isSame: isSamePlace(list, place, drag.from) };
    set(next);
    say('over', next);
  };
  const cancel = () => {
    if (drag) announce(host.words.cancelled(host.nameOf(drag.held)), 'assertive');
    set(null);
  };
  const drop = () => {
    const list = drag && lists.get(drag.place.list);
    if (!drag || !list || drag.isSame) {
      cancel();
      return;
    }
    const { held, from, place } = drag;
    say('dropped', drag);
    set(null);
    host.onDrop(dropAt(list, held, from, place));
  };

  return {
    pick,
    moveTo,
    cancel,
    drop,
    read: () => drag,
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    join,
    listsFor,
    hostIs: (next: Host) => {
      host = next;
    },
  };
};

const saidOf = (
  what: 'over' | 'dropped',
  { words, nameOf }: Host,
  list: DragListInfo,
  held: string,
  place: Place,
): string | undefined => {
  if (place.onto === undefined) return words[what](nameOf(held), ...whereIn(list, held, place));
  return what === 'over' ? words.onto?.(nameOf(held), nameOf(place.onto)) : undefined;
};

/** In words for the list, the position from 1 and of how many. */
const whereIn = (list: DragListInfo, held: string, place: Place): [string, number, number] => [
  list.name,
  list.isOrdered ? place.index + 1 : 0,
  others(list, held).length + 1,
];

/** The lists on screen. They come and go while the drag goes on. */
const createLists = () => {
  const lists = new Map<string, DragListInfo>();
  return {
    lists,
    /** A list says that it is here; returns how to take it back. */
    join: (list: DragListInfo) => {
      lists.set(list.id, list);
      return () => {
        if (lists.get(list.id) === list) lists.delete(list.id);
      };
    },
    /** The lists that take it, in reading order; none that lies inside what is held. */
    listsFor: (held: string): DragListInfo[] => welcoming([...lists.values()], held),
  };
};

const welcoming = (lists: DragListInfo[], held: string): DragListInfo[] =>
  lists
    .filter(({ accepts, node }) => accepts(held) && !isInside(node, held))
    .sort((a, b) => (a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));

const isInside = (node: Element, held: string): boolean => {
  const row = node.closest('[data-drag-row]');
  if (!row) return false;
  return (
    row.getAttribute('data-drag-row') === held ||
    (row.parentElement !== null && isInside(row.parentElement, held))
  );
};
