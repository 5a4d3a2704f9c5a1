/**
 * The window's copy of the open workshop. Only the core's news writes to it; no view changes a record by itself.
 * Records are replaced, never altered, so that a view that shows one is drawn again exactly when it changed.
 */
import { create } from 'zustand';
import { workshopParts, type Change, type RecordOf, type RecordType } from '@shared/domain/records';
import type { WorkshopRows } from '@shared/contract/workshop';
import { onPush, request } from './bridge';

const kept = ['workshop', 'committee', 'member', 'memberRole', ...workshopParts] as const;
export type KeptType = (typeof kept)[number];
export type Tables = { readonly [T in KeptType]: ReadonlyMap<string, RecordOf<T>> };
type Replica = { openId: string | null; tables: Tables };

const noTables = (): Tables => Object.fromEntries(kept.map((type) => [type, new Map()])) as unknown as Tables;

export const useReplica = create<Replica>(() => ({ openId: null, tables: noTables() }));

/** Loads a workshop and keeps it up to date until another is opened. Throws RequestFailed when it is gone. */
export async function openWorkshop(id: string): Promise<void> {
  const rows = await request('workshop.open', { id });
  useReplica.setState({ openId: id, tables: tablesOf(rows) });
}

/** Starts listening; called once. */
export function followCore(): () => void {
  return onPush((push) => {
    const { openId } = useReplica.getState();
    if (push.push === 'changes') applyChanges(push.changes);
    else if (push.push === 'reload' && openId !== null) {
      // It may be gone from a restored backup: then the room says so when it asks for it.
      openWorkshop(openId).catch(() => useReplica.setState({ openId: null, tables: noTables() }));
    }
  });
}

function applyChanges(changes: readonly Change[]): void {
  const { openId, tables } = useReplica.getState();
  if (openId === null) return;
  const touched = new Map<KeptType, Map<string, unknown>>();
  for (const change of changes) {
    if (!isKept(change.type)) continue;
    const table = touched.get(change.type) ?? new Map<string, unknown>(tables[change.type]);
    if (applyTo(table, change, (record) => belongs(change.type, record, openId, tables)))
      touched.set(change.type, table);
  }
  if (touched.size > 0) useReplica.setState({ tables: { ...tables, ...Object.fromEntries(touched) } });
  // Another committee brings other members: they are not among the changes.
  if (changes.some(movesCommittee)) void openWorkshop(openId).catch(() => undefined);
}

/** Whether the change was this window's business. */
function applyTo(
  table: Map<string, unknown>,
  { id, before, after }: Change,
  isOurs: (record: object) => boolean,
): boolean {
  if (after === null) return table.delete(id);
  const record = before === null ? after : merged(table.get(id), after);
  if (record === undefined || (!table.has(id) && !isOurs(record))) return false;
  table.set(id, record);
  return true;
}

const movesCommittee = ({ type, before, after }: Change): boolean =>
  type === 'workshop' && before !== null && after !== null && 'committeeId' in after;

/** A change of a record that this window does not hold is somebody else's workshop. */
const merged = (current: unknown, fields: object): object | undefined =>
  current === undefined ? undefined : { ...(current as object), ...fields };

function belongs(type: RecordType, record: object, openId: string, tables: Tables): boolean {
  // Other meetings of the same committee carry its id, too.
  if (type === 'workshop') return 'id' in record && record.id === openId;
  if ('workshopId' in record) return record.workshopId === openId;
  const committeeId = tables.workshop.get(openId)?.committeeId ?? null;
  if ('committeeId' in record) return record.committeeId === committeeId;
  return false;
}

const isKept = (type: RecordType): type is KeptType => (kept as readonly RecordType[]).includes(type);

function tablesOf(rows: WorkshopRows): Tables {
  return Object.fromEntries(
    kept.map((type) => [type, new Map(rows[type].map((record) => [record.id, record] as const))]),
  ) as unknown as Tables;
}
