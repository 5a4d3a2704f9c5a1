/** What the library shows, and where in the agenda a method goes. Pure. */
import type { Method, MethodScope, MethodSource, ShippedMethod } from '@shared/domain/method';
import type { BlockPlace, PlannedItem } from '../prepare-view';

export type Listed = (Method | ShippedMethod) & {
  /** Names the row. */
  row: string;
  source: MethodSource;
  isOwn: boolean;
};

export type Shown = 'all' | MethodScope | 'own';

export type Library = { shipped: readonly ShippedMethod[]; own: readonly Method[] };
export type Shelf = { group: 'own' | MethodScope; methods: Listed[] };

/** One's own first, then methods, then whole meetings; only those in which every word that is sought stands. */
export function shelvesOf({ shipped, own }: Library, shown: Shown, sought: string): Shelf[] {
  const owned = own.map((method): Listed => ({
    ...method,
    row: method.id,
    source: { id: method.id },
    isOwn: true,
  }));
  const coming = shipped.map((method): Listed => ({
    ...method,
    row: method.key,
    source: { key: method.key, language: method.language },
    isOwn: false,
  }));
  const words = sought.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const fits = (method: Listed) => isShown(method, shown) && words.every((word) => tells(method, word));
  const ofScope = (scope: MethodScope) => coming.filter((method) => method.scope === scope && fits(method));
  const shelves: Shelf[] = [
    { group: 'own', methods: owned.filter(fits) },
    { group: 'method', methods: ofScope('method') },
    { group: 'meeting', methods: ofScope('meeting') },
  ];
  const filled = shelves.filter(({ methods }) => methods.length > 0);
  if (words.length === 0) return filled;
  const named = ({ name }: Listed) => words.every((word) => name.toLocaleLowerCase().includes(word));
  return namedFirst(
    filled.map(({ group, methods }) => ({ group, methods: namedFirst(methods, named) })),
    ({ methods }) => methods.some(named),
  );
}

/** Enter takes the first: what is called what was typed goes before what only tells of it. */
const namedFirst = <T>(all: readonly T[], isNamed: (one: T) => boolean): T[] => [
  ...all.filter(isNamed),
  ...all.filter((one) => !isNamed(one)),
];

const isShown = ({ isOwn, scope }: Listed, shown: Shown): boolean =>
  shown === 'all' || (shown === 'own' ? isOwn : scope === shown);

function tells({ name, purpose, tip, steps }: Listed, word: string): boolean {
  const texts = [name, purpose, tip, ...steps.flatMap(({ title, prompt }) => [title, prompt])];
  return texts.some((text) => text.toLocaleLowerCase().includes(word));
}

/** Where in the agenda it can go, seen from where the focus stood: a block, or an item's head. */
export type Spot = {
  at: 'block' | 'item';
  title: string;
  /** In front of the block; first in the item. */
  before: BlockPlace;
  /** Behind the block; last in the item. */
  after: BlockPlace;
};

export function spotOf(items: readonly PlannedItem[], rowId: string | null): Spot | null {
  const planned = itemAt(items, rowId) ?? items.at(-1);
  if (planned === undefined) return null;
  const { item, blocks } = planned;
  const own = blocks.map(({ block }) => block);
  const block = own.find(({ id }) => id === rowId);
  const [from, to] = block ? besideEachOther(own, own.indexOf(block)) : [0, own.length];
  const place = (at: number): BlockPlace => ({ agendaItemId: item.id, before: own[at]?.id ?? null });
  const { title } = block ?? item;
  return { at: block ? 'block' : 'item', title, before: place(from), after: place(to) };
}

type Beside = { withPrevious: boolean };

/** Blocks that run side by side are kept together: where the first of them stands, and where what follows them all. */
function besideEachOther(blocks: readonly Beside[], here: number): [from: number, to: number] {
  const isHead = ({ withPrevious }: Beside) => !withPrevious;
  const next = blocks.findIndex((block, at) => at > here && isHead(block));
  const from = blocks.findLastIndex((block, at) => at <= here && isHead(block));
  return [Math.max(0, from), next < 0 ? blocks.length : next];
}

/** The item that the row is in. */
export function itemAt(items: readonly PlannedItem[], rowId: string | null): PlannedItem | undefined {
  return items.find(
    ({ item, blocks }) => item.id === rowId || blocks.some(({ block }) => block.id === rowId),
  );
}

const longestOnButton = 26;

/** A title as there is room for it on a button. */
export const onButton = (title: string): string =>
  title.length <= longestOnButton ? title : `${title.slice(0, longestOnButton - 1).trimEnd()}…`;
