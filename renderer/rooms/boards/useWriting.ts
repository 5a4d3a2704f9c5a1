import { useCallback, useState } from 'react';
import type { Board } from '@shared/domain/board';
import type { NoteKind } from '@shared/domain/values';
import { request } from '@renderer/data/bridge';
import { useDraft } from '@renderer/data/drafts';
import { useWords } from '@renderer/data/settings';
import { announce } from '@renderer/ui/feedback/announce';
import { setLatest } from './board-store';
import type { ColumnView } from './boards-view';
import { kindOf, parseMarks, type Marks } from './writing-view';

/** The note being written: its words, kind and factors, all of which survive the window. */
export function useWriting(board: Board, columns: readonly ColumnView[]) {
  const { boards: words } = useWords();
  const { text, setText, save } = useDraft(`board:${board.id}`);
  const marksDraft = useDraft(`boardMarks:${board.id}`);
  const [error, setError] = useState<string | null>(null);
  const marks = parseMarks(marksDraft.text);
  const kind = kindOf(marks);

  const keepMarks = marksDraft.setText;
  const setMarks = useCallback(
    (fields: Partial<Marks>) => keepMarks(JSON.stringify({ ...marks, ...fields })),
    [keepMarks, marks],
  );

  const submit = async (said: string) => {
    const input = { boardId: board.id, text: said, kind, factors: marks.factors };
    setError(null);
    try {
      const before = marksDraft.text;
      await save(async (options) => {
        const { id } = await request('note.add', input, options);
        setLatest(id);
      });
      announce(words.saved(said, columnName(columns, kind)));
      // A first character holds for one note; what was chosen for the next one while this was saved stays.
      const next = { kind: marks.kind, once: null, factors: [] };
      if (before === marksDraft.text) keepMarks(JSON.stringify(next));
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : String(reason));
    }
  };
  return { text, setText, marks, setMarks, kind, error, submit };
}

/** Where the core puts a note of this kind. */
function columnName(columns: readonly ColumnView[], kind: NoteKind): string {
  const all = columns.map(({ column }) => column);
  const column =
    all.find((each) => each.kind === kind) ?? all.find((each) => each.kind === null) ?? all.at(-1);
  return column?.title ?? '';
}
