import { createHash } from 'node:crypto';
import { workshopParts, type RecordOf, type RecordType } from '@shared/domain/records';
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
    workshop: inOrder('workshop', workshop),
    committee: committee[0] === undefined ? null : inOrder('committee', committee[0]),
    ...Object.fromEntries(
      fileOrder.map((part) => [part, lists[part].map((record) => inOrder(part, record))]),
    ),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Writes every row, or refuses when a different workshop is here under the same id. `isNew` false: it was here already. */
export function importWorkshop(
  context: Context,
  data: WorkshopFile,
  file: string,
): { id: string; isNew: boolean } {
  const { records } = context;
  const { id } = data.workshop;
  const known = records.get('workshop', id);
  if (known !== null) {
    if (fingerprint(workshopOnly(workshopRows(context, known))) === fingerprint(workshopOnly(asRows(data)))) {
      return { id, isNew: false };
    }
    throw new Refusal('differentWorkshop', { file });
  }
  try {
    if (data.committee !== null) addMissing(context, 'committee', [data.committee]);
    addMissing(context, 'member', data.member);
    addMissing(context, 'memberRole', data.memberRole);
    records.add('workshop', data.workshop);
    for (const part of workshopParts) for (const record of data[part]) records.add(part, record);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (typeof code === 'string' && code.startsWith('SQLITE_CONSTRAINT')) {
      throw new Refusal('notWorkshopFile', { file, where: 'id' });
    }
    throw error;
  }
  return { id, isNew: true };
}

/** A committee may be here from an earlier meeting, and may have changed since: what is here stays. */
function addMissing<T extends RecordType>({ records }: Context, type: T, rows: readonly RecordOf<T>[]): void {
  for (const row of rows) if (records.get(type, row.id) === null) records.add(type, row);
}

const asRows = ({ version: _version, workshop, committee: _committee, ...lists }: WorkshopFile) => ({
  workshop: [workshop],
  ...lists,
});

type Rows = { [part: string]: readonly { id: string }[] };

/** The committee lives on between meetings, so it is no part of whether two workshops are the same. */
const workshopOnly = (rows: Rows): Rows =>
  Object.fromEntries(['workshop', ...workshopParts].map((part) => [part, rows[part] ?? []]));

function fingerprint(rows: Rows): string {
  const hash = createHash('sha256');
  for (const [part, records] of Object.entries(rows)) {
    const lines = records.map((record) => JSON.stringify(inOrder(part as RecordType, record))).sort();
    hash.update(`${part}\n${lines.join('\n')}\n`);
  }
  return hash.digest('hex');
}
