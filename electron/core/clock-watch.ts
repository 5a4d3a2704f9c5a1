/** Less is what a time server corrects in passing. */
const toleranceMs = 2_000;

/** Notices when somebody sets the computer's clock back, by a second clock that nobody can set. */
export class ClockWatch {
  #wall: number;
  #elapsed: number;

  /** `last`: when something was last written down, before this start; the clock may have gone back in between. */
  constructor(
    private readonly wall: () => number,
    private readonly elapsed: () => number,
    last: number | null,
  ) {
    this.#wall = Math.max(wall(), last ?? 0);
    this.#elapsed = elapsed();
  }

  /**
   * Milliseconds by which the clock has gone back since the last look, else 0. A clock that goes forward is believed:
   * a computer that slept looks the same, and the meeting went on without it.
   */
  setBackBy(): number {
    const [wall, elapsed] = [this.wall(), this.elapsed()];
    const expected = this.#wall + (elapsed - this.#elapsed);
    this.#wall = wall;
    this.#elapsed = elapsed;
    return expected - wall > toleranceMs ? Math.round(expected - wall) : 0;
  }
}
