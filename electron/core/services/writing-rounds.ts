import { openRound } from '@shared/domain/standing';
import type { writingRoundContract } from '@shared/contract/writing-round';
import type { Context, Handlers } from './context';
import { need, needSameWorkshop } from './find';
import { Refusal } from './refusal';

export const writingRoundService: Handlers<typeof writingRoundContract> = {
  'writingRound.start'(context, { workshopId, boardId, asksNames }) {
    const { records, newId, now } = context;
    need(context, 'workshop', workshopId);
    if (boardId !== null) needSameWorkshop({ workshopId }, need(context, 'board', boardId));
    const rounds = records.list('writingRound', { workshopId });
    const isOpen =
      boardId === null
        ? rounds.some(({ revealedAt }) => revealedAt === null)
        : openRound(boardId, rounds) !== null;
    if (isOpen) throw new Refusal('alreadyHidden');
    const id = newId();
    records.add('writingRound', { id, workshopId, boardId, asksNames, startedAt: now(), revealedAt: null });
    return { id };
  },
  'writingRound.reveal'(context, { id }) {
    const { revealedAt } = need(context, 'writingRound', id);
    if (revealedAt === null) context.records.set('writingRound', id, { revealedAt: context.now() });
    return {};
  },
};

/** When a meeting ends nothing that was written stays hidden from its minutes. */
export function revealAll({ records, now }: Context, workshopId: string): void {
  for (const { id, revealedAt } of records.list('writingRound', { workshopId }))
    if (revealedAt === null) records.set('writingRound', id, { revealedAt: now() });
}
