/** What this window looks at on a board. Never saved; gone with the window. */
import { create } from 'zustand';
import type { Note } from '@shared/domain/board';
import { focusWritingLine } from '@renderer/ui/writing-line';
import { noFilter, type Filter } from './filter-view';

/** A menu or dialog that stands open, and the notes it is about. `stop` is what it opens beside. */
export type Opened = {
  what: 'note' | 'move' | 'theme' | 'kind' | 'nameTheme' | 'themeMenu' | 'addColumn' | 'hide' | 'similar';
  ids: readonly string[];
  stop: string;
};

type BoardStore = {
  /** The one note or theme that Tab reaches. */
  tabStop: string | null;
  /** The note written last at this screen. */
  latest: string | null;
  /** A note, theme or column whose words are being corrected, and whether the writing line asked for it. */
  editing: { id: string; isFromLine: boolean } | null;
  selected: ReadonlySet<string>;
  folded: ReadonlySet<string>;
  /** To be brought into sight, and into focus, as soon as it is drawn. `isElsewhere`: on whichever board, also the next. */
  wanted: { id: string; takesFocus: boolean; isElsewhere?: true } | null;
  opened: Opened | null;
  /** Notes that just came out of hiding, and in which turn. */
  revealing: ReadonlyMap<string, number>;
  /** The board stands there as text; `from` is the note it was asked for at. */
  outline: { from: string | null } | null;
  /** Null: everything is shown. */
  filter: Filter | null;
};

const nothing: BoardStore = {
  tabStop: null,
  latest: null,
  editing: null,
  selected: new Set(),
  folded: new Set(),
  wanted: null,
  opened: null,
  revealing: new Map(),
  outline: null,
  filter: null,
};

export const useBoardStore = create<BoardStore>(() => nothing);

/** Another board: nothing is chosen there, but what was folded stays folded, and who reads goes on reading. */
export const resetBoard = (): void =>
  useBoardStore.setState(({ folded, outline, wanted }) => ({
    ...nothing,
    folded,
    wanted: wanted?.isElsewhere ? wanted : null,
    outline: outline && { from: null },
  }));

export const setTabStop = (id: string | null): void => useBoardStore.setState({ tabStop: id });
/** A further note is on its way: the one before is the latest no more. */
export const nextNote = (): void => useBoardStore.setState({ latest: null });
export const setLatest = (id: string): void =>
  useBoardStore.setState({ latest: id, wanted: { id, takesFocus: false } });
export const edit = (id: string, isFromLine = false): void =>
  useBoardStore.setState({ editing: { id, isFromLine } });
/** Names the draft of a note, theme or column whose words are being corrected. */
export const correctionOf = (id: string): string => `correction:${id}`;

/** Back to where it was asked for, unless the focus has gone elsewhere by itself. */
export function editDone(id: string, isFocusFree: boolean): void {
  const { editing } = useBoardStore.getState();
  if (editing?.id !== id) return;
  useBoardStore.setState({ editing: null });
  if (!isFocusFree) return;
  const focused = document.activeElement;
  if (focused !== document.body && !stopElement(id)?.contains(focused)) return;
  if (editing.isFromLine) focusWritingLine();
  else reach(id);
}
export const open = (what: Opened['what'], stop: string, ids: readonly string[] = [stop]): void =>
  useBoardStore.setState({ opened: { what, ids, stop } });
export const beginFilter = (): void =>
  useBoardStore.setState(({ filter }) => ({ filter: filter ?? noFilter }));
export const endFilter = (): void => useBoardStore.setState({ filter: null });
export const beginOutline = (from: string | null): void => useBoardStore.setState({ outline: { from } });
/** Back on the board, at the note that was read last. */
export function endOutline(at: string | null): void {
  useBoardStore.setState({ outline: null });
  if (at !== null) reach(at);
}
export const close = (): void => useBoardStore.setState({ opened: null });
/** Goes to a note or theme, also one that a long column has not drawn yet. */
export const reach = (id: string, takesFocus = true): void =>
  useBoardStore.setState({ wanted: { id, takesFocus } });
/** Goes to a note on whichever board, and takes away what would keep it out of sight there. */
export const uncover = ({ id, clusterId }: Pick<Note, 'id' | 'clusterId'>): void =>
  useBoardStore.setState(({ folded }) => ({
    filter: null,
    outline: null,
    folded: withOne(folded, clusterId ?? '', false),
    wanted: { id, takesFocus: true, isElsewhere: true },
  }));
export const reached = (): void => useBoardStore.setState({ wanted: null });

export const toggleFolded = (id: string): void =>
  useBoardStore.setState(({ folded }) => ({ folded: withOne(folded, id, !folded.has(id)) }));
export const toggleSelected = (id: string): void =>
  useBoardStore.setState(({ selected }) => ({ selected: withOne(selected, id, !selected.has(id)) }));
export const selectAlso = (ids: readonly string[]): void =>
  useBoardStore.setState(({ selected }) => ({ selected: new Set([...selected, ...ids]) }));
export const selectNone = (): void => {
  if (useBoardStore.getState().selected.size > 0) useBoardStore.setState({ selected: new Set() });
};

/** The selected notes when this is one of them, else this alone. */
export function meant(id: string): string[] {
  const { selected } = useBoardStore.getState();
  return selected.has(id) ? [...selected] : [id];
}

/** The drawn note or theme. */
export const stopElement = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`);

const withOne = (set: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> => {
  const next = new Set(set);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
};
