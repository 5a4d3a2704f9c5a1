import { Id } from '../domain/values';
import { z } from '../domain/zod';
import { command } from './define';
import { Done } from './patch';

export const mergeContract = {
  /** The others go on under this one, each with its own words; what was merged into them comes along. */
  'note.merge': command({
    undoable: true,
    input: z.strictObject({ id: Id, noteIds: z.array(Id).min(1).max(2_000) }),
    output: Done,
  }),
  /** All that was merged into this note stands by itself again, behind it. */
  'note.unmerge': command({ undoable: true, input: z.strictObject({ id: Id }), output: Done }),
  /** A note for each of its lines; it keeps the first itself. */
  'note.split': command({
    undoable: true,
    input: z.strictObject({ id: Id }),
    output: z.object({ ids: z.array(Id) }),
  }),
};
