import { createHash } from 'node:crypto';
import { recordSchemas, workshopParts, type RecordOf, type RecordType } from '@shared/domain/records';
import type { Workshop } from '@shared/domain/workshop';
import { WorkshopFile, fileOrder, workshopFileVersion } from '@shared/domain/workshop-file';
import type { Context, ReadContext } from '../services/context';
import { Refusal } from '../services/refusal';
import { workshopRows } from '../services/workshop';

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

/** Throws a Refusal that names the file and the first place that is wrong. */
export function parseWorkshopFile(text: string, file: string): WorkshopFile {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new Refusal('notJson', { file });
  }
  const version = (data as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > workshopFileVersion) throw new Refusal('newerFile', { file });
  const parsed = WorkshopFile.safeParse(data);
  if (!parsed.success)
    throw new Refusal('notWorkshopFile', { file, where: placeOf(parsed.error.issues[0]?.path) });
  checkBelonging(parsed.data, file);
  return parsed.data;
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

function inOrder(type: RecordType, record: object): object {
  const fields = record as Record<string, unknown>;
  return Object.fromEntries(Object.keys(recordSchemas[type].shape).map((field) => [field, fields[field]]));
}

function checkBelonging(data: WorkshopFile, file: string): void {
  const { id, committeeId } = data.workshop;
  for (const part of workshopParts) {
    const stray = data[part].findIndex((record) => record.workshopId !== id);
    if (stray >= 0)
      throw new Refusal('notWorkshopFile', { file, where: placeOf([part, stray, 'workshopId']) });
  }
  if (committeeId !== (data.committee?.id ?? null)) {
    throw new Refusal('notWorkshopFile', { file, where: 'workshop.committeeId' });
  }
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

function placeOf(path: readonly PropertyKey[] | undefined): string {
  if (path === undefined || path.length === 0) return 'version';
  return path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : String(key)))
    .join('.')
    .replaceAll('.[', '[');
}
