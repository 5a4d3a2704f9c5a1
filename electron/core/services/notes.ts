import type { boardContract } from '@shared/contract/board';
import type { Board, Column, Note } from '@shared/domain/board';
import { openRound } from '@shared/domain/standing';
import { inFactorOrder, type NoteKind } from '@shared/domain/values';
import type { Context, Handlers } from './context';
import { need } from './find';
import { rankAfter, rankBefore, rankLast } from './rank';
import { patching, removing } from './patching';
import { removeRecord } from './references';
import { Refusal } from './refusal';

type NoteContract = Pick<
  typeof boardContract,
  | 'note.add'
  | 'note.addMany'
  | 'note.update'
  | 'note.move'
  | 'note.moveMany'
  | 'note.toggleFactor'
  | 'note.remove'
  | 'note.removeMany'
  | 'cluster.create'
  | 'cluster.rename'
  | 'cluster.move'
  | 'cluster.dissolve'
>;

export const noteService: Handlers<NoteContract> = {
  'note.add'(context, { boardId, text, kind, factors, columnId, clusterId, author }) {
    const board = need(context, 'board', boardId);
    const column =
      columnId === undefined ? columnFor(context, boardId, kind) : columnOn(context, boardId, columnId);
    checkCluster(context, column, clusterId);
    const rank = rankAtTheEnd(context, column.id);
    const said = { text, kind, factors, columnId: column.id, clusterId, rank, author };
    return { id: addNote(context, board, said) };
  },
  'note.addMany'(context, { boardId, notes, author }) {
    const board = need(context, 'board', boardId);
    const ids = notes.map(({ text, kind, factors }) => {
      const columnId = columnFor(context, boardId, kind).id;
      return addNote(context, board, {
        text,
        kind,
        factors,
        columnId,
        clusterId: null,
        rank: rankAtTheEnd(context, columnId),
        author,
      });
    });
    return { ids };
  },
  'note.update'(context, { id, fields }) {
    const factors = fields.factors === undefined ? {} : { factors: inFactorOrder(fields.factors) };
    return patching('note')(context, { id, fields: { ...fields, ...factors } });
  },
  'note.move'(context, { id, columnId, clusterId, before }) {
    const note = need(context, 'note', id);
    const column = columnOn(context, note.boardId, columnId);
    checkCluster(context, column, clusterId);
    const rank = rankBefore(context.records.list('note', { columnId }), before, id);
    context.records.set('note', id, { columnId, clusterId, rank, kind: kindIn(column, note) });
    takeAlong(context, id, columnId, clusterId);
    return {};
  },
  'note.moveMany'(context, { ids, columnId, clusterId }) {
    for (const id of ids) {
      const note = need(context, 'note', id);
      const column = columnOn(context, note.boardId, columnId);
      checkCluster(context, column, clusterId);
      const rank = rankAtTheEnd(context, columnId);
      context.records.set('note', id, { columnId, clusterId, rank, kind: kindIn(column, note) });
      takeAlong(context, id, columnId, clusterId);
    }
    return {};
  },
  'note.toggleFactor'(context, { id, factor }) {
    const { factors } = need(context, 'note', id);
    const next = factors.includes(factor)
      ? factors.filter((other) => other !== factor)
      : [...factors, factor];
    context.records.set('note', id, { factors: inFactorOrder(next) });
    return {};
  },
  'note.remove': removing('note'),
  'note.removeMany'(context, { ids }) {
    for (const id of ids) removing('note')(context, { id });
    return {};
  },

  'cluster.create'(context, { name, noteIds }) {
    const notes = noteIds.map((id) => need(context, 'note', id));
    const [first] = notes;
    if (first === undefined || notes.some(({ boardId }) => boardId !== first.boardId)) {
      throw new Refusal('notesOnDifferentBoards');
    }
    const { workshopId, boardId, columnId } = first;
    const id = context.newId();
    const rank = rankLast(context.records.list('cluster', { columnId }));
    context.records.add('cluster', { id, workshopId, boardId, columnId, rank, name });
    for (const note of notes) intoCluster(context, note, columnId, id);
    return { id };
  },
  'cluster.rename'(context, { id, name }) {
    need(context, 'cluster', id);
    context.records.set('cluster', id, { name });
    return {};
  },
  'cluster.move'(context, { id, columnId, before }) {
    const { boardId } = need(context, 'cluster', id);
    columnOn(context, boardId, columnId);
    const rank = rankBefore(context.records.list('cluster', { columnId }), before, id);
    context.records.set('cluster', id, { columnId, rank });
    for (const note of context.records.list('note', { clusterId: id }))
      intoCluster(context, note, columnId, id);
    return {};
  },
  'cluster.dissolve'(context, { id }) {
    need(context, 'cluster', id);
    removeRecord(context, 'cluster', id);
    return {};
  },
};

export function addNote(
  { records, newId, now }: Context,
  { id: boardId, workshopId, groupId }: Board,
  said: Pick<Note, 'text' | 'kind' | 'factors' | 'columnId' | 'clusterId' | 'rank' | 'author'>,
): string {
  const id = newId();
  const factors = inFactorOrder(said.factors);
  const round = openRound(boardId, records.list('writingRound', { workshopId }));
  records.add('note', {
    id,
    workshopId,
    boardId,
    groupId,
    ...said,
    factors,
    isForCatalogue: false,
    originColumnId: said.columnId,
    mergedIntoId: null,
    writingRoundId: round?.id ?? null,
    author: round?.asksNames === true ? said.author : '',
    createdAt: now(),
  });
  return id;
}

/** A column that carries a kind gives it to what comes into it from another one. */
const kindIn = (column: Column, { columnId, kind }: Note): NoteKind =>
  columnId === column.id ? kind : (column.kind ?? kind);

/** Behind the column's last note, without reading the others: a board may hold thousands. */
export const rankAtTheEnd = ({ records }: Context, columnId: string): string =>
  rankAfter(records.lastRank('note', { columnId }));

/** A theme may gather what went well and what made it hard, so its notes keep their kinds. */
function intoCluster(context: Context, note: Note, columnId: string, clusterId: string): void {
  const rank = note.columnId === columnId ? note.rank : rankAtTheEnd(context, columnId);
  context.records.set('note', note.id, { columnId, clusterId, rank });
  takeAlong(context, note.id, columnId, clusterId);
}

/** What was merged into a note goes where it goes. */
function takeAlong({ records }: Context, id: string, columnId: string, clusterId: string | null): void {
  for (const part of records.list('note', { mergedIntoId: id }))
    records.set('note', part.id, { columnId, clusterId });
}

export function columnFor({ records }: Context, boardId: string, kind: NoteKind): Column {
  const columns = records.list('column', { boardId });
  const column = columns.find((candidate) => candidate.kind === kind) ?? openColumn(columns);
  if (column === undefined) throw new Refusal('notFound');
  return column;
}

/** Where a kind without a column of its own goes: a column for anything, else the last. */
const openColumn = (columns: readonly Column[]): Column | undefined =>
  columns.find(({ kind }) => kind === null) ?? columns.at(-1);

function columnOn(context: Context, boardId: string, columnId: string): Column {
  const column = need(context, 'column', columnId);
  if (column.boardId !== boardId) throw new Refusal('notesOnDifferentBoards');
  return column;
}

function checkCluster(context: Context, column: Column, clusterId: string | null): void {
  if (clusterId === null) return;
  if (need(context, 'cluster', clusterId).columnId !== column.id) throw new Refusal('notFound');
}
