import { RatingRound } from '../domain/rating';
import { Id } from '../domain/values';
import { z } from '../domain/zod';
import { command } from './define';
import { Done, NewId, patch, removal } from './patch';

const Asked = RatingRound.pick({ title: true, boardIds: true, criteria: true });

export const ratingContract = {
  'ratingRound.add': command({ undoable: true, input: Asked.extend({ workshopId: Id }), output: NewId }),
  /** Once something is counted, criteria can be put into better words but not become more or fewer. */
  'ratingRound.update': patch(Asked),
  'ratingRound.close': command({ undoable: true, input: z.strictObject({ id: Id }), output: Done }),
  'ratingRound.reopen': command({ undoable: true, input: z.strictObject({ id: Id }), output: Done }),
  /** With its counts. */
  'ratingRound.remove': removal,

  /** One more, or one fewer, in the room gave the note this score. */
  'rating.count': command({
    undoable: true,
    input: z.strictObject({
      ratingRoundId: Id,
      noteId: Id,
      criterion: z.number().int().min(0).max(2),
      score: z.number().int().min(1).max(5),
      by: z.union([z.literal(1), z.literal(-1)]),
    }),
    output: Done,
  }),
};
