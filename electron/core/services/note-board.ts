import type { noteBoardContract } from '@shared/contract/note-board';
import type { Handlers } from './context';
import { need, needSameWorkshop } from './find';
import { checkReadable } from './note-merge';
import { columnFor, rankAtTheEnd } from './notes';
import { Refusal } from './refusal';

export const noteBoardService: Handlers<typeof noteBoardContract> = {
  'note.moveToBoard'(context, { ids, boardId }) {
    const { records } = context;
    const board = need(context, 'board', boardId);
    const notes = [...new Set(ids)].map((id) => need(context, 'note', id));
    checkReadable(context, notes);
    for (const note of notes) {
      needSameWorkshop(board, note);
      // It hangs under another note and goes with that one.
      if (note.mergedIntoId !== null) throw new Refusal('notFound');
      if (note.boardId === boardId) continue;
      const columnId = columnFor(context, boardId, note.kind).id;
      const place = { boardId, columnId, clusterId: null };
      records.set('note', note.id, { ...place, rank: rankAtTheEnd(context, columnId) });
      for (const part of records.list('note', { mergedIntoId: note.id })) records.set('note', part.id, place);
    }
    return {};
  },
};
