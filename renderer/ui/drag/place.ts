// Where a held thing would land. Pure: lists and rectangles in, a place out.

/** A list things can be put in, as it stands now. */
export interface DragListInfo {
  id: string;
  /** Its name, read aloud. */
  name: string;
  ids: readonly string[];
  /** Whether a place among its rows means something; otherwise things are only in it or not. */
  isOrdered: boolean;
  accepts: (id: string) => boolean;
  /** Whether a held thing may be laid on a row, and not only between rows. */
  joins: (held: string, row: string) => boolean;
  /** Brings into sight a row that is not drawn, where only a part of a long list is. */
  show?: ((row: string) => void) | undefined;
  node: Element;
}

/** `index` counts the rows of the list without the held one. */
export interface Place {
  list: string;
  index: number;
  /** The row it lies on; `index` is then that row's. */
  onto?: string;
}

export interface Drop {
  id: string;
  fromList: string;
  toList: string;
  /** Its place among the others of `toList`. */
  index: number;
  /** What it lands right after and right before; null at the ends. */
  after: string | null;
  before: string | null;
  /** The row it was laid on, if it was not put between rows. */
  onto: string | null;
}

export interface Box {
  top: number;
  left: number;
  width: number;
  height: number;
}

export const others = (list: DragListInfo, held: string): string[] => list.ids.filter((id) => id !== held);

export const placeOf = (lists: readonly DragListInfo[], held: string): Place | null => {
  const list = lists.find(({ ids }) => ids.includes(held));
  return list ? { list: list.id, index: list.ids.indexOf(held) } : null;
};

export const isSame = (a: Place, b: Place): boolean =>
  a.list === b.list && a.index === b.index && a.onto === b.onto;

/** Whether putting it there would change nothing. */
export const isSamePlace = (list: DragListInfo, place: Place, from: Place): boolean =>
  place.list === from.list && place.onto === undefined && (!list.isOrdered || place.index === from.index);

/** How much of a row that takes things, above and below, is still for putting things between rows. */
const edge = 0.3;

/** The place in `list` at the pointer's height: on the row there, or before the first row whose middle is below it. */
export const placeAtHeight = (
  list: DragListInfo,
  held: string,
  y: number,
  boxOf: (id: string) => Box | undefined,
): Place => {
  const rows = others(list, held);
  const onto = rows.findIndex((id) => {
    const box = boxOf(id);
    if (box === undefined || !list.joins(held, id)) return false;
    return y >= box.top + edge * box.height && y <= box.top + (1 - edge) * box.height;
  });
  if (onto !== -1) return onRow(list, onto, rows[onto]);
  const below = rows.findIndex((id) => {
    const box = boxOf(id);
    return box !== undefined && y < box.top + box.height / 2;
  });
  return { list: list.id, index: !list.isOrdered || below === -1 ? rows.length : below };
};

const onRow = (list: DragListInfo, index: number, row: string | undefined): Place =>
  row === undefined ? { list: list.id, index } : { list: list.id, index, onto: row };

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** Which list an arrow leads to when it leaves this one, and at what height it comes in there. */
const ways: Record<Arrow, { step: 1 | -1; isAcross: boolean; entry: (index: number) => number }> = {
  ArrowUp: { step: -1, isAcross: false, entry: () => Infinity },
  ArrowDown: { step: 1, isAcross: false, entry: () => 0 },
  ArrowLeft: { step: -1, isAcross: true, entry: (index) => index },
  ArrowRight: { step: 1, isAcross: true, entry: (index) => index },
};

/** Every place in an ordered list from top to bottom: before each row, on it where it takes things, and at the end. */
const placesIn = (list: DragListInfo, held: string): Place[] => {
  const rows = others(list, held);
  const before = (index: number): Place => ({ list: list.id, index });
  const around = rows.flatMap((row, index) =>
    list.joins(held, row) ? [before(index), onRow(list, index, row)] : [before(index)],
  );
  return [...around, before(rows.length)];
};

/** The first place of its list, or the last. */
export const placeAtEnd = (list: DragListInfo, held: string, end: 'Home' | 'End'): Place => ({
  list: list.id,
  index: end === 'Home' && list.isOrdered ? 0 : others(list, held).length,
});

/** One step with an arrow: up and down through a list and on into the next one, left and right from list to list. */
export const placeBeside = (
  lists: readonly DragListInfo[],
  held: string,
  place: Place,
  arrow: Arrow,
): Place => {
  const { step, isAcross, entry } = ways[arrow];
  const here = lists.findIndex(({ id }) => id === place.list);
  const list = lists[here];
  const places = list?.isOrdered && !isAcross ? placesIn(list, held) : [];
  const next = places[places.findIndex((each) => isSame(each, place)) + step];
  if (next) return next;
  const neighbour = lists[here + step];
  if (!list || !neighbour) return place;
  const end = others(neighbour, held).length;
  return { list: neighbour.id, index: neighbour.isOrdered ? Math.min(entry(place.index), end) : end };
};

export const dropAt = (list: DragListInfo, held: string, from: Place, place: Place): Drop => {
  const rows = others(list, held);
  return {
    id: held,
    fromList: from.list,
    toList: place.list,
    index: place.index,
    after: rows[place.index - 1] ?? null,
    before: rows[place.index] ?? null,
    onto: place.onto ?? null,
  };
};
