import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import type { Words } from '@shared/words/index';
import type { MenuEntry } from '@renderer/ui/controls/Menu';
import { tell } from '@renderer/ui/feedback/tell';
import { open, reach, toggleSelected, useBoardStore, type Opened } from './board-store';
import { moveNote, setForCatalogue } from './boards-data';
import { noteStep, type ColumnView } from './boards-view';
import { useEdit } from './hidden-data';
import { linesIn, useMerge, useTakeApart } from './note-merging';
import { useSeeSimilar } from './similar-notes';
import { stepEntries } from './step-entries';
import { useRemoveNotes } from './useRemoveNotes';

type Stops = readonly (readonly string[])[];

/** Everything about a note, or about the notes that are selected: every drag and every key has its place here. */
export function useNoteMenu(opened: Opened, columns: readonly ColumnView[], stops: Stops): MenuEntry[] {
  const shared = useShared(opened, stops);
  const single = useSingle(opened, columns);
  const select = useSelecting(opened.stop);
  const { place, remove } = shared;
  if (opened.ids.length > 1) return [...place, shared.merge, select, remove];
  return [
    single.edit,
    ...place,
    ...single.marks,
    ...single.steps,
    ...single.partings,
    single.similar,
    select,
    remove,
  ];
}

/** A menu opens another once the first has closed and given the focus back. */
export const thenOpen = (what: Opened['what'], { stop, ids }: Opened) =>
  setTimeout(() => open(what, stop, ids));

function useShared(opened: Opened, stops: Stops) {
  const {
    boards: { note: words },
    boardWork,
  } = useWords();
  const { stop, ids } = opened;
  const removeNotes = useRemoveNotes(stops);
  const mergeNotes = useMerge();
  const then = (what: Opened['what']) => () => thenOpen(what, opened);
  const place: MenuEntry[] = [
    { id: 'move', label: words.moveTo, icon: 'move', keys: ['M'], onPress: then('move') },
    { id: 'theme', label: words.intoTheme, icon: 'merge', keys: ['T'], onPress: then('theme') },
  ];
  const merge: MenuEntry = {
    id: 'merge',
    label: boardWork.merge.act,
    icon: 'link',
    keys: ['L'],
    onPress: () => mergeNotes(stop, ids),
  };
  const remove: MenuEntry = {
    id: 'remove',
    label: words.remove,
    icon: 'trash',
    keys: ['Del'],
    onPress: () => removeNotes(ids),
  };
  return { place, merge, remove };
}

/** So that notes are chosen, and then merged, without keys, too. */
function useSelecting(id: string): MenuEntry {
  const { note: words } = useWords().boards;
  const isSelected = useBoardStore((store) => store.selected.has(id));
  return {
    id: 'select',
    label: isSelected ? words.selectNot : words.select,
    icon: 'check',
    keys: ['X'],
    onPress: () => toggleSelected(id),
  };
}

function useSingle(opened: Opened, columns: readonly ColumnView[]) {
  const {
    boards: { note: words },
    boardWork: { merge, similar: similarWords },
  } = useWords();
  const id = opened.stop;
  const toEdit = useEdit();
  const seeSimilar = useSeeSimilar();
  const apart = useTakeApart();
  const isForCatalogue = noteById(id)?.isForCatalogue ?? false;
  const edit: MenuEntry = {
    id: 'edit',
    label: words.edit,
    icon: 'pencil',
    keys: ['Enter'],
    onPress: () => setTimeout(() => toEdit(id)),
  };
  const marks: MenuEntry[] = [
    { id: 'kind', label: words.setKind, icon: 'note', keys: ['K'], onPress: () => thenOpen('kind', opened) },
    {
      id: 'catalogue',
      label: isForCatalogue ? words.notForCatalogue : words.forCatalogue,
      icon: 'star',
      keys: ['C'],
      onPress: () => tell(setForCatalogue(id, !isForCatalogue)),
    },
  ];
  const steps = stepEntries(words, (arrow) => {
    const place = noteStep(columns, id, arrow);
    return place && (() => tell(moveNote(id, place).then(() => reach(id))));
  });
  const similar: MenuEntry = {
    id: 'similar',
    label: similarWords.see,
    icon: 'search',
    keys: ['S'],
    // A dialog opens once the menu has closed and given the focus back.
    onPress: () => setTimeout(() => seeSimilar(id)),
  };
  return { edit, marks, steps, partings: partings(id, merge, apart), similar };
}

const noteById = (id: string) => useReplica.getState().tables.note.get(id);

/** Only where there is something to part. */
function partings(
  id: string,
  words: Words['boardWork']['merge'],
  acts: ReturnType<typeof useTakeApart>,
): MenuEntry[] {
  const lines = linesIn(noteById(id)?.text ?? '');
  const isMerged = [...useReplica.getState().tables.note.values()].some(
    ({ mergedIntoId }) => mergedIntoId === id,
  );
  return [
    ...(lines > 1
      ? [
          {
            id: 'split',
            label: words.split(lines),
            icon: 'split',
            onPress: () => acts.split(id),
          } satisfies MenuEntry,
        ]
      : []),
    ...(isMerged
      ? [
          {
            id: 'unmerge',
            label: words.apart,
            icon: 'split',
            onPress: () => acts.unmerge(id),
          } satisfies MenuEntry,
        ]
      : []),
  ];
}
