import { useCallback } from 'react';
import type { Note } from '@shared/domain/board';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';

/** Where a note was written and by whom, as far as that is not where it stands now: »fra Gik godt«, »af Gruppe B · Stien«. */
export function useOrigin(): (note: Note) => string {
  const { boards: words, boardWork, marks } = useWords();
  const columns = useReplica(({ tables }) => tables.column);
  const groups = useReplica(({ tables }) => tables.group);
  const boards = useReplica(({ tables }) => tables.board);
  return useCallback(
    ({ boardId, columnId, originColumnId, groupId }) => {
      const written = columns.get(originColumnId ?? '')?.title;
      const group = groupId === boards.get(boardId)?.groupId ? undefined : groups.get(groupId ?? '');
      return [
        written === undefined || written === columns.get(columnId)?.title
          ? ''
          : boardWork.merge.from(written),
        group === undefined
          ? ''
          : boardWork.merge.by(words.groupAndName(marks.group(group.letter), group.name)),
      ]
        .filter((part) => part !== '')
        .join(', ');
    },
    [words, boardWork, marks, columns, groups, boards],
  );
}
