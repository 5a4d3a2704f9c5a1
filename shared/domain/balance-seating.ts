/** Who sits where while groups are being balanced: room, rules kept, and what the mixture costs. */
import { Mixture } from './balance-mixture';
import type { Mix, SeatedPerson } from './balance-task';

export type Unit = {
  /** Places in the list of people. */
  people: readonly number[];
  /** The units, by their place, that may not be in the same group. */
  apart: ReadonlySet<number>;
  index: number;
  staysIn: number | null;
  /** How many of them come to the group rather than staying in it. */
  joining: number;
  /** It has a rule or a place of its own; all other units are one person who may be anywhere. */
  isBound: boolean;
};

/** A search for a seating that keeps all rules gives up after so many tries; real rules need a few hundred. */
const mostTries = 4_000;
/** Exchanges looked at before a seating is taken as it is. */
const mostExchanges = 300_000;
const nowhere = -1;

export class Seating {
  readonly #mixture: Mixture;
  readonly #groupOf: number[];
  readonly #unitsIn: Set<number>[];
  readonly #sizes: number[];
  readonly #room: Room;
  #tries = 0;

  constructor(
    people: readonly SeatedPerson[],
    readonly groups: number,
    mix: Mix,
  ) {
    this.#mixture = new Mixture(people, groups, mix);
    this.#groupOf = people.map(() => nowhere);
    this.#unitsIn = Array.from({ length: groups }, () => new Set());
    // The places of those who stay are taken before anybody sits down.
    this.#sizes = this.#unitsIn.map((_, group) => people.filter(({ staysIn }) => staysIn === group).length);
    this.#room = roomFor(people.length, this.#sizes);
  }

  get cost(): number {
    return this.#mixture.cost;
  }

  groupOf(person: number): number {
    return this.#groupOf[person] ?? nowhere;
  }

  put(unit: Unit, group: number): void {
    for (const person of unit.people) {
      this.#groupOf[person] = group;
      this.#mixture.add(person, group);
    }
    this.#unitsIn[group]?.add(unit.index);
    this.#sizes[group] = this.#sizeOf(group) + unit.joining;
  }

  take(unit: Unit): void {
    const group = this.groupOf(unit.people[0] ?? 0);
    for (const person of unit.people) {
      this.#groupOf[person] = nowhere;
      this.#mixture.remove(person, group);
    }
    this.#unitsIn[group]?.delete(unit.index);
    this.#sizes[group] = this.#sizeOf(group) - unit.joining;
  }

  /** Seats all of them without breaking a rule or going beyond the room; or none, and says so. */
  place(units: readonly Unit[], order: readonly number[]): boolean {
    const hardestFirst = [...units].sort(
      (a, b) =>
        Number(b.staysIn !== null) - Number(a.staysIn !== null) ||
        b.people.length - a.people.length ||
        b.apart.size - a.apart.size ||
        a.index - b.index,
    );
    this.#tries = 0;
    return this.#placeFrom(hardestFirst, 0, order);
  }

  /** The group with room where it disturbs the mixture least. */
  bestFor(unit: Unit, order: readonly number[]): number {
    return this.#byCost(unit, order)[0] ?? 0;
  }

  /** Exchanges units of the same size, and moves single people between sizes that may change, while that helps. */
  improve(units: readonly Unit[]): void {
    const movable = units.filter(({ staysIn }) => staysIn === null);
    let looked = 0;
    for (let isBetter = true; isBetter;) {
      isBetter = false;
      for (const [at, unit] of movable.entries()) {
        if (looked > mostExchanges) return;
        if (this.#move(unit)) isBetter = true;
        for (const other of movable.slice(at + 1)) if (this.#exchange(unit, other)) isBetter = true;
        looked += movable.length - at;
      }
    }
  }

  #placeFrom(units: readonly Unit[], at: number, order: readonly number[]): boolean {
    const unit = units[at];
    if (unit === undefined) return true;
    const groups = unit.staysIn === null ? this.#byCost(unit, order) : [unit.staysIn];
    let hasTriedEmpty = false;
    for (const group of groups) {
      const isEmpty = this.#sizeOf(group) === 0;
      // One empty group is as good as another.
      if ((isEmpty && hasTriedEmpty) || !this.#fits(unit, group)) continue;
      hasTriedEmpty ||= isEmpty;
      if (++this.#tries > mostTries) return false;
      this.put(unit, group);
      if (this.#placeFrom(units, at + 1, order)) return true;
      this.take(unit);
    }
    return false;
  }

  #byCost(unit: Unit, order: readonly number[]): number[] {
    return order
      .filter((group) => this.#hasRoom(unit.joining, group))
      .map((group) => ({ group, cost: this.#costOf(unit, group) }))
      .sort((a, b) => a.cost - b.cost || this.#sizeOf(a.group) - this.#sizeOf(b.group))
      .map(({ group }) => group);
  }

  #costOf(unit: Unit, group: number): number {
    const before = this.cost;
    for (const person of unit.people) this.#mixture.add(person, group);
    const added = this.cost - before;
    for (const person of unit.people) this.#mixture.remove(person, group);
    return added;
  }

  #move(unit: Unit): boolean {
    const from = this.groupOf(unit.people[0] ?? 0);
    const before = this.cost;
    this.take(unit);
    for (let to = 0; to < this.groups; to++) {
      if (to === from || !this.#fits(unit, to)) continue;
      this.put(unit, to);
      if (this.cost < before) return true;
      this.take(unit);
    }
    this.put(unit, from);
    return false;
  }

  #exchange(unit: Unit, other: Unit): boolean {
    if (unit.people.length !== other.people.length) return false;
    const [here, there] = [this.groupOf(unit.people[0] ?? 0), this.groupOf(other.people[0] ?? 0)];
    if (here === there || this.#isApart(unit, there, other) || this.#isApart(other, here, unit)) return false;
    const before = this.cost;
    this.#mixture.move(unit.people, here, there);
    this.#mixture.move(other.people, there, here);
    const isBetter = this.cost < before;
    this.#mixture.move(unit.people, there, here);
    this.#mixture.move(other.people, here, there);
    if (!isBetter) return false;
    this.take(unit);
    this.take(other);
    this.put(unit, there);
    this.put(other, here);
    return true;
  }

  #fits = (unit: Unit, group: number): boolean =>
    this.#hasRoom(unit.joining, group) && !this.#isApart(unit, group);

  #isApart({ apart }: Unit, group: number, leaving?: Unit): boolean {
    if (apart.size === 0) return false;
    const seated = this.#unitsIn[group];
    return [...apart].some((index) => index !== leaving?.index && seated?.has(index));
  }

  /** Every group up to the level, and of those that do not stand above it already some one further. */
  #hasRoom(more: number, group: number): boolean {
    const { level, further, isAbove } = this.#room;
    const size = this.#sizeOf(group) + more;
    if (more === 0) return true;
    if (isAbove[group] === true) return false;
    if (size <= level) return true;
    const taken = this.#sizes.filter((other, at) => isAbove[at] !== true && other > level).length;
    const isCounted = this.#sizeOf(group) > level;
    return size === level + 1 && taken - (isCounted ? 1 : 0) < further;
  }

  #sizeOf(group: number): number {
    return this.#sizes[group] ?? 0;
  }
}

type Room = { level: number; further: number; isAbove: boolean[] };

/** As water finds its level around those who stay where they are. */
function roomFor(people: number, staying: readonly number[]): Room {
  const filled = (level: number) => staying.reduce((sum, size) => sum + Math.max(size, level), 0);
  let level = 0;
  while (filled(level + 1) <= people) level++;
  return { level, further: people - filled(level), isAbove: staying.map((size) => size > level) };
}
