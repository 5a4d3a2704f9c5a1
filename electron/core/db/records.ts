/**
 * The only writer of records. Every write notes what it changed, field by field, so that undo, history, the windows'
 * replicas and the journal follow by construction: a service cannot change a row without the change being noted.
 */
import { isDeepStrictEqual } from 'node:util';
import { recordSchemas, type Change, type RecordOf, type RecordType } from '@shared/domain/records';
import type { Db } from './open';
import { columnsOf, fromRow, toRow } from './row';

type Fields<T extends RecordType> = Partial<RecordOf<T>>;

export class Records {
  #pending: Change[] = [];
  readonly #statements = new Map<string, ReturnType<Db['prepare']>>();

  constructor(private readonly db: Db) {}

  get<T extends RecordType>(type: T, id: string): RecordOf<T> | null {
    const row = this.#prepare(`SELECT * FROM "${type}" WHERE id = ?`).get(id);
    return row === undefined ? null : fromRow(type, row);
  }

  /** The records whose fields equal `filter`, ordered by rank where there is one, then by id. */
  list<T extends RecordType>(
    type: T,
    filter: { [F in keyof RecordOf<T>]?: string | number | null } = {},
  ): RecordOf<T>[] {
    const where = Object.keys(filter).map((column) => `"${column}" IS @${column}`);
    const order = 'rank' in recordSchemas[type].shape ? 'rank, id' : 'id';
    const sql = `SELECT * FROM "${type}" WHERE ${['TRUE', ...where].join(' AND ')} ORDER BY ${order}`;
    return this.#prepare(sql)
      .all(filter)
      .map((row) => fromRow(type, row));
  }

  /** The rank of the last among those that equal `filter`, read from the index alone. */
  lastRank(type: RecordType, filter: Record<string, string | null>): string | null {
    const where = Object.keys(filter).map((column) => `"${column}" IS @${column}`);
    const sql = `SELECT max(rank) AS rank FROM "${type}" WHERE ${['TRUE', ...where].join(' AND ')}`;
    return (this.#prepare(sql).get(filter) as { rank: string | null }).rank;
  }

  /** How many records of each workshop; for lists that must not load them all. */
  countBy(type: RecordType, field: string, filter: Record<string, string | null> = {}): Map<string, number> {
    const where = Object.keys(filter).map((column) => `"${column}" IS @${column}`);
    const sql = `SELECT "${field}" AS field, count(*) AS n FROM "${type}" WHERE ${['TRUE', ...where].join(' AND ')} GROUP BY 1`;
    const rows = this.#prepare(sql).all(filter) as { field: string; n: number }[];
    return new Map(rows.map(({ field: key, n }) => [key, n]));
  }

  add<T extends RecordType>(type: T, record: RecordOf<T>): void {
    const valid = recordSchemas[type].parse(record) as RecordOf<T>;
    const columns = columnsOf(type);
    const names = columns.map((column) => `"${column}"`).join(', ');
    const values = columns.map((column) => `@${column}`).join(', ');
    this.#prepare(`INSERT INTO "${type}" (${names}) VALUES (${values})`).run(toRow(type, valid));
    this.#note(type, valid.id, null, valid);
  }

  /** Sets fields of a record that is there; a field that keeps its value is no change. */
  set<T extends RecordType>(type: T, id: string, fields: Fields<T>): void {
    const current = this.get(type, id);
    if (current === null) throw new Error(`No ${type} to change`);
    const before: Fields<T> = {};
    const after: Fields<T> = {};
    for (const field of Object.keys(fields) as (keyof RecordOf<T>)[]) {
      if (fields[field] === undefined || isDeepStrictEqual(current[field], fields[field])) continue;
      before[field] = current[field];
      after[field] = fields[field];
    }
    const changed = Object.keys(after);
    if (changed.length === 0) return;
    const next = recordSchemas[type].parse({ ...current, ...after });
    const assignments = changed.map((column) => `"${column}" = @${column}`).join(', ');
    this.#prepare(`UPDATE "${type}" SET ${assignments} WHERE id = @id`).run(toRow(type, next));
    this.#note(type, id, before, after);
  }

  remove(type: RecordType, id: string): void {
    const current = this.get(type, id);
    if (current === null) return;
    this.#prepare(`DELETE FROM "${type}" WHERE id = ?`).run(id);
    this.#note(type, id, current, null);
  }

  /** Runs `work` and hands back what it changed, in order. The caller holds the transaction. */
  collect<R>(work: () => R): { result: R; changes: Change[] } {
    this.#pending = [];
    try {
      const result = work();
      return { result, changes: this.#pending };
    } finally {
      this.#pending = [];
    }
  }

  /** Runs `work` and, when it throws, takes back what it did, within a transaction that may go on. */
  attempt(work: () => void): void {
    const mark = this.#pending.length;
    try {
      this.db.transaction(work)();
    } catch (error) {
      this.#pending.length = mark;
      throw error;
    }
  }

  #note(type: RecordType, id: string, before: object | null, after: object | null): void {
    this.#pending.push({ type, id, before, after } as Change);
  }

  #prepare(sql: string): ReturnType<Db['prepare']> {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
