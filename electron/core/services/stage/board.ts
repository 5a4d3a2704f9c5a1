import { byRank } from '@shared/domain/running-order';
import type { Workshop } from '@shared/domain/workshop';
import type { StageContent } from '@shared/contract/stage';
import type { ReadContext } from '../context';
import { askedAt } from './agenda';

/** A board as it hangs: without what is written hidden, and without what was merged into another note. */
export function shownBoard(context: ReadContext, workshop: Workshop): StageContent['board'] {
  const { records, stage } = context;
  const workshopId = workshop.id;
  const boards = records.list('board', { workshopId });
  const shown = boards.find(({ id }) => id === stage.boardId) ?? boards[0];
  if (shown === undefined) return null;
  const boardId = shown.id;
  const group = shown.groupId === null ? null : records.get('group', shown.groupId);
  const notes = records.list('note', { boardId });
  const hidden = records.list('writingRound', { workshopId }).filter(({ revealedAt }) => revealedAt === null);
  const isHidden = (id: string | null) => hidden.some((round) => round.id === id);
  const isWriting = hidden.some((round) => round.boardId === null || round.boardId === boardId);
  const unread = notes.filter(({ writingRoundId }) => isHidden(writingRoundId)).length;
  return {
    board: { id: boardId, title: shown.title },
    groupLetter: group?.letter ?? null,
    ...askedAt(context, workshop, group),
    columns: records
      .list('column', { boardId })
      .sort(byRank)
      .map(({ id, title, kind }) => ({ id, title, kind })),
    clusters: records
      .list('cluster', { boardId })
      .sort(byRank)
      .map(({ id, columnId, name }) => ({ id, columnId, name })),
    notes: notes
      .filter(({ writingRoundId, mergedIntoId }) => mergedIntoId === null && !isHidden(writingRoundId))
      .sort(byRank)
      .map(({ id, columnId, clusterId, text, kind }) => ({ id, columnId, clusterId, text, kind })),
    hiddenNotes: isWriting || unread > 0 ? unread : null,
  };
}
