import { z } from '../domain/zod';
import { task } from './define';

export const travelContract = {
  /**
   * Moves the core's one clock on: in a rehearsal, or in a development start with `--moves-clock`. Anywhere else it is
   * refused, since the times of a real meeting must be true. Every window goes by the same clock.
   */
  'clock.travel': task({
    input: z.strictObject({ minutes: z.number().int().min(1).max(1_440) }),
    output: z.object({
      /** Milliseconds before the computer's own clock. */
      ahead: z.number(),
    }),
  }),
};
