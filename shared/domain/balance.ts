/**
 * People into groups by stated rules, the same for the same seed. First what must hold: those who have a place keep it,
 * sizes are as even as they then can be, and pairs stay together or apart as far as that goes. Then what is spread as
 * evenly as possible: roles, competences, and those who sat together last time. Pure.
 */
import { compatible, unitsOf } from './balance-pairs';
import { Seating, type Unit } from './balance-seating';
import type { BalanceTask } from './balance-task';
import { dice, shuffled } from './random';

/** Each seed is tried from several beginnings; more find hardly anything better. */
const beginnings = 4;

/** The ids of each group's people. */
export function balance(task: BalanceTask, seed: number): string[][] {
  const people = [...task.people].sort((a, b) => (a.id < b.id ? -1 : 1));
  const empty = () => new Seating(people, task.groups, task.mix);
  const { pairs, places } = compatible(people, task.pairs, empty);
  const units = unitsOf(people, pairs);
  let best: Seating | null = null;
  for (let turn = 0; turn < beginnings; turn++) {
    const seating = empty();
    seat(seating, units, places, seed * beginnings + turn);
    if (best === null || seating.cost < best.cost) best = seating;
  }
  const seated = best ?? empty();
  return Array.from({ length: task.groups }, (_, group) =>
    people.flatMap(({ id }, person) => (seated.groupOf(person) === group ? [id] : [])),
  );
}

/** How many groups of about this size. */
export function groupsOfSize(people: number, size: number): number {
  return Math.max(1, Math.min(26, Math.round(people / Math.max(1, size))));
}

function seat(seating: Seating, units: readonly Unit[], known: readonly number[], seed: number): void {
  const roll = dice(seed);
  const order = shuffled(
    Array.from({ length: seating.groups }, (_, group) => group),
    roll,
  );
  const bound = units.filter(({ isBound }) => isBound);
  // Where the search that looks at the cost too finds no way, the one that was found without it holds.
  if (!seating.place(bound, order)) {
    for (const unit of bound) seating.put(unit, known[unit.people[0] ?? -1] ?? 0);
  }
  const free = shuffled(
    units.filter(({ isBound }) => !isBound),
    roll,
  );
  for (const unit of free) seating.put(unit, seating.bestFor(unit, order));
  seating.improve(shuffled(units, roll));
}
