import { factors } from '@shared/domain/values';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import { announce } from '@renderer/ui/feedback/announce';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { tell } from '@renderer/ui/feedback/tell';
import { meant, open, reach, selectAlso, toggleSelected, useBoardStore } from './board-store';
import { moveNote, setForCatalogue, toggleFactor } from './boards-data';
import { arrows, noteStep, walk, ways, type Arrow, type ColumnView } from './boards-view';
import { focusedId, focusedStop } from './focused-stop';
import { useEdit } from './hidden-data';
import { useMerge } from './note-merging';
import { useSeeSimilar } from './similar-notes';
import { useRemoveNotes } from './useRemoveNotes';

const here = focusedStop('note');

/** What the keys do while a note has the focus. */
export function useNoteKeys(columns: readonly ColumnView[], stops: readonly (readonly string[])[]): void {
  const { boards: words, boardWork, marks } = useWords();
  const { note } = words;
  const remove = useRemoveNotes(stops);
  const toEdit = useEdit();
  const merge = useMerge();
  const seeSimilar = useSeeSimilar();
  const onNote = (act: (id: string) => void) => () => {
    const id = focusedId();
    if (id !== null) act(id);
  };
  const step = (arrow: Arrow) =>
    onNote((id) => {
      const place = noteStep(columns, id, arrow);
      if (place !== null) tell(moveNote(id, place).then(() => reach(id)));
    });
  const select = (id: string) => {
    toggleSelected(id);
    announce(note.selectedCount(useBoardStore.getState().selected.size));
  };
  useHotkeys(
    [
      { keys: ['Enter'], label: note.edit, run: onNote(toEdit) },
      { keys: ['M'], label: note.move, run: onNote((id) => open('move', id, meant(id))) },
      { keys: ['T'], label: note.theme, run: onNote((id) => open('theme', id, meant(id))) },
      { keys: ['K'], label: note.kind, run: onNote((id) => open('kind', id, [id])) },
      { keys: ['Del'], label: note.remove, run: onNote((id) => remove(meant(id))) },
      { keys: ['X'], label: note.select, run: onNote(select) },
      { keys: ['L'], label: boardWork.merge.act, isQuiet: true, run: onNote((id) => merge(id, meant(id))) },
      { keys: ['S'], label: boardWork.similar.see, isQuiet: true, run: onNote(seeSimilar) },
      // As under a note just written, where letters belong to the writing line.
      { keys: ['Ctrl', 'L'], run: onNote(seeSimilar) },
      { keys: ['C'], label: note.forCatalogue, isQuiet: true, run: onNote(toggleForCatalogue) },
      ...ways.map((way) => ({ keys: [way], run: onNote((id) => reach(walk(stops, id, way))) })),
      ...arrows.map((arrow) => ({
        keys: ['Shift', arrow],
        run: onNote((id) => {
          const next = walk(stops, id, arrow);
          selectAlso([id, next].filter(isNote));
          reach(next);
        }),
      })),
      ...arrows.map((arrow) => ({
        keys: ['Alt', arrow],
        label: arrow === '↓' ? note.moveByOne : undefined,
        run: step(arrow),
      })),
      ...factors.map((factor, index) => ({
        keys: ['Ctrl', String(index + 1)],
        run: onNote((id) => {
          const isOn = useReplica.getState().tables.note.get(id)?.factors.includes(factor) ?? false;
          const said = (isOn ? words.factorOff : words.factorOn)(marks.factor[factor]);
          tell(toggleFactor(id, factor).then(() => announce(said)));
        }),
      })),
    ],
    here,
  );
}

const isNote = (id: string): boolean => useReplica.getState().tables.note.has(id);

function toggleForCatalogue(id: string): void {
  const note = useReplica.getState().tables.note.get(id);
  if (note !== undefined) tell(setForCatalogue(id, !note.isForCatalogue));
}
