import type { StageContent } from '@shared/contract/stage';
import type { NoteKind } from '@shared/domain/values';

type Board = NonNullable<StageContent['board']>;
type Entry = { id: string; text: string; isTheme: boolean; kind: NoteKind | null };

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

const entryOf = ({ id, text, kind }: Board['notes'][number]): Entry => ({ id, text, isTheme: false, kind });
