import { request } from '@renderer/data/bridge';
import { useRecords } from '@renderer/data/records';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import type { MenuGroup } from '@renderer/ui/controls/Menu';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { focusWritingLine } from '@renderer/ui/writing-line';
import { reach, selectNone } from './board-store';
import { neighbour } from './boards-view';

/** The workshop's other boards, as places to move notes to; none where there is one alone. */
export function useOtherBoards(ids: readonly string[], stops: readonly (readonly string[])[]): MenuGroup[] {
  const { boards: words, boardWork, marks } = useWords();
  const boards = useRecords('board');
  const { group: groups, note } = useReplica.getState().tables;
  const [first = ''] = ids;
  const here = note.get(first)?.boardId;
  const nameOf = (groupId: string | null, title: string): string => {
    const group = groups.get(groupId ?? '');
    return group === undefined ? title : words.groupAndName(marks.group(group.letter), group.name);
  };
  const move = async (boardId: string, name: string) => {
    const others = stops.map((column) => column.filter((id) => id === first || !ids.includes(id)));
    const next = neighbour(others, first);
    await request('note.moveToBoard', { ids: [...ids], boardId });
    selectNone();
    sayUndoable(boardWork.toBoard.done(ids.length, name));
    if (next !== null) reach(next);
    else focusWritingLine();
  };
  const entries = boards
    .filter(({ id }) => id !== here)
    .map(({ id, groupId, title }) => {
      const name = nameOf(groupId, title);
      return { id, label: name, icon: 'external' as const, onPress: () => tell(move(id, name)) };
    });
  return entries.length === 0 ? [] : [{ title: boardWork.toBoard.title, entries }];
}
