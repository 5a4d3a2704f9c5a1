import { Id } from '../domain/values';
import { z } from '../domain/zod';
import { command } from './define';
import { Done, NewId } from './patch';

export const writingRoundContract = {
  /** From now on what is written at the board, or at every one of them, is hidden. Whether names are asked for is settled here. */
  'writingRound.start': command({
    undoable: true,
    input: z.strictObject({ workshopId: Id, boardId: Id.nullable(), asksNames: z.boolean() }),
    output: NewId,
  }),
  /** All of it at once. */
  'writingRound.reveal': command({ undoable: true, input: z.strictObject({ id: Id }), output: Done }),
};
