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
  visits: ({ visits }) => visits?.round.id,
  vote: ({ vote }) => `${vote?.id ?? ''} ${String(vote?.isClosed)}`,
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

/** Columns that hold something: each theme before its notes, then the notes without a theme, the newest first. */
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
      return { column, entries: [...themed, ...loose.reverse()] };
    })
    .filter(({ entries }) => entries.length > 0);
}

/** Few and short enough to be set larger. */
export const isRoomy = (columns: readonly { entries: readonly Entry[] }[]): boolean =>
  columns.length <= 3 &&
  columns.every(({ entries }) => entries.length <= 5 && entries.every(({ text }) => text.length <= 60));

const entryOf = ({ id, text, kind }: Board['notes'][number]): Entry => ({ id, text, isTheme: false, kind });

/** How many rows that end at `ends` stand in `height`, when the line that counts the rest takes `line`. */
export function fitting(ends: readonly number[], height: number, line: number): number {
  if ((ends.at(-1) ?? 0) <= height) return ends.length;
  return ends.filter((end) => end <= height - line).length;
}
