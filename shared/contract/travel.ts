import { z } from '../domain/zod';
import { task } from './define';

/** A hundred years: a rehearsal begins at the hour for which the meeting is planned. */
const mostMinutes = 52_560_000;

export const travelContract = {
  /**
   * Moves the core's one clock on: in a rehearsal, or in a development start with `--moves-clock`. Anywhere else it is
   * refused, since the times of a real meeting must be true. Every window goes by the same clock.
   */
  'clock.travel': task({
    input: z.strictObject({ minutes: z.number().int().min(1).max(mostMinutes) }),
    output: z.object({
      /** Milliseconds before the computer's own clock. */
      ahead: z.number(),
    }),
  }),
};
