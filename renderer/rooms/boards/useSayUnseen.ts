import { isHiddenNow } from '@renderer/data/notes';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import { showMessage } from '@renderer/ui/feedback/messages';
import { focusWritingLine } from '@renderer/ui/writing-line';
import { endFilter, reach, useBoardStore } from './board-store';
import { fits } from './filter-view';

/** Says of notes just written that the filter does not show them, with the way to see them. */
export function useSayUnseen(): (ids: readonly string[]) => void {
  const { filter: words } = useWords().boardWork;
  return (ids) => {
    const { filter } = useBoardStore.getState();
    if (filter === null) return;
    const { note: notes } = useReplica.getState().tables;
    const unseen = ids.filter((id) => {
      const note = notes.get(id);
      return note !== undefined && !fits(filter, note, [], isHiddenNow(note));
    });
    const [first] = unseen;
    if (first === undefined) return;
    const show = () => {
      endFilter();
      reach(first, false);
      focusWritingLine();
    };
    showMessage({ text: words.unseen(unseen.length), action: { label: words.show, onPress: show } });
  };
}
