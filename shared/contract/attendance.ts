import { Id } from '../domain/values';
import { z } from '../domain/zod';
import { command } from './define';
import { Done } from './patch';

/** `itemId` left out: now, at the item that runs. Null: not so, from the beginning or to the end. */
const AtItem = z.strictObject({ id: Id, itemId: Id.nullable().optional() });

export const attendanceContract = {
  /** Came late. Whoever comes is present. */
  'participant.setArrival': command({ undoable: true, input: AtItem, output: Done }),
  /** Left early; taken back when they return. Whoever leaves was present. */
  'participant.setLeaving': command({ undoable: true, input: AtItem, output: Done }),
  /** In whose place this participant sits. Nobody was heard of that member yet: then they gave notice. */
  'participant.setSubstitute': command({
    undoable: true,
    input: z.strictObject({ id: Id, forId: Id.nullable() }),
    output: Done,
  }),
};
