import { useEffect } from 'react';
import type { Board, Note } from '@shared/domain/board';
import { readDraft } from '@renderer/data/drafts';
import { request } from '@renderer/data/bridge';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import { Board as Columns } from '@renderer/ui/board/Board';
import { Note as NoteLine } from '@renderer/ui/board/Note';
import { DragArea } from '@renderer/ui/drag/DragArea';
import type { Drop } from '@renderer/ui/drag/place';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { correctionOf, edit, reach, useBoardStore } from './board-store';
import { createTheme, moveNote } from './boards-data';
import { stopsOf, type ColumnView } from './boards-view';
import { ColumnSheet } from './ColumnSheet';
import { useRevealing, useSpoken } from './hidden-data';
import { heldIn, listIn } from './drag-ids';
import styles from './boards.module.css';
import { useNoteKeys } from './useNoteKeys';
import { useThemeKeys } from './useThemeKeys';
import { useNothingLost } from './useWanted';

/** The board: its columns, and everything in them that can be moved. */
export function BoardSheet({ board, columns }: { board: Board; columns: readonly ColumnView[] }) {
  const { boards: words } = useWords();
  const folded = useBoardStore((store) => store.folded);
  const tabStop = useBoardStore((store) => store.tabStop);
  const stops = stopsOf(columns, folded);
  useNoteKeys(columns, stops);
  useThemeKeys(columns, stops);
  useNothingLost(stops);
  useUnfinishedCorrection(board.id);
  useRevealing(columns);
  const gather = useGather();
  const spoken = useSpoken();
  return (
    <DragArea
      words={words.drag}
      nameOf={(row) => nameOf(row, spoken)}
      slip={(id, onto) => <Slip id={id} makesTheme={onto !== null} />}
      onDrop={(drop) => tell(drop.onto === null ? land(drop) : gather(drop.onto, drop.id))}
    >
      <Columns className={styles.board}>
        {columns.map((view, at) => {
          const own = stops[at] ?? [];
          return (
            <ColumnSheet
              key={view.column.id}
              view={view}
              columns={columns}
              tabStop={tabStop !== null && own.includes(tabStop) ? tabStop : (own[0] ?? null)}
            />
          );
        })}
      </Columns>
    </DragArea>
  );
}

async function land({ id: row, toList, before }: Drop): Promise<void> {
  const { tables } = useReplica.getState();
  const { isTheme, id } = heldIn(row);
  const list = listIn(toList);
  const next = before === null ? null : heldIn(before).id;
  if (isTheme) await request('cluster.move', { id, columnId: list.id, before: next });
  else {
    const theme = list.of === 'theme' ? tables.cluster.get(list.id) : undefined;
    const columnId = theme?.columnId ?? list.id;
    await moveNote(id, { columnId, clusterId: theme?.id ?? null, before: next });
  }
  reach(id);
}

/** A note laid on another: a theme of both, whose name is to be written. */
function useGather(): (onto: string, held: string) => Promise<void> {
  const { theme } = useWords().boards;
  return async (onto, held) => {
    const notes = [heldIn(onto).id, heldIn(held).id];
    const { id } = await createTheme(theme.unnamed, notes);
    sayUndoable(theme.gathered);
    reach(id, false);
    edit(id);
  };
}

const nameOf = (row: string, spoken: (note: Note) => string): string => {
  const { tables } = useReplica.getState();
  const { isTheme, id } = heldIn(row);
  const note = tables.note.get(id);
  if (isTheme) return tables.cluster.get(id)?.name ?? '';
  return note === undefined ? '' : spoken(note);
};

/** What is held, as a slip of paper. */
function Slip({ id: row, makesTheme }: { id: string; makesTheme: boolean }) {
  const { boards: words, marks } = useWords();
  const { isTheme, id } = heldIn(row);
  const note = useReplica(({ tables }) => tables.note.get(id));
  const spoken = useSpoken();
  if (isTheme || note === undefined) return <p className={styles.themeSlip}>{nameOf(row, spoken)}</p>;
  return (
    <div className={styles.noteSlip}>
      <NoteLine kind={note.kind} kindLabel={marks.kind[note.kind]}>
        {spoken(note)}
      </NoteLine>
      {makesTheme && <p className={styles.makesTheme}>{words.theme.unnamed}</p>}
    </div>
  );
}

/** A correction that the window went in the middle of goes on. */
function useUnfinishedCorrection(boardId: string): void {
  useEffect(() => {
    const { note, cluster, column } = useReplica.getState().tables;
    const all = [...note.values(), ...cluster.values(), ...column.values()];
    const own = all.filter((each) => each.boardId === boardId);
    const unfinished = own.find(({ id }) => readDraft(correctionOf(id)) !== '');
    if (unfinished === undefined) return;
    // A column is always drawn.
    if (!column.has(unfinished.id)) reach(unfinished.id, false);
    edit(unfinished.id);
  }, [boardId]);
}
