import type { Rating, RatingRound } from '@shared/domain/rating';
import type { ratingContract } from '@shared/contract/rating';
import type { Context, Handlers } from './context';
import { need } from './find';
import { rankLast } from './rank';
import { patching, removing } from './patching';
import { Refusal } from './refusal';
import { boardsOf, needCandidate } from './rounds';

export const ratingService: Handlers<typeof ratingContract> = {
  'ratingRound.add'(context, { workshopId, title, criteria, ...given }) {
    const { records, newId, now } = context;
    need(context, 'workshop', workshopId);
    const id = newId();
    const boardIds = boardsOf(context, workshopId, given.boardIds);
    const rank = rankLast(records.list('ratingRound', { workshopId }));
    const startedAt = now();
    records.add('ratingRound', {
      id,
      workshopId,
      rank,
      title,
      boardIds,
      criteria,
      startedAt,
      closedAt: null,
    });
    return { id };
  },
  'ratingRound.update'(context, { id, fields }) {
    const round = need(context, 'ratingRound', id);
    const isFewerOrMore = fields.criteria !== undefined && fields.criteria.length !== round.criteria.length;
    if (isFewerOrMore && context.records.list('rating', { ratingRoundId: id }).some(isCounted))
      throw new Refusal('criteriaCounted');
    const boards =
      fields.boardIds === undefined ? {} : { boardIds: boardsOf(context, round.workshopId, fields.boardIds) };
    return patching('ratingRound')(context, { id, fields: { ...fields, ...boards } });
  },
  'ratingRound.close'(context, { id }) {
    const { closedAt } = need(context, 'ratingRound', id);
    context.records.set('ratingRound', id, { closedAt: closedAt ?? context.now() });
    return {};
  },
  'ratingRound.reopen'(context, { id }) {
    need(context, 'ratingRound', id);
    context.records.set('ratingRound', id, { closedAt: null });
    return {};
  },
  'ratingRound.remove': removing('ratingRound'),

  'rating.count'(context, { ratingRoundId, noteId, criterion, score, by }) {
    const round = needOpen(context, ratingRoundId);
    if (criterion >= round.criteria.length) throw new Refusal('notFound');
    const known = context.records.list('rating', { ratingRoundId, noteId });
    needCandidate(context, round, noteId, known.length > 0);
    const standing = known.find((rating) => rating.criterion === criterion);
    const before = standing?.counts ?? [0, 0, 0, 0, 0];
    const counts = before.map((count, at) =>
      at === score - 1 ? Math.max(0, Math.min(2_000, count + by)) : count,
    );
    putCounts(context, round, { noteId, criterion, counts }, standing);
    return {};
  },
};

function needOpen(context: Context, id: string): RatingRound {
  const round = need(context, 'ratingRound', id);
  if (round.closedAt !== null) throw new Refusal('ratingIsClosed');
  return round;
}

/** A note that nobody has judged has no rating: then it is not kept for having one. */
function putCounts(
  { records, newId }: Context,
  { id: ratingRoundId, workshopId }: RatingRound,
  rating: Pick<Rating, 'noteId' | 'criterion' | 'counts'>,
  standing: Rating | undefined,
): void {
  if (standing === undefined && isCounted(rating))
    records.add('rating', { id: newId(), workshopId, ratingRoundId, ...rating });
  else if (standing !== undefined && isCounted(rating))
    records.set('rating', standing.id, { counts: rating.counts });
  else if (standing !== undefined) records.remove('rating', standing.id);
}

const isCounted = ({ counts }: Pick<Rating, 'counts'>): boolean => counts.some((count) => count > 0);
