import { request } from '@renderer/data/bridge';
import { isHiddenNow } from '@renderer/data/notes';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { focusWritingLine } from '@renderer/ui/writing-line';
import { reach, selectNone } from './board-store';
import { neighbour } from './boards-view';

/** Deletes notes, says so with the way back, and leaves the focus at the one beside. */
export function useRemoveNotes(stops: readonly (readonly string[])[]): (ids: readonly string[]) => void {
  const { boards: words, boardWork } = useWords();
  return (ids) => {
    const [first] = ids;
    const note = useReplica.getState().tables.note.get(first ?? '');
    const isHidden = note !== undefined && isHiddenNow(note);
    const others = stops.map((column) => column.filter((id) => id === first || !ids.includes(id)));
    const next = first === undefined ? null : neighbour(others, first);
    const one = isHidden ? boardWork.hidden.removed : words.note.removed(note?.text ?? '');
    const said = ids.length === 1 ? one : words.note.removedMany(ids.length);
    const removal =
      ids.length === 1 && first !== undefined
        ? request('note.remove', { id: first })
        : request('note.removeMany', { ids: [...ids] });
    tell(
      removal.then(() => {
        selectNone();
        sayUndoable(said);
        if (next !== null) reach(next);
        else focusWritingLine();
      }),
    );
  };
}
