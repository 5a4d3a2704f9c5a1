import { createHash } from 'node:crypto';
import type { Note } from '@shared/domain/board';
import { workshopParts, type RecordOf, type RecordType, type WorkshopPart } from '@shared/domain/records';
import type { Workshop } from '@shared/domain/workshop';
import { fileOrder, workshopFileVersion, type WorkshopFile } from '@shared/domain/workshop-file';
import type { Context, ReadContext } from '../services/context';
import { Refusal } from '../services/refusal';
import { workshopRows } from '../services/workshop';
import { inOrder } from './in-order';

type Reader = Pick<ReadContext, 'records'>;

/** The file's text: fields in the order of their schema, rows in their own order, so that it repeats byte for byte. */
export function workshopFileText(context: Reader, workshop: Workshop): string {
  const { workshop: _one, committee, ...lists } = workshopRows(context, workshop);
  const file = {
    version: workshopFileVersion,
    workshop: inOrder('workshop', atHome(workshop)),
    committee: committee[0] === undefined ? null : inOrder('committee', committee[0]),
    ...Object.fromEntries(
      fileOrder.map((part) => [part, lists[part].map((record) => inOrder(part, record))]),
    ),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** On which shelf it lies is this computer's affair: a file neither says it nor hides a workshop where it comes to. */
const atHome = (workshop: Workshop): Workshop => ({ ...workshop, archivedAt: null, binnedAt: null });

/**
 * Writes every row. `isNew` false: it was here already, wherever it lies. A different workshop under the same id is
 * refused, unless it was deleted here: then the file's takes its place.
 */
export function importWorkshop(
  context: Context,
  data: WorkshopFile,
  file: string,
): { id: string; isNew: boolean } {
  const { records } = context;
  const { id } = data.workshop;
  const known = records.get('workshop', id);
  if (known !== null) {
    const here = fingerprint(known, workshopRows(context, known));
    if (here === fingerprint(data.workshop, data)) return { id, isNew: false };
    if (known.binnedAt === null) throw new Refusal('differentWorkshop', { file });
    removeWorkshop(context, known);
  }
  try {
    if (data.committee !== null) addMissing(context, 'committee', [data.committee]);
    addMissing(context, 'member', data.member);
    addMissing(context, 'memberRole', data.memberRole);
    records.add('workshop', atHome(data.workshop));
    for (const part of workshopParts) {
      for (const record of pointedAtFirst<WorkshopPart>(part, data[part])) records.add(part, record);
    }
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (typeof code === 'string' && code.startsWith('SQLITE_CONSTRAINT')) {
      throw new Refusal('notWorkshopFile', { file, where: 'id' });
    }
    throw error;
  }
  return { id, isNew: true };
}

function removeWorkshop({ records }: Context, { id: workshopId }: Workshop): void {
  for (const part of workshopParts.toReversed()) {
    const rows = pointedAtFirst(part, records.list<WorkshopPart>(part, { workshopId }));
    for (const { id } of rows.toReversed()) records.remove(part, id);
  }
  records.remove('workshop', workshopId);
}

/** Notes alone point at each other: one stands before those that were merged into it. */
function pointedAtFirst<T extends WorkshopPart>(
  part: T,
  rows: readonly RecordOf<T>[],
): readonly RecordOf<T>[] {
  if (part !== 'note') return rows;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const placed = new Set<RecordOf<T>>();
  for (const row of rows) {
    const chain = new Set<RecordOf<T>>();
    let at: RecordOf<T> | undefined = row;
    // A circle, which no app wrote, is left for the database to refuse.
    while (at !== undefined && !placed.has(at) && !chain.has(at)) {
      chain.add(at);
      at = byId.get((at as Note).mergedIntoId ?? '');
    }
    for (const each of [...chain].toReversed()) placed.add(each);
  }
  return [...placed];
}

/** A committee may be here from an earlier meeting, and may have changed since: what is here stays. */
function addMissing<T extends RecordType>({ records }: Context, type: T, rows: readonly RecordOf<T>[]): void {
  for (const row of rows) if (records.get(type, row.id) === null) records.add(type, row);
}

type Rows = { readonly [T in WorkshopPart]: readonly RecordOf<T>[] };

/** The same for the same contents. The committee lives on between meetings, so it is no part of them. */
function fingerprint(workshop: Workshop, rows: Rows): string {
  const hash = createHash('sha256').update(lineOf('workshop', atHome(workshop)));
  for (const part of workshopParts) {
    const lines = rows[part].map((record) => lineOf(part, record)).sort();
    hash.update(`${part}\n${lines.join('\n')}\n`);
  }
  return hash.digest('hex');
}

const lineOf = (type: RecordType, record: object): string => JSON.stringify(inOrder(type, record));
