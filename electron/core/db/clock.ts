/**
 * A hybrid logical clock (Kulkarni et al. 2014): physical milliseconds, a counter for the same millisecond or a wall
 * clock that went back, and the device. Sorts as text; never runs backwards on one device.
 */
export class LogicalClock {
  #millis: number;
  #counter: number;

  constructor(
    private readonly device: string,
    last: string | null,
  ) {
    const [millis = '0', counter = '0'] = last?.split('-') ?? [];
    this.#millis = parseInt(millis, 36);
    this.#counter = parseInt(counter, 36);
  }

  tick(now: number): string {
    if (now > this.#millis) {
      this.#millis = now;
      this.#counter = 0;
    } else {
      this.#counter++;
    }
    return [
      this.#millis.toString(36).padStart(9, '0'),
      this.#counter.toString(36).padStart(4, '0'),
      this.device,
    ].join('-');
  }
}
