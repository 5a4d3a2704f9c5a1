import { useState } from 'react';
import type { Note } from '@shared/domain/board';
import { request } from '@renderer/data/bridge';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import { sayUndoable, showMessage } from '@renderer/ui/feedback/messages';
import { focusWritingLine } from '@renderer/ui/writing-line';
import { addToLine } from './add-to-line';
import { correctionOf } from './board-store';

/** Saves the corrected words of a note, whatever has become of it in another window meanwhile. */
export function useCorrection({ id, boardId, text }: Note): (next: string) => Promise<void> {
  const { note: words } = useWords().boards;
  const [begunWith] = useState(text);
  return async (next) => {
    const { note, board } = useReplica.getState().tables;
    const now = note.get(id);
    if (now === undefined && board.has(boardId)) {
      addToLine(boardId, next);
      if (document.activeElement === document.body) focusWritingLine();
      showMessage({ text: words.goneMeanwhile });
      return;
    }
    await request('note.update', { id, fields: { text: next } }, { savesDraft: correctionOf(id) });
    if (now !== undefined && now.text !== begunWith) sayUndoable(words.changedMeanwhile);
  };
}
