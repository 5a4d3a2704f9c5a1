/** Blocks that stand side by side in the agenda: they are moved together and nothing comes between them. Pure. */
import type { Block } from './agenda';

type Placed = Pick<Block, 'id' | 'agendaItemId' | 'withPrevious'>;

/** Blocks in their order: each band of an item begins a new time, also when what led it was dropped on the evening. */
export function bandsOf<B extends Placed>(blocks: readonly B[]): B[][] {
  const bands: B[][] = [];
  for (const block of blocks) {
    const last = bands.at(-1);
    const goesOn = block.withPrevious && last?.[0]?.agendaItemId === block.agendaItemId;
    if (last !== undefined && goesOn) last.push(block);
    else bands.push([block]);
  }
  return bands;
}

export const bandOf = <B extends Placed>(blocks: readonly B[], id: string): B[] =>
  bandsOf(blocks).find((band) => band.some((block) => block.id === id)) ?? [];

/** The place nearest after `before` that is between two bands; null: last. `blocks` are one item's, in order. */
export function clearOfBands(blocks: readonly Placed[], before: string | null): string | null {
  if (before === null) return null;
  const bands = bandsOf(blocks);
  const at = bands.findIndex((band) => band.some(({ id }) => id === before));
  const isFirst = bands[at]?.[0]?.id === before;
  return (isFirst ? before : bands[at + 1]?.[0]?.id) ?? null;
}

/** A band in a new order of its own; `before` outside it is last. */
export function reordered<B extends Placed>(band: readonly B[], id: string, before: string | null): B[] {
  const others = band.filter((block) => block.id !== id);
  const at = others.findIndex((block) => block.id === before);
  const moving = band.filter((block) => block.id === id);
  return at < 0 ? [...others, ...moving] : [...others.slice(0, at), ...moving, ...others.slice(at)];
}
