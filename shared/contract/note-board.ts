import { Id } from '../domain/values';
import { z } from '../domain/zod';
import { command } from './define';
import { Done } from './patch';

export const noteBoardContract = {
  /** To another board of the workshop, in the order given, each where a note of its kind goes. Who wrote it and where stays with it. */
  'note.moveToBoard': command({
    undoable: true,
    input: z.strictObject({ ids: z.array(Id).min(1).max(2_000), boardId: Id }),
    output: Done,
  }),
};
