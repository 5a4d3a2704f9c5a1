import type { WorkshopRows } from '@shared/contract/workshop';
import type { Note } from '@shared/domain/board';
import { readable } from '@shared/domain/standing';
import { wallClock } from '@shared/domain/time';
import { wordsIn } from '@shared/words/index';
import { byId, date, factorFields, number, tableOf, text } from './columns';
import type { DataTable } from './table';

/** All notes, one a row, board by board as they hang there. */
export function notesTable(rows: WorkshopRows): DataTable {
  const [workshop] = rows.workshop;
  if (workshop === undefined) throw new Error('Notes without a workshop');
  const words = wordsIn[workshop.language];
  const { columns, sheets, yes, no } = words.documents;
  const groupOf = byId(rows.group);
  const boardOf = byId(rows.board);
  const columnOf = byId(rows.column);
  const clusterOf = byId(rows.cluster);
  const inputs = countBy(rows.visitInput.map(({ clusterId }) => clusterId));
  return tableOf<Note>(
    sheets.notes,
    [
      text(columns.group, 8, ({ groupId }) => groupOf(groupId)?.letter ?? null),
      text(columns.groupName, 24, ({ groupId }) => groupOf(groupId)?.name ?? null),
      text(columns.board, 24, ({ boardId }) => boardOf(boardId)?.title ?? null),
      text(columns.column, 20, ({ columnId }) => columnOf(columnId)?.title ?? null),
      text(columns.theme, 24, ({ clusterId }) => clusterOf(clusterId)?.name ?? null),
      text(columns.kind, 14, ({ kind }) => words.marks.kind[kind]),
      text(columns.note, 70, ({ text: said }) => said),
      ...factorFields<Note>(words),
      text(columns.forCatalogue, 12, ({ isForCatalogue }) => (isForCatalogue ? yes : no)),
      number(columns.inputs, ({ clusterId }) => (clusterId === null ? null : (inputs.get(clusterId) ?? 0))),
      date(columns.noted, ({ createdAt }) => wallClock(createdAt, workshop.timeZone).slice(0, 16)),
    ],
    inOrder({ ...rows, note: readable(rows.note, rows.writingRound) }),
  );
}

/** By board, column, theme (loose notes last), then as ranked. */
function inOrder({ board, column, cluster, note }: WorkshopRows): Note[] {
  const places = [board, column, cluster].map((list) => new Map(list.map(({ id }, at) => [id, at])));
  const [boardAt, columnAt, clusterAt] = places;
  const key = ({ boardId, columnId, clusterId }: Note) => [
    boardAt?.get(boardId) ?? 0,
    columnAt?.get(columnId) ?? 0,
    clusterId === null ? Infinity : (clusterAt?.get(clusterId) ?? 0),
  ];
  // The sort is stable, so notes of one place keep their own order.
  return note
    .map((one) => ({ one, at: key(one) }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ one }) => one);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at === -1 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

function countBy(ids: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
