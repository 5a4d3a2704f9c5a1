import type { StageContent, StageViewName } from '@shared/contract/stage';
import type { NoteKind } from '@shared/domain/values';

type Board = NonNullable<StageContent['board']>;
export type Entry = { id: string; text: string; isTheme: boolean; kind: NoteKind | null };

/** What the room sees as one picture: when it changes the stage fades, and never for a note or a second. */
export function pictureOf(content: StageContent): string {
  const { isBlack, view, workshop, block, theme } = content;
  if (isBlack || workshop === null) return 'black';
  return [view, subjects[view](content), workshop.status, block?.startedAt !== null, theme].join(' ');
}

type Subject = (content: StageContent) => string | undefined;
const alone: Subject = () => undefined;

/** What a view is about, where it can be about several. */
const subjects: Record<StageViewName, Subject> = {
  clock: ({ block }) => block?.id,
  agenda: alone,
  groups: alone,
  board: ({ board }) => `${board?.board.id ?? ''} ${String(board?.hiddenNotes === null)}`,
  visits: ({ visits }) =>
    visits === null
      ? ''
      : [visits.round.id, visits.round.startedAt === null, visits.round.endedAt === null].join(),
  vote: ({ vote }) => `${vote?.id ?? ''} ${String(vote?.isClosed)}`,
  rating: ({ rating }) => rating?.id,
  matrix: ({ matrix }) => matrix?.id,
  factors: alone,
};

export type Table = {
  letter: string | null;
  name: string;
  place: string;
  people: StageContent['seats'];
};

/** The groups with their people, the leader first; last those who have no group, while there are any. */
export function seating({ groups, seats }: Pick<StageContent, 'groups' | 'seats'>): Table[] {
  const at = (groupId: string | null) =>
    seats.filter((seat) => seat.groupId === groupId).sort((a, b) => Number(b.isLeader) - Number(a.isLeader));
  const tables = groups.map(({ id, letter, name, place }) => ({ letter, name, place, people: at(id) }));
  const without = at(null);
  if (without.length === 0 || groups.length === 0) return tables;
  return [...tables, { letter: null, name: '', place: '', people: without }];
}

const mostBeside = 4;

/** The tables in rows, as evenly as they can be dealt; those without a group stand under the last row. */
export function tableRows(tables: readonly Table[]): Table[][] {
  const groups = tables.filter(({ letter }) => letter !== null);
  if (groups.length === 0) return [];
  const beside = Math.ceil(groups.length / Math.ceil(groups.length / mostBeside));
  const rows = Array.from({ length: Math.ceil(groups.length / beside) }, (_, row) =>
    groups.slice(row * beside, (row + 1) * beside),
  );
  const rest = tables.filter(({ letter }) => letter === null);
  return rows.map((row, at) => (at === rows.length - 1 ? [...row, ...rest] : row));
}

/** Columns that hold something: each theme before its notes, then the notes without a theme. */
export function boardColumns({
  columns,
  clusters,
  notes,
}: Board): { column: Board['columns'][number]; entries: Entry[] }[] {
  return columns
    .map((column) => {
      const here = notes.filter(({ columnId }) => columnId === column.id);
      const themed = clusters
        .filter(({ columnId }) => columnId === column.id)
        .flatMap(({ id, name }) => [
          { id, text: name, isTheme: true, kind: null },
          ...here.filter(({ clusterId }) => clusterId === id).map(entryOf),
        ]);
      const loose = here.filter(({ clusterId }) => clusterId === null).map(entryOf);
      return { column, entries: [...themed, ...loose] };
    })
    .filter(({ entries }) => entries.length > 0);
}

const entryOf = ({ id, text, kind }: Board['notes'][number]): Entry => ({ id, text, isTheme: false, kind });

/** An end of an axis for somebody who has not seen the other: with the axis' name, unless it says that itself. */
export function axisEnd(name: string, end: string): string {
  if (end.trim() === '') return name;
  return end.toLowerCase().includes(name.toLowerCase()) ? end : `${name}: ${end}`;
}

/** How many rows that end at `ends` stand in `height`, when the line that counts the rest takes `line`. */
export function fitting(ends: readonly number[], height: number, line: number): number {
  if ((ends.at(-1) ?? 0) <= height) return ends.length;
  return ends.filter((end) => end <= height - line).length;
}

/** So many pages at most, as evenly as the items can be dealt; none is empty. */
function pagesOf<T>(items: readonly T[], pages: number): T[][] {
  const each = Math.ceil(items.length / pages);
  const needed = each === 0 ? 0 : Math.ceil(items.length / each);
  return Array.from({ length: needed }, (_, page) => items.slice(page * each, (page + 1) * each));
}

/** One page, two pages, and so on to one item a page. */
export const deals = <T>(items: readonly T[]): T[][][] => items.map((_, more) => pagesOf(items, more + 1));

/** First in rows beside each other, at last two tables a page and one, which then have the whole width. */
export function tableDeals(tables: readonly Table[]): Table[][][] {
  const rows = tableRows(tables);
  return [
    ...deals(rows).map((pages) => pages.map((page) => page.flat())),
    ...[2, 1].map((each) => pagesOf(rows.flat(), Math.ceil(tables.length / each))),
  ];
}

/**
 * Which rows of these heights stand in `room` when not all do: from the one before `now` on, and earlier ones where the
 * end leaves room. A line that tells of the others takes `line`.
 */
export function around(
  heights: readonly number[],
  room: number,
  line: number,
  now: number,
): [number, number] {
  const all = heights.reduce((sum, height) => sum + height, 0);
  if (all <= room) return [0, heights.length];
  let [from, to] = [Math.max(0, now - 1), Math.max(0, now - 1)];
  let left = room - line;
  for (; to < heights.length && (heights[to] ?? 0) <= left; to++) left -= heights[to] ?? 0;
  for (; from > 0 && (heights[from - 1] ?? 0) <= left; from--) left -= heights[from - 1] ?? 0;
  return [from, to];
}
