/** What a plan could give if it had to: minutes by shortening, and blocks that may be left out. Pure. */
import type { Block } from './agenda';
import { stretchesOf, type Stretch } from './running-order';

type Giver = { id: string; title: string; minutes: number };
export type Slack = {
  /** In order, each with at least 1 minute to give. */
  givers: Giver[];
  minutes: number;
};

/** Of blocks at the same time the one that can give least decides. */
export function slackOf(blocks: readonly Block[]): Slack {
  const givers = stretchesOf(blocks).flatMap((stretch): Giver[] => {
    const minutes = longest(stretch, ({ minutes: planned }) => planned) - longest(stretch, leastOf);
    return minutes > 0 ? [{ id: stretch[0].id, title: titleOf(stretch), minutes }] : [];
  });
  return { givers, minutes: givers.reduce((sum, { minutes }) => sum + minutes, 0) };
}

function leastOf({ minutes, leastMinutes, mayDrop }: Block): number {
  if (mayDrop) return 0;
  return leastMinutes === null ? minutes : Math.min(minutes, leastMinutes);
}

const longest = (stretch: Stretch, of: (block: Block) => number): number => Math.max(...stretch.map(of));

/** The longest of them is the one whose shortening counts. */
const titleOf = (stretch: Stretch): string =>
  stretch.reduce((most, block) => (block.minutes > most.minutes ? block : most)).title;
