/** Numbers that follow from a seed alone: the same on every machine and on every day. */
export type Roll = (sides: number) => number;

/** Mulberry32: a whole number from 0 up to, not including, `sides`. */
export function dice(seed: number): Roll {
  let state = seed | 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * sides);
  };
}

/** In an order that the roll decides (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], roll: Roll): T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last--) {
    const at = roll(last + 1);
    [mixed[last], mixed[at]] = [mixed[at] as T, mixed[last] as T];
  }
  return mixed;
}
