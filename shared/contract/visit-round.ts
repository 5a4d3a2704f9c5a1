import { Id, Prose } from '../domain/values';
import { VisitRound } from '../domain/visit-round';
import { z } from '../domain/zod';
import { command } from './define';
import { Done, patch } from './patch';

const OfWorkshop = z.strictObject({ workshopId: Id });
const onRounds = command({ undoable: true, input: OfWorkshop, output: Done });

export const visitRoundContract = {
  /**
   * Rounds in which every group is at another's board, then one at home. `rounds` null: as many as there is time for.
   * Rounds that have begun and visits with input stay; all others are planned anew. `prompt` left out: those that are
   * kept keep theirs.
   */
  'visitRound.plan': command({
    undoable: true,
    input: z.strictObject({
      workshopId: Id,
      minutes: VisitRound.shape.minutes,
      homeMinutes: VisitRound.shape.minutes,
      rounds: z.number().int().min(1).max(25).nullable(),
      prompt: Prose.optional(),
    }),
    output: z.object({ rounds: z.number(), visits: z.number() }),
  }),
  /** Away with the rounds that have not begun, and their visits without input. */
  'visitRound.clear': onRounds,
  'visitRound.update': patch(VisitRound.pick({ minutes: true })),

  /** Ends the one that runs. */
  'visitRound.start': command({ undoable: true, input: z.strictObject({ id: Id }), output: Done }),
  /** The round after the running one, or the first that is to come; after the last, none. */
  'visitRound.next': command({
    undoable: true,
    // The round that this press is to leave (null: none runs); when another window was quicker, nothing happens.
    input: OfWorkshop.extend({ fromRoundId: Id.nullable().optional() }),
    output: Done,
  }),
  /** The running one was begun by mistake: the time goes to the one before, which goes on. */
  'visitRound.back': onRounds,
  'visitRound.end': onRounds,
  'visitRound.addMinutes': command({
    undoable: true,
    input: OfWorkshop.extend({ minutes: z.number().int().min(-60).max(60) }),
    output: Done,
  }),
};
