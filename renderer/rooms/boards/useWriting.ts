import { useRef, useState } from 'react';
import type { Board } from '@shared/domain/board';
import type { NoteKind } from '@shared/domain/values';
import { request } from '@renderer/data/bridge';
import { readDraft, useDraft } from '@renderer/data/drafts';
import { useWords } from '@renderer/data/settings';
import { announce } from '@renderer/ui/feedback/announce';
import { nextNote, setLatest } from './board-store';
import type { ColumnView } from './boards-view';
import { useOpenRound } from './hidden-data';
import { similarTo, usePointsOut } from './similar-notes';
import { useSayUnseen } from './useSayUnseen';
import { kindOf, lineOf, parseMarks, type Marks } from './writing-view';

/** The note being written: its words, kind and factors, all of which survive the window. */
export function useWriting(board: Board, columns: readonly ColumnView[]) {
  const {
    boards: words,
    boardWork: { hidden, similar },
  } = useWords();
  const round = useOpenRound(board.id);
  const { pointsOut } = usePointsOut();
  const sayUnseen = useSayUnseen();
  const author = useDraft(`@author:${board.id}`);
  const { text, setText, submit: send } = useDraft(lineOf(board.id));
  const { marks, setMarks, unmark, keepMarks, isKept } = useMarks(board.id);
  const [error, setError] = useState<string | null>(null);
  const turn = useRef(0);
  const kind = kindOf(marks);

  const submit = async (said: string) => {
    const input = { boardId: board.id, text: said, kind, factors: marks.factors, author: author.text.trim() };
    setError(null);
    nextNote();
    const mine = ++turn.current;
    // A first character and the factors hold for one note; the next one is being written already.
    const next = { kind: marks.kind, ...unmarked };
    keepMarks(next);
    let alike = '';
    try {
      await send(async (options) => {
        const { id } = await request('note.add', input, options);
        const count = pointsOut ? similarTo(id).length : 0;
        if (count > 0) alike = similar.like(count);
        // Answers come late to quick hands: the latest is the one written last.
        if (mine === turn.current) setLatest(id);
        sayUnseen([id]);
      });
      const where = round === null ? words.saved(said, columnName(columns, kind)) : hidden.saved;
      announce(alike === '' ? where : `${where}. ${alike}`);
    } catch (reason) {
      if (isKept(next)) keepMarks(marks);
      setError(reason instanceof Error ? reason.message : String(reason));
    }
  };
  const asked = round?.asksNames === true ? author : null;
  return { asked, text, setText, marks, setMarks, unmark, kind, error, submit };
}

export type Writing = ReturnType<typeof useWriting>;

const unmarked: Pick<Marks, 'once' | 'factors'> = { once: null, factors: [] };

/** Kind and factors of the line; `unmark` while there is something to take back. */
function useMarks(boardId: string) {
  const { boards: words } = useWords();
  const field = `@boardMarks:${boardId}`;
  const { text, setText } = useDraft(field);
  const marks = parseMarks(text);
  const keepMarks = (next: Marks) => setText(JSON.stringify(next));
  const setMarks = (fields: Partial<Marks>) => keepMarks({ ...marks, ...fields });
  const unmark = () => {
    setMarks(unmarked);
    announce(words.unmarked);
  };
  const isMarked = marks.once !== null || marks.factors.length > 0;
  const isKept = (wanted: Marks) => readDraft(field) === JSON.stringify(wanted);
  return { marks, setMarks, unmark: isMarked ? unmark : undefined, keepMarks, isKept };
}

/** Where the core puts a note of this kind. */
function columnName(columns: readonly ColumnView[], kind: NoteKind): string {
  const all = columns.map(({ column }) => column);
  const column =
    all.find((each) => each.kind === kind) ?? all.find((each) => each.kind === null) ?? all.at(-1);
  return column?.title ?? '';
}
