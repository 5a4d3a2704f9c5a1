/**
 * What to shorten and what to leave out, so that a meeting that runs late ends as planned. It proposes; nobody is cut
 * off. Pure.
 */
import type { Block } from './agenda';
import { behind, passedOver, plannedMinutes, spent, stretchesOf, type Stretch } from './running-order';

const minute = 60_000;

type Shortening = { blockId: string; minutes: number };

export type CatchUp = {
  /** Whole minutes that the meeting ends too late as it stands; at least 1. */
  behindMinutes: number;
  /** Blocks with the minutes they would get, none under its `leastMinutes`. */
  shorten: Shortening[];
  /** Blocks that would be left out. */
  drop: string[];
  /** Minutes that stay too many when all of it is done. */
  stillBehind: number;
};

/**
 * First everything to come that may shrink gives in proportion to what it has to give; if that is too little, what runs
 * gives of the time it has left; and only then as few blocks as possible that may be left out, later ones rather than
 * earlier. Null: there is nothing to catch up with, or nothing that could give.
 */
export function catchUp(
  blocks: readonly Block[],
  plannedStart: number,
  now: number,
  pausedAt: number | null,
): CatchUp | null {
  const behindMinutes = Math.floor(behind(blocks, plannedStart, now, pausedAt) / minute);
  if (behindMinutes < 1) return null;
  const stretches = stretchesOf(
    blocks.map((block) => (isRunning(block) ? keepsPassed(block, now, pausedAt) : block)),
  );
  const passed = passedOver(blocks);
  const coming = stretches.filter((stretch) =>
    stretch.every(({ id, startedAt }) => startedAt === null && !passed.has(id)),
  );
  const running = stretches.filter((stretch) => stretch.every(isRunning));
  const drop = toDrop(coming, behindMinutes - total(running, slackOf));
  const dropped = coming.filter((stretch) => drop.includes(stretch));
  const staying = coming.filter((stretch) => !drop.includes(stretch));
  const short = Math.max(0, behindMinutes - total(dropped, lengthOf));
  const first = shrink(staying, short);
  const then = shrink(running, short - first.gained);
  const shorten = [...then.shorten, ...first.shorten];
  if (drop.length === 0 && shorten.length === 0) return null;
  return {
    behindMinutes,
    shorten,
    drop: dropped.flatMap((stretch) => stretch.map(({ id }) => id)),
    stillBehind: short - first.gained - then.gained,
  };
}

const isRunning = ({ startedAt, endedAt }: Block): boolean => startedAt !== null && endedAt === null;

/** What has passed is not to be had back, and nothing that runs is to end at once. */
const keepsPassed = (block: Block, now: number, pausedAt: number | null): Block => {
  if (block.leastMinutes === null) return block;
  const passed = Math.ceil(spent(block, now, pausedAt) / minute);
  return { ...block, leastMinutes: Math.max(block.leastMinutes, passed + 1) };
};

/** Minutes until the longest of its blocks is over. */
const lengthOf = (stretch: Stretch): number => Math.max(...stretch.map(plannedMinutes));

/** How short the whole stretch may become: as long as the one of its blocks that must have most. */
const leastOf = (stretch: Stretch): number => Math.max(...stretch.map(leastMinutes));

function leastMinutes(block: Block): number {
  const planned = plannedMinutes(block);
  return block.leastMinutes === null ? planned : Math.min(block.leastMinutes, planned);
}

const slackOf = (stretch: Stretch): number => lengthOf(stretch) - leastOf(stretch);

const total = (stretches: readonly Stretch[], of: (stretch: Stretch) => number): number =>
  stretches.reduce((sum, stretch) => sum + of(stretch), 0);

/** One that alone is enough and wastes least, else the longest and on; of equals the later one. */
function toDrop(coming: readonly Stretch[], behindMinutes: number): Stretch[] {
  const chosen: Stretch[] = [];
  const missing = () => {
    const rest = coming.filter((stretch) => !chosen.includes(stretch));
    return behindMinutes - total(chosen, lengthOf) - total(rest, slackOf);
  };
  for (;;) {
    const short = missing();
    if (short <= 0) return chosen;
    const next = bestToDrop(
      coming.filter((stretch) => !chosen.includes(stretch) && canDrop(stretch)),
      short,
    );
    if (next === undefined) return chosen;
    chosen.push(next);
  }
}

/** What dropping gains beyond what shrinking would have given anyway. */
const gainOf = (stretch: Stretch): number => lengthOf(stretch) - slackOf(stretch);

const canDrop = (stretch: Stretch): boolean => stretch.every(({ mayDrop }) => mayDrop) && gainOf(stretch) > 0;

function bestToDrop(candidates: readonly Stretch[], short: number): Stretch | undefined {
  const enough = candidates.filter((stretch) => gainOf(stretch) >= short);
  const isBetter = (a: Stretch, b: Stretch) =>
    enough.length > 0 ? gainOf(a) <= gainOf(b) : gainOf(a) >= gainOf(b);
  return (enough.length > 0 ? enough : candidates).reduce<Stretch | undefined>(
    (best, stretch) => (best === undefined || isBetter(stretch, best) ? stretch : best),
    undefined,
  );
}

/** Whole minutes, taken in proportion to each one's slack; what rounding leaves over comes from the largest. */
function shrink(stretches: readonly Stretch[], minutes: number): { shorten: Shortening[]; gained: number } {
  const slack = total(stretches, slackOf);
  const gained = Math.min(minutes, slack);
  if (gained <= 0) return { shorten: [], gained: 0 };
  const shares = stretches.map((stretch) => ({
    stretch,
    take: Math.floor((slackOf(stretch) * gained) / slack),
  }));
  let rest = gained - shares.reduce((sum, { take }) => sum + take, 0);
  for (const share of [...shares].sort((a, b) => slackOf(b.stretch) - slackOf(a.stretch))) {
    const more = Math.min(rest, slackOf(share.stretch) - share.take);
    share.take += more;
    rest -= more;
  }
  return { shorten: shares.flatMap(({ stretch, take }) => shortened(stretch, take)), gained };
}

/** A block beside a longer one keeps its minutes as long as they fit. */
function shortened(stretch: Stretch, take: number): Shortening[] {
  const length = lengthOf(stretch) - take;
  return stretch
    .filter((block) => plannedMinutes(block) > length)
    .map(({ id }) => ({ blockId: id, minutes: length }));
}
