/** What people have in common, counted in each group: the more of the same in one group, the dearer. */
import type { Mix, SeatedPerson } from './balance-task';

/** Two who share something in one group cost this much. Those of last time weigh most: that is what one notices. */
const weights = { lastTime: 4, role: 3, competence: 2 };

export class Mixture {
  readonly #marks: number[][];
  readonly #weights: number[] = [];
  readonly #counts: Int32Array;
  #cost = 0;

  constructor(
    people: readonly SeatedPerson[],
    private readonly groups: number,
    mix: Mix,
  ) {
    const known = new Map<string, number>();
    const markOf = (kind: keyof typeof weights, value: string): number => {
      const key = `${kind} ${value}`;
      const mark = known.get(key) ?? known.size;
      if (mark === known.size) this.#weights.push(weights[kind]);
      known.set(key, mark);
      return mark;
    };
    this.#marks = people.map((person) => [
      ...(mix.lastTime && person.lastGroup !== null ? [markOf('lastTime', person.lastGroup)] : []),
      ...(mix.roles && person.role !== '' ? [markOf('role', person.role)] : []),
      ...(mix.competences ? [...new Set(person.competences)].map((one) => markOf('competence', one)) : []),
    ]);
    this.#counts = new Int32Array(known.size * groups);
  }

  /** The sum of squares, weighted; least when everything is spread evenly. */
  get cost(): number {
    return this.#cost;
  }

  add(person: number, group: number): void {
    for (const mark of this.#marks[person] ?? []) {
      const count = this.#change(mark, group, 1);
      this.#cost += (2 * count - 1) * (this.#weights[mark] ?? 0);
    }
  }

  remove(person: number, group: number): void {
    for (const mark of this.#marks[person] ?? []) {
      const count = this.#change(mark, group, -1);
      this.#cost -= (2 * count + 1) * (this.#weights[mark] ?? 0);
    }
  }

  move(people: readonly number[], from: number, to: number): void {
    for (const person of people) {
      this.remove(person, from);
      this.add(person, to);
    }
  }

  #change(mark: number, group: number, by: number): number {
    const at = mark * this.groups + group;
    const count = (this.#counts[at] ?? 0) + by;
    this.#counts[at] = count;
    return count;
  }
}
