/** The journal's tables: one row a transaction, one row a changed record. Undo reads its steps from here. */
import { changeWithAddedFields } from '@shared/domain/added-fields';
import type { Change, RecordType } from '@shared/domain/records';
import { LogicalClock } from './clock';
import type { Db } from './open';

export type Entry = {
  id: string;
  command: string;
  actor: string;
  at: number;
  undoable: boolean;
  /** For an undo or redo: the transaction it takes back or does again. */
  reverts: number | null;
  result: unknown;
};

export type Step = { seq: number; command: string };

export class Journal {
  readonly #clock: LogicalClock;
  readonly #device: string;

  constructor(
    private readonly db: Db,
    newId: () => string,
  ) {
    this.#device = deviceOf(db, newId);
    const last = db.prepare('SELECT clock FROM journal ORDER BY seq DESC LIMIT 1').pluck().get() as
      string | undefined;
    this.#clock = new LogicalClock(this.#device.slice(-12), last ?? null);
  }

  append(entry: Entry, changes: readonly Change[]): number {
    const seq = this.db
      .prepare(
        `INSERT INTO journal (id, command, actor, device, clock, at, undoable, state, reverts, result)
         VALUES (?, ?, ?, ?, ?, ?, ?, 'live', ?, ?)`,
      )
      .run(
        entry.id,
        entry.command,
        entry.actor,
        this.#device,
        this.#clock.tick(entry.at),
        entry.at,
        entry.undoable ? 1 : 0,
        entry.reverts,
        JSON.stringify(entry.result),
      ).lastInsertRowid as number;
    const add = this.db.prepare(
      'INSERT INTO change (seq, n, type, id, before, after) VALUES (?, ?, ?, ?, ?, ?)',
    );
    changes.forEach(({ type, id, before, after }, n) =>
      add.run(seq, n, type, id, toText(before), toText(after)),
    );
    return seq;
  }

  /** When the last act was written down, by the clock of then. */
  lastAt(): number | null {
    return this.db.prepare('SELECT at FROM journal ORDER BY seq DESC LIMIT 1').pluck().get() as number | null;
  }

  /** The answer that a command with this id got before, if it was done before. */
  resultOf(id: string): { result: unknown } | null {
    const text = this.db.prepare('SELECT result FROM journal WHERE id = ?').pluck().get(id) as
      string | undefined;
    return text === undefined ? null : { result: JSON.parse(text) };
  }

  /** The actor's last act that stands, or, to do again, the last one taken back. */
  nextUndo(actor: string): Step | null {
    return this.#step("state = 'live'", 'DESC', actor);
  }
  nextRedo(actor: string): Step | null {
    return this.#step("state = 'undone'", 'ASC', actor);
  }

  setState(seq: number, state: 'live' | 'undone' | 'gone'): void {
    this.db.prepare('UPDATE journal SET state = ? WHERE seq = ?').run(state, seq);
  }

  /** A new act ends the chance to do again what was taken back. */
  forgetUndone(actor: string): void {
    this.db.prepare("UPDATE journal SET state = 'gone' WHERE actor = ? AND state = 'undone'").run(actor);
  }

  /** What an act, or the latest undo or redo of it, changed. */
  changesOfLatest(seq: number): Change[] {
    const latest = this.db
      .prepare('SELECT max(seq) FROM journal WHERE seq = @seq OR reverts = @seq')
      .pluck()
      .get({ seq }) as number;
    return this.#changes('WHERE seq = ? ORDER BY n', latest);
  }

  /** The highest value of a field in any record of this type that was ever made, also in those that are gone. */
  highestEver(type: RecordType, field: string): number {
    const highest = this.db
      .prepare('SELECT max(after ->> ?) FROM change WHERE type = ? AND before IS NULL')
      .pluck()
      .get(field, type) as number | null;
    return highest ?? 0;
  }

  /** Every change there is, in the order in which it happened. */
  *all(): Generator<Change> {
    for (const row of this.db
      .prepare('SELECT type, id, before, after FROM change ORDER BY seq, n')
      .iterate()) {
      yield toChange(row);
    }
  }

  #step(condition: string, order: 'ASC' | 'DESC', actor: string): Step | null {
    const sql = `SELECT seq, command FROM journal WHERE actor = ? AND undoable = 1 AND ${condition} ORDER BY seq ${order} LIMIT 1`;
    return (this.db.prepare(sql).get(actor) as Step | undefined) ?? null;
  }

  #changes(where: string, ...values: unknown[]): Change[] {
    return this.db
      .prepare(`SELECT type, id, before, after FROM change ${where}`)
      .all(...values)
      .map(toChange);
  }
}

const toText = (fields: object | null): string | null => (fields === null ? null : JSON.stringify(fields));

function toChange(row: unknown): Change {
  const { type, id, before, after } = row as {
    type: string;
    id: string;
    before: string | null;
    after: string | null;
  };
  return changeWithAddedFields({
    type,
    id,
    before: before === null ? null : (JSON.parse(before) as object),
    after: after === null ? null : (JSON.parse(after) as object),
  } as Change);
}

/** One id for this database on this computer, so that changes from two laptops can be told apart. */
function deviceOf(db: Db, newId: () => string): string {
  const known = db.prepare("SELECT value FROM meta WHERE key = 'device'").pluck().get() as string | undefined;
  if (known !== undefined) return known;
  const device = newId();
  db.prepare("INSERT INTO meta (key, value) VALUES ('device', ?)").run(device);
  return device;
}
