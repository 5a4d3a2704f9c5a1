/** What points where in a workshop's file. A file that points outside itself would tie into another workshop. */
import type { RecordType } from '@shared/domain/records';
import type { WorkshopFile } from '@shared/domain/workshop-file';
import { references, type Part } from '../services/references';

type Place = readonly PropertyKey[];

/** Where the file first points at what it does not hold, or belongs to something else; null when it is whole. */
export function strayPlace(data: WorkshopFile): Place | null {
  return strayOwner(data) ?? strayReference(data) ?? strayBoard(data);
}

function strayOwner(data: WorkshopFile): Place | null {
  const { id, committeeId } = data.workshop;
  if (committeeId !== (data.committee?.id ?? null)) return ['workshop', 'committeeId'];
  for (const [part, rows] of parts(data)) {
    const owner = part === 'member' || part === 'memberRole' ? 'committeeId' : 'workshopId';
    const expected = owner === 'committeeId' ? committeeId : id;
    const at = rows.findIndex((row) => row[owner] !== expected);
    if (at >= 0) return [part, at, owner];
  }
  return null;
}

function strayReference(data: WorkshopFile): Place | null {
  const ids = new Map(parts(data).map(([part, rows]) => [part, new Set(rows.map(({ id }) => id))]));
  for (const [part, field, target] of references) {
    const known = ids.get(target);
    const at = (data[part] as Row[]).findIndex(
      (row) => row[field] !== null && known?.has(row[field]) !== true,
    );
    if (at >= 0) return [part, at, field];
  }
  return null;
}

/** A note, a theme and its column hang on one board. */
function strayBoard({ column, cluster, note }: WorkshopFile): Place | null {
  const boardOf = new Map([...column, ...cluster].map(({ id, boardId }) => [id, boardId]));
  const theme = cluster.findIndex(({ columnId, boardId }) => boardOf.get(columnId) !== boardId);
  if (theme >= 0) return ['cluster', theme, 'columnId'];
  const stray = note.findIndex(
    ({ columnId, clusterId, boardId }) =>
      boardOf.get(columnId) !== boardId || (clusterId !== null && boardOf.get(clusterId) !== boardId),
  );
  return stray >= 0 ? ['note', stray, 'columnId'] : null;
}

type Row = Record<string, unknown>;

function parts(data: WorkshopFile): [Part, Row[]][] {
  const { version: _version, workshop: _workshop, committee: _committee, ...lists } = data;
  return Object.entries(lists) as unknown as [Part & RecordType, Row[]][];
}
