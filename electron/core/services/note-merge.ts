import type { mergeContract } from '@shared/contract/note-merge';
import type { Note } from '@shared/domain/board';
import { hiddenRounds, isHidden, mergedInto } from '@shared/domain/standing';
import type { Context, Handlers } from './context';
import { need } from './find';
import { rankBefore } from './rank';
import { Refusal } from './refusal';

export const mergeService: Handlers<typeof mergeContract> = {
  'note.merge'(context, { id, noteIds }) {
    const note = need(context, 'note', id);
    const others = [...new Set(noteIds)].filter((one) => one !== id).map((one) => need(context, 'note', one));
    if (others.length === 0 || note.mergedIntoId !== null) throw new Refusal('notFound');
    if (others.some(({ boardId }) => boardId !== note.boardId)) throw new Refusal('notesOnDifferentBoards');
    checkReadable(context, [note, ...others]);
    // Marked in any of them is marked.
    if (others.some(({ isForCatalogue }) => isForCatalogue) && !note.isForCatalogue)
      context.records.set('note', id, { isForCatalogue: true });
    for (const other of others) {
      for (const part of partsOf(context, other.id)) putUnder(context, part, note);
      putUnder(context, other, note);
    }
    return {};
  },
  'note.unmerge'(context, { id }) {
    const { columnId, clusterId } = need(context, 'note', id);
    const { records } = context;
    for (const part of partsOf(context, id).toReversed()) {
      const rank = rankBefore(
        records.list('note', { columnId }),
        behind(context, columnId, id, part.id),
        part.id,
      );
      records.set('note', part.id, { mergedIntoId: null, columnId, clusterId, rank });
    }
    return {};
  },
  'note.split'(context, { id }) {
    const note = need(context, 'note', id);
    checkReadable(context, [note]);
    const [first, ...rest] = note.text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (first === undefined || rest.length === 0) throw new Refusal('oneLine');
    const { records, newId } = context;
    records.set('note', id, { text: first });
    const ids = rest.map((text) => ({ id: newId(), text }));
    for (const line of ids.toReversed()) {
      const { columnId } = note;
      const rank = rankBefore(
        records.list('note', { columnId }),
        behind(context, columnId, id, line.id),
        line.id,
      );
      records.add('note', { ...note, ...line, rank });
    }
    return { ids: [id, ...ids.map((line) => line.id)] };
  },
};

const partsOf = ({ records }: Context, id: string): readonly Note[] =>
  mergedInto(records.list('note', { mergedIntoId: id })).get(id) ?? [];

/** It hangs where the other hangs, and goes with it; where it was written it keeps. */
function putUnder({ records }: Context, { id }: Note, { id: mergedIntoId, columnId, clusterId }: Note): void {
  records.set('note', id, { mergedIntoId, columnId, clusterId });
}

function behind({ records }: Context, columnId: string, id: string, moving: string): string | null {
  const notes = records.list('note', { columnId }).filter((note) => note.id !== moving);
  return notes[notes.findIndex((note) => note.id === id) + 1]?.id ?? null;
}

/** Nobody has read them yet, so nobody can say that they are alike. */
export function checkReadable({ records }: Context, notes: readonly Note[]): void {
  const [{ workshopId } = { workshopId: '' }] = notes;
  const hidden = hiddenRounds(records.list('writingRound', { workshopId }));
  if (notes.some((note) => isHidden(note, hidden))) throw new Refusal('stillHidden');
}
