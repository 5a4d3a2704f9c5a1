import { ClockWatch } from './clock-watch';
import type { Store } from './db/store';

export type ClockOptions = {
  now?: () => number;
  /** Milliseconds of a clock that nobody can set. */
  elapsed?: () => number;
  /** A throw-away copy to rehearse with: its clock may be moved on. */
  isRehearsal?: boolean;
  /** Its clock may be moved on, for a test in the windows. */
  movesClock?: boolean;
};

/** How far the clock was moved on, kept as a draft is, so that a core that comes back goes on from there. */
const aheadDraft = { actor: 'clock', field: '@ahead' };

/** The core's one clock: the computer's, unless it may be moved on. */
export class CoreClock {
  readonly mayTravel: boolean;
  readonly isRehearsal: boolean;
  readonly #wall: () => number;
  readonly #watch: ClockWatch;
  #ahead: number;

  constructor(
    private readonly store: Store,
    { now, elapsed, isRehearsal, movesClock }: ClockOptions,
  ) {
    this.isRehearsal = isRehearsal === true;
    this.mayTravel = this.isRehearsal || movesClock === true;
    this.#wall = now ?? Date.now;
    this.#watch = new ClockWatch(
      this.#wall,
      elapsed ?? now ?? (() => performance.now()),
      this.#lastWritten(),
    );
    this.#ahead = this.mayTravel ? Number(store.drafts.list(aheadDraft.actor)[aheadDraft.field] ?? 0) : 0;
  }

  now(): number {
    return this.#wall() + this.#ahead;
  }

  /** Milliseconds before the computer's clock; never other than 0 where the clock must be true. */
  get ahead(): number {
    return this.#ahead;
  }

  travel(by: number): number {
    this.#ahead += by;
    this.store.drafts.save(aheadDraft.actor, aheadDraft.field, String(this.#ahead), this.now());
    return this.#ahead;
  }

  setBackBy(): number {
    return this.#watch.setBackBy();
  }

  #lastWritten(): number | null {
    try {
      return this.mayTravel ? null : this.store.journal.lastAt();
    } catch {
      // A damaged journal is told of by whoever reads it in earnest.
      return null;
    }
  }
}
