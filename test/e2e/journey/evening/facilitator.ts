import { atBoards } from './at-boards';
import { ending } from './ending';
import type { Hands } from './hands';
import { leading } from './leading';
import { preparing } from './preparing';
import { puttingFirst } from './putting-first';
import { visiting } from './visiting';

/** Everything a facilitator does from the empty app to closed minutes. */
export const facilitatorAt = (hands: Hands) => ({
  ...preparing(hands),
  ...leading(hands),
  ...atBoards(hands),
  ...visiting(hands),
  ...puttingFirst(hands),
  ...ending(hands),
});

/** A group at a window of its own. */
export const groupAt = (hands: Hands) => ({ ...atBoards(hands), ...visiting(hands) });
