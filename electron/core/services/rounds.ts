import { isCandidate, type Round } from '@shared/domain/candidates';
import type { Note } from '@shared/domain/board';
import type { Context } from './context';
import { need, needSameWorkshop } from './find';
import { Refusal } from './refusal';

/** The boards of a vote, a rating or a matrix, each once, all of the same workshop. */
export function boardsOf(context: Context, workshopId: string, boardIds: readonly string[]): string[] {
  for (const id of boardIds) needSameWorkshop({ workshopId }, need(context, 'board', id));
  return [...new Set(boardIds)];
}

/** The note, when it may take part. `isUsed`: it has dots, counts or a place already, and keeps its say. */
export function needCandidate(
  context: Context,
  round: Round & { workshopId: string },
  noteId: string,
  isUsed: boolean,
): Note {
  const note = need(context, 'note', noteId);
  needSameWorkshop(round, note);
  const { workshopId } = round;
  if (!isUsed && !isCandidate(round, note, context.records.list('writingRound', { workshopId })))
    throw new Refusal('notACandidate');
  return note;
}
