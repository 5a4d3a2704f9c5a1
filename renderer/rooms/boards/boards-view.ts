/** How a board is laid out, walked and rearranged. Pure. In a column the themes stand first, then the notes without one. */
import type { Cluster, Column, Note } from '@shared/domain/board';

export type ThemeView = { theme: Cluster; notes: readonly Note[] };
export type ColumnView = {
  column: Column;
  themes: readonly ThemeView[];
  /** Without a theme. */
  notes: readonly Note[];
  count: number;
};

/** Letters in a line of the narrowest column; a longer word is parted where a reader would part it. */
export const fitsInAColumn = 16;

/** Everything comes by rank. */
export function arrange(
  columns: readonly Column[],
  themes: readonly Cluster[],
  notes: readonly Note[],
): ColumnView[] {
  const inTheme = groupBy(notes, ({ clusterId }) => clusterId ?? '');
  const inColumn = groupBy(notes, ({ columnId }) => columnId);
  return columns.map((column) => {
    const all = inColumn.get(column.id) ?? [];
    return {
      column,
      themes: themes
        .filter(({ columnId }) => columnId === column.id)
        .map((theme) => ({ theme, notes: inTheme.get(theme.id) ?? [] })),
      notes: all.filter(({ clusterId }) => clusterId === null),
      count: all.length,
    };
  });
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

/** Where the arrows stop: by column, themes and the notes one can see. */
export function stopsOf(columns: readonly ColumnView[], folded: ReadonlySet<string>): string[][] {
  return columns.map(({ themes, notes }) => [
    ...themes.flatMap(({ theme, notes: within }) => [
      theme.id,
      ...(folded.has(theme.id) ? [] : idsOf(within)),
    ]),
    ...idsOf(notes),
  ]);
}

export type Arrow = '←' | '→' | '↑' | '↓';
export const arrows: readonly Arrow[] = ['←', '↑', '↓', '→'];

/** The keys that lead from stop to stop: the last two to the ends of the column. */
export type Way = Arrow | 'Home' | 'End';
export const ways: readonly Way[] = [...arrows, 'Home', 'End'];

/** The stop a key leads to; columns without notes are passed over. The same one at the edge. */
export function walk(stops: readonly (readonly string[])[], from: string, way: Way): string {
  const at = stops.findIndex((column) => column.includes(from));
  const column = stops[at];
  if (column === undefined) return from;
  const row = column.indexOf(from);
  if (way !== '←' && way !== '→') return column.at(alongColumn[way](row)) ?? from;
  const aside = way === '←' ? stops.slice(0, at).reverse() : stops.slice(at + 1);
  const next = aside.find(({ length }) => length > 0);
  return next?.[Math.min(row, next.length - 1)] ?? from;
}

/** To which row of its column; -1 is the last. */
const alongColumn: Record<Exclude<Way, '←' | '→'>, (row: number) => number> = {
  '↑': (row) => Math.max(row - 1, 0),
  '↓': (row) => row + 1,
  Home: () => 0,
  End: () => -1,
};

/** Where the focus goes when this one leaves: the one below it, else above, else none. */
export function neighbour(stops: readonly (readonly string[])[], leaving: string): string | null {
  const column = stops.find((ids) => ids.includes(leaving)) ?? [];
  const row = column.indexOf(leaving);
  return column[row + 1] ?? column[row - 1] ?? stops.flat().find((id) => id !== leaving) ?? null;
}

export type NotePlace = { columnId: string; clusterId: string | null; before: string | null };
type List = { columnId: string; clusterId: string | null; ids: readonly string[] };

/** One step with Alt and an arrow: through its list, on into the next one, or across to the next column. */
export function noteStep(columns: readonly ColumnView[], id: string, arrow: Arrow): NotePlace | null {
  const lists = columns.flatMap(listsOf);
  const at = lists.findIndex(({ ids }) => ids.includes(id));
  const list = lists[at];
  if (list === undefined) return null;
  const row = list.ids.indexOf(id);
  if (arrow === '←' || arrow === '→') return across(columns, list.columnId, row, arrow);
  const aside = lists[at + (arrow === '↑' ? -1 : 1)];
  const next = aside?.columnId === list.columnId ? aside : undefined;
  return arrow === '↑' ? up(list, row, next) : down(list, row, next);
}

/** As high up in the next column as here. */
function across(
  columns: readonly ColumnView[],
  from: string,
  row: number,
  arrow: '←' | '→',
): NotePlace | null {
  const here = columns.findIndex(({ column }) => column.id === from);
  const next = columns[here + (arrow === '←' ? -1 : 1)];
  return next ? { columnId: next.column.id, clusterId: null, before: next.notes[row]?.id ?? null } : null;
}

function up({ columnId, clusterId, ids }: List, row: number, above: List | undefined): NotePlace | null {
  const before = ids[row - 1];
  if (before !== undefined) return { columnId, clusterId, before };
  return above ? { columnId, clusterId: above.clusterId, before: null } : null;
}

function down({ columnId, clusterId, ids }: List, row: number, below: List | undefined): NotePlace | null {
  if (row < ids.length - 1) return { columnId, clusterId, before: ids[row + 2] ?? null };
  return below ? { columnId, clusterId: below.clusterId, before: below.ids[0] ?? null } : null;
}

const listsOf = ({ column, themes, notes }: ColumnView): List[] => [
  ...themes.map(({ theme, notes: within }) => ({
    columnId: column.id,
    clusterId: theme.id,
    ids: idsOf(within),
  })),
  { columnId: column.id, clusterId: null, ids: idsOf(notes) },
];

/** The same for a theme, among the themes. */
export function themeStep(
  columns: readonly ColumnView[],
  id: string,
  arrow: Arrow,
): { columnId: string; before: string | null } | null {
  const at = columns.findIndex(({ themes }) => themes.some(({ theme }) => theme.id === id));
  const here = columns[at];
  if (here === undefined) return null;
  const row = here.themes.findIndex(({ theme }) => theme.id === id);
  const themeAt = (index: number) => here.themes[index]?.theme.id;
  const columnId = here.column.id;
  if (arrow === '↑') {
    const above = themeAt(row - 1);
    return above === undefined ? null : { columnId, before: above };
  }
  if (arrow === '↓')
    return row < here.themes.length - 1 ? { columnId, before: themeAt(row + 2) ?? null } : null;
  const next = columns[at + (arrow === '←' ? -1 : 1)];
  return next ? { columnId: next.column.id, before: null } : null;
}

const idsOf = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);
