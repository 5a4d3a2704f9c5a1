import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import { announce } from '@renderer/ui/feedback/announce';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { reach, selectNone } from './board-store';

/** The selected notes under the one that was meant, which takes their place. */
export function useMerge(): (id: string, ids: readonly string[], takesFocus?: boolean) => void {
  const { merge: words } = useWords().boardWork;
  return (id, ids, takesFocus = true) => {
    const others = ids.filter((one) => one !== id);
    if (others.length === 0) {
      announce(words.one);
      return;
    }
    tell(
      request('note.merge', { id, noteIds: others }).then(() => {
        selectNone();
        sayUndoable(words.done(others.length + 1));
        reach(id, takesFocus);
      }),
    );
  };
}

/** Back to notes of their own. */
export function useTakeApart(): { unmerge: (id: string) => void; split: (id: string) => void } {
  const { merge: words } = useWords().boardWork;
  return {
    unmerge: (id) =>
      tell(
        request('note.unmerge', { id }).then(() => {
          sayUndoable(words.apartDone);
          reach(id);
        }),
      ),
    split: (id) =>
      tell(
        request('note.split', { id }).then(({ ids }) => {
          sayUndoable(words.splitDone(ids.length));
          reach(id);
        }),
      ),
  };
}

export const linesIn = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;
