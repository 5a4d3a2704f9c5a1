import { noteKinds } from '@shared/domain/values';
import { request } from '@renderer/data/bridge';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import type { Words } from '@shared/words/index';
import type { MenuEntry, MenuGroup } from '@renderer/ui/controls/Menu';
import { announce } from '@renderer/ui/feedback/announce';
import { KindGlyph } from '@renderer/ui/marks/KindGlyph';
import { tell } from '@renderer/ui/feedback/tell';
import { edit, reach, selectNone, toggleFolded, type Opened } from './board-store';
import { moveNote, moveNotes, setKind } from './boards-data';
import { themeStep, type ColumnView } from './boards-view';
import { stepEntries } from './step-entries';
import { thenOpen, useNoteMenu } from './useNoteMenu';
import { useOtherBoards } from './useOtherBoards';
import { useDissolve } from './useThemeKeys';

type Stops = readonly (readonly string[])[];
type Items = { label: string; items: (MenuEntry | MenuGroup)[] };

/** What the open menu offers. */
export function useMenuItems(opened: Opened, columns: readonly ColumnView[], stops: Stops): Items {
  const words = useWords();
  const dissolve = useDissolve(stops);
  const noteMenu = useNoteMenu(opened, columns, stops);
  const otherBoards = useOtherBoards(opened.ids, stops);
  const { note, theme } = words.boards;
  switch (opened.what) {
    case 'move':
      return {
        label: note.moveManyTo(opened.ids.length),
        items: [...targets(opened, columns, words), ...otherBoards],
      };
    case 'theme':
      return { label: note.intoTheme, items: themeTargets(opened, columns, words) };
    case 'kind':
      return { label: note.setKind, items: kinds(opened.stop, words) };
    case 'themeMenu':
      return {
        label: theme.menu(nameOfTheme(opened.stop)),
        items: themeActs(opened.stop, columns, words, dissolve),
      };
    case 'note':
    case 'nameTheme':
    case 'addColumn':
    case 'similar':
    case 'hide':
      return {
        label: note.menu,
        items: noteMenu,
      };
  }
}

const noteById = (id: string) => useReplica.getState().tables.note.get(id);
const nameOfTheme = (id: string) => useReplica.getState().tables.cluster.get(id)?.name ?? '';

/** Columns, themes and a new theme, as targets. */
function targets(opened: Opened, columns: readonly ColumnView[], words: Words): (MenuEntry | MenuGroup)[] {
  const { note } = words.boards;
  const only = opened.ids.length === 1 ? noteById(opened.stop) : undefined;
  const entries = columns.map(({ column, count }): MenuEntry => ({
    id: column.id,
    label: column.title,
    detail: String(count),
    mark: column.kind ? <KindGlyph kind={column.kind} /> : undefined,
    isCurrent: only?.columnId === column.id && only.clusterId === null,
    onPress: () => put(opened, column.id, null, words, column.title),
  }));
  return [{ title: note.columns, entries }, ...themeTargets(opened, columns, words)];
}

function themeTargets(
  opened: Opened,
  columns: readonly ColumnView[],
  words: Words,
): (MenuEntry | MenuGroup)[] {
  const { note, theme } = words.boards;
  const only = opened.ids.length === 1 ? noteById(opened.stop) : undefined;
  const entries = columns.flatMap(({ column, themes }) =>
    themes.map(({ theme: { id, name }, notes }): MenuEntry => ({
      id,
      label: name,
      detail: String(notes.length),
      isCurrent: only?.clusterId === id,
      onPress: () => put(opened, column.id, id, words, name),
    })),
  );
  const newTheme: MenuEntry = {
    id: 'new',
    label: theme.newTheme,
    icon: 'plus',
    onPress: () => thenOpen('nameTheme', opened),
  };
  return entries.length === 0 ? [newTheme] : [{ title: note.themes, entries: [newTheme, ...entries] }];
}

function put(
  { ids, stop }: Opened,
  columnId: string,
  clusterId: string | null,
  { boards }: Words,
  name: string,
): void {
  const [only] = ids;
  const moved =
    ids.length === 1 && only !== undefined
      ? moveNote(only, { columnId, clusterId, before: null })
      : moveNotes(ids, columnId, clusterId);
  tell(
    moved.then(() => {
      selectNone();
      announce(boards.note.movedTo(name));
      reach(stop);
    }),
  );
}

function kinds(id: string, { marks }: Words): MenuEntry[] {
  const current = noteById(id)?.kind;
  return noteKinds.map((kind) => ({
    id: kind,
    label: marks.kind[kind],
    mark: <KindGlyph kind={kind} />,
    isCurrent: kind === current,
    onPress: () => tell(setKind(id, kind)),
  }));
}

function themeActs(
  id: string,
  columns: readonly ColumnView[],
  { boards: { theme: words, note } }: Words,
  dissolve: (id: string) => void,
): (MenuEntry | MenuGroup)[] {
  const columnId = useReplica.getState().tables.cluster.get(id)?.columnId;
  const move = (to: string) =>
    tell(request('cluster.move', { id, columnId: to, before: null }).then(() => reach(id)));
  return [
    {
      id: 'rename',
      label: words.rename,
      icon: 'pencil',
      keys: ['Enter'],
      onPress: () => setTimeout(() => edit(id)),
    },
    { id: 'fold', label: words.fold, icon: 'chevron-right', keys: ['F'], onPress: () => toggleFolded(id) },
    ...stepEntries(note, (arrow) => {
      const place = themeStep(columns, id, arrow);
      return place && (() => tell(request('cluster.move', { id, ...place }).then(() => reach(id))));
    }),
    { id: 'dissolve', label: words.dissolve, icon: 'split', keys: ['Del'], onPress: () => dissolve(id) },
    {
      title: words.moveTo,
      entries: columns.map(({ column }) => ({
        id: column.id,
        label: column.title,
        mark: column.kind ? <KindGlyph kind={column.kind} /> : undefined,
        isCurrent: column.id === columnId,
        onPress: () => move(column.id),
      })),
    },
  ];
}
