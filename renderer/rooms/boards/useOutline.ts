import { useMemo } from 'react';
import type { Note } from '@shared/domain/board';
import { mergedInto } from '@shared/domain/standing';
import { isHiddenNow } from '@renderer/data/notes';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import type { ColumnView } from './boards-view';
import { outlineOf, type OutlineColumn, type Said } from './outline-view';
import { useOrigin } from './useOrigin';

/** The board as the filter and a hidden round let it be seen, in words. */
export function useOutline(boardId: string, columns: readonly ColumnView[]): OutlineColumn[] {
  const notes = useRecords('note', { boardId });
  const parts = useMemo(() => mergedInto(notes), [notes]);
  const say = useSay();
  return outlineOf(columns, say, ({ id }) => parts.get(id) ?? []);
}

function useSay(): (note: Note) => Said {
  const { boards: words, boardWork, marks } = useWords();
  const origin = useOrigin();
  return (note) => {
    const kind = marks.kind[note.kind];
    if (isHiddenNow(note)) return { text: boardWork.hidden.note, details: [kind] };
    const details = [
      kind,
      note.factors.map((factor) => marks.factor[factor]).join(', '),
      note.isForCatalogue ? words.note.inCatalogue : '',
      origin(note),
      note.author === '' ? '' : boardWork.hidden.by(note.author),
    ];
    return { text: note.text, details: details.filter((detail) => detail !== '') };
  };
}
