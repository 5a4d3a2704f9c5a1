import type { Db } from './open';

/** Text being typed, by window and field. Durable at once; never journalled, never undone. */
export class Drafts {
  constructor(private readonly db: Db) {}

  save(actor: string, field: string, text: string, at: number): void {
    if (text === '') this.remove(actor, field);
    else
      this.db
        .prepare(
          `INSERT INTO draft (actor, field, text, at) VALUES (?, ?, ?, ?)
           ON CONFLICT (actor, field) DO UPDATE SET text = excluded.text, at = excluded.at`,
        )
        .run(actor, field, text, at);
  }

  remove(actor: string, field: string): void {
    this.db.prepare('DELETE FROM draft WHERE actor = ? AND field = ?').run(actor, field);
  }

  list(actor: string): Record<string, string> {
    const rows = this.db.prepare('SELECT field, text FROM draft WHERE actor = ?').all(actor) as {
      field: string;
      text: string;
    }[];
    return Object.fromEntries(rows.map(({ field, text }) => [field, text]));
  }

  /** Where other windows are writing, without their words; what was begun first comes first. */
  elsewhere(actor: string): { window: string; field: string }[] {
    return this.db
      .prepare('SELECT actor AS window, field FROM draft WHERE actor <> ? ORDER BY at, field')
      .all(actor) as { window: string; field: string }[];
  }
}
