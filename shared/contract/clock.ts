import { Id } from '../domain/values';
import { z } from '../domain/zod';
import { command } from './define';
import { Done } from './patch';

const onWorkshop = z.strictObject({ workshopId: Id });
const Minutes = z.number().int().min(0).max(600);

export const clockContract = {
  /** Ends the running block and starts this one; the first start opens the meeting. No act of the clock reopens one. */
  'clock.start': command({
    undoable: true,
    input: z.strictObject({ workshopId: Id, blockId: Id }),
    output: Done,
  }),
  /** The next block, or the first; after the last the clock stops and the meeting stays open. */
  'clock.next': command({
    undoable: true,
    // `from` is the block that this press is to leave (null: none runs). When another one runs by now, another window
    // was quicker, and going on once more would skip a block: nothing happens.
    input: onWorkshop.extend({ from: Id.nullable().optional() }),
    output: Done,
  }),
  /** The block before, going on as if it had never been left. `from` as for `clock.next`. */
  'clock.back': command({
    undoable: true,
    input: onWorkshop.extend({ from: Id.nullable().optional() }),
    output: Done,
  }),
  'clock.addMinutes': command({
    undoable: true,
    input: onWorkshop.extend({ minutes: z.number().int().min(-60).max(60) }),
    output: Done,
  }),
  'clock.setPaused': command({
    undoable: true,
    input: onWorkshop.extend({ isPaused: z.boolean() }),
    output: Done,
  }),
  /**
   * What `catchUp` proposed and the facilitator accepted, as one step: blocks that get fewer minutes and blocks that are
   * left out. Refused when one of them has begun since, or may not give that much.
   */
  'clock.catchUp': command({
    undoable: true,
    input: onWorkshop.extend({
      shorten: z.array(z.strictObject({ blockId: Id, minutes: Minutes })).max(500),
      drop: z.array(Id).max(500),
    }),
    output: Done,
  }),
  /** The computer's clock was set back by so many milliseconds; only the core itself notices. */
  'clock.setBack': command({
    undoable: false,
    audience: 'main',
    input: z.strictObject({ by: z.number().int().min(1) }),
    output: Done,
  }),
  /** Left out on the evening, or taken in again; not one that has begun. */
  'block.setDropped': command({
    undoable: true,
    input: z.strictObject({ id: Id, isDropped: z.boolean() }),
    output: Done,
  }),
};
