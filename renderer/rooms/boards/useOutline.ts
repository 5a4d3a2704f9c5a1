import { useCallback, useMemo } from 'react';
import type { Note } from '@shared/domain/board';
import { hiddenRounds, isHidden, mergedInto } from '@shared/domain/standing';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import type { ColumnView } from './boards-view';
import { outlineOf, type OutlineColumn, type Said } from './outline-view';
import { useOrigin } from './useOrigin';

/** The board as the filter and a hidden round let it be seen, in words. The same until something on it changes. */
export function useOutline(boardId: string, columns: readonly ColumnView[]): OutlineColumn[] {
  const notes = useRecords('note', { boardId });
  const say = useSay();
  return useMemo(() => {
    const parts = mergedInto(notes);
    return outlineOf(columns, say, ({ id }) => parts.get(id) ?? []);
  }, [columns, notes, say]);
}

function useSay(): (note: Note) => Said {
  const { boards: words, boardWork, marks } = useWords();
  const origin = useOrigin();
  const rounds = useRecords('writingRound');
  const hidden = useMemo(() => hiddenRounds(rounds), [rounds]);
  return useCallback(
    (note) => {
      const kind = marks.kind[note.kind];
      if (isHidden(note, hidden)) return { text: boardWork.hidden.note, details: [kind] };
      const details = [
        kind,
        note.factors.map((factor) => marks.factor[factor]).join(', '),
        note.isForCatalogue ? words.note.inCatalogue : '',
        origin(note),
        note.author === '' ? '' : boardWork.hidden.by(note.author),
      ];
      return { text: note.text, details: details.filter((detail) => detail !== '') };
    },
    [words, boardWork, marks, origin, hidden],
  );
}
