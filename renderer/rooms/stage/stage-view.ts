import type { StageContent } from '@shared/contract/stage';
import type { NoteKind } from '@shared/domain/values';

type Board = NonNullable<StageContent['board']>;
export type Entry = { id: string; text: string; isTheme: boolean; kind: NoteKind | null };

/** What the room sees as one picture: when it changes the stage fades, and never for a note or a second. */
export function pictureOf({ isBlack, view, workshop, block, board, theme }: StageContent): string {
  if (isBlack || workshop === null) return 'black';
  const what = view === 'clock' ? block?.id : board?.board.id;
  return [view, what, workshop.status, block?.startedAt !== null, theme].join(' ');
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
