import { request } from '@renderer/data/bridge';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { reach, selectNone } from './board-store';
import { neighbour } from './boards-view';

/** Deletes notes, says so with the way back, and leaves the focus at the one beside. */
export function useRemoveNotes(stops: readonly (readonly string[])[]): (ids: readonly string[]) => void {
  const { boards: words } = useWords();
  return (ids) => {
    const [first] = ids;
    const text = useReplica.getState().tables.note.get(first ?? '')?.text ?? '';
    const others = stops.map((column) => column.filter((id) => id === first || !ids.includes(id)));
    const next = first === undefined ? null : neighbour(others, first);
    const said = ids.length === 1 ? words.note.removed(text) : words.note.removedMany(ids.length);
    const removal =
      ids.length === 1 && first !== undefined
        ? request('note.remove', { id: first })
        : request('note.removeMany', { ids: [...ids] });
    tell(
      removal.then(() => {
        selectNone();
        sayUndoable(said);
        if (next !== null) reach(next);
        else document.querySelector<HTMLElement>('[data-writing-line]')?.focus();
      }),
    );
  };
}
