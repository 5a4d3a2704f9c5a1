import { Id } from './values';
import { z } from './zod';

/** Two people whom the balancer of groups keeps together or apart. */
export const PairRule = z.strictObject({
  id: Id,
  workshopId: Id,
  firstId: Id,
  secondId: Id,
  rule: z.enum(['together', 'apart']),
});
export type PairRule = z.infer<typeof PairRule>;
