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
  node: Element;
}

/** `index` counts the rows of the list without the held one. */
export interface Place {
  list: string;
  index: number;
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

/** Whether putting it there would change nothing. */
export const isSamePlace = (list: DragListInfo, place: Place, from: Place): boolean =>
  place.list === from.list && (!list.isOrdered || place.index === from.index);

/** The place in `list` at the pointer's height: before the first row whose middle is below it. */
export const placeAtHeight = (
  list: DragListInfo,
  held: string,
  y: number,
  boxOf: (id: string) => Box | undefined,
): Place => {
  const rows = others(list, held);
  const below = rows.findIndex((id) => {
    const box = boxOf(id);
    return box !== undefined && y < box.top + box.height / 2;
  });
  return { list: list.id, index: !list.isOrdered || below === -1 ? rows.length : below };
};

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** Which list an arrow leads to when it leaves this one, and at what height it comes in there. */
const ways: Record<Arrow, { step: 1 | -1; isAcross: boolean; entry: (index: number) => number }> = {
  ArrowUp: { step: -1, isAcross: false, entry: () => Infinity },
  ArrowDown: { step: 1, isAcross: false, entry: () => 0 },
  ArrowLeft: { step: -1, isAcross: true, entry: (index) => index },
  ArrowRight: { step: 1, isAcross: true, entry: (index) => index },
};

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
  const index = place.index + step;
  if (!isAcross && list?.isOrdered && index >= 0 && index <= others(list, held).length)
    return { ...place, index };
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
  };
};
