/** How well each rule of the balancer was met, in numbers; the room says them in words. */
import type { BalanceTask } from './balance-task';

/** A role or competence that is not as even as it could be: fewest and most of it in one group. */
type Uneven = { value: string; least: number; most: number };
/** `values`: how many there are that more than one person has. */
type Spread = { values: number; uneven: Uneven[] };

export type BalanceAccount = {
  people: number;
  /** The smallest and the largest group. */
  least: number;
  most: number;
  /** Those who were asked to stay. */
  stays: number;
  pairs: { kept: string[]; broken: string[] };
  roles: Spread;
  competences: Spread;
  /** `pairs`: those who meet again. `fewest`: with so many groups it cannot be less. */
  lastTime: { pairs: [string, string][]; fewest: number };
};

export function accountOf(task: BalanceTask, groups: readonly (readonly string[])[]): BalanceAccount {
  const { people, pairs } = task;
  const sizes = groups.map((ids) => ids.length);
  const groupOf = new Map(groups.flatMap((ids, group) => ids.map((id) => [id, group] as const)));
  const meant = pairs.filter(({ firstId, secondId }) => groupOf.has(firstId) && groupOf.has(secondId));
  const isKept = ({ firstId, secondId, rule }: (typeof pairs)[number]) =>
    (groupOf.get(firstId) === groupOf.get(secondId)) === (rule === 'together');
  const placed = people.map((person) => ({ ...person, group: groupOf.get(person.id) ?? 0 }));
  const spread = (valuesOf: (person: (typeof placed)[number]) => readonly string[]) =>
    spreadOf(
      placed.flatMap((person) => [...new Set(valuesOf(person))].map((value) => [value, person.group])),
      groups.length,
    );
  return {
    people: people.length,
    least: Math.min(...sizes),
    most: Math.max(...sizes),
    stays: people.filter(({ staysIn }) => staysIn !== null).length,
    pairs: {
      kept: meant.filter(isKept).map(({ id }) => id),
      broken: meant.filter((pair) => !isKept(pair)).map(({ id }) => id),
    },
    roles: spread(({ role }) => (role === '' ? [] : [role])),
    competences: spread(({ competences }) => competences),
    lastTime: lastTime(placed, groups.length),
  };
}

function spreadOf(marks: readonly (readonly [value: string, group: number])[], groups: number): Spread {
  const counts = new Map<string, number[]>();
  for (const [value, group] of marks) {
    const perGroup = counts.get(value) ?? Array.from({ length: groups }, () => 0);
    perGroup[group] = (perGroup[group] ?? 0) + 1;
    counts.set(value, perGroup);
  }
  const shared = [...counts].filter(([, perGroup]) => perGroup.reduce((sum, one) => sum + one, 0) > 1);
  const uneven = shared
    .map(([value, perGroup]) => ({ value, least: Math.min(...perGroup), most: Math.max(...perGroup) }))
    .filter(({ least, most }) => most - least > 1)
    .sort((a, b) => b.most - b.least - (a.most - a.least) || (a.value < b.value ? -1 : 1));
  return { values: shared.length, uneven };
}

type Placed = { id: string; lastGroup: string | null; group: number };

function lastTime(people: readonly Placed[], groups: number): BalanceAccount['lastTime'] {
  const pairs = people.flatMap((one, at) =>
    people
      .slice(at + 1)
      .filter(
        (other) => one.lastGroup !== null && one.lastGroup === other.lastGroup && one.group === other.group,
      )
      .map((other): [string, string] => [one.id, other.id]),
  );
  const before = new Map<string, number>();
  for (const { lastGroup } of people) {
    if (lastGroup !== null) before.set(lastGroup, (before.get(lastGroup) ?? 0) + 1);
  }
  const fewest = [...before.values()].reduce((sum, size) => sum + pairsWhenSpread(size, groups), 0);
  return { pairs, fewest };
}

/** How many pairs are left in the same group when so many are spread over the groups as evenly as can be. */
function pairsWhenSpread(people: number, groups: number): number {
  const each = Math.floor(people / groups);
  const larger = people % groups;
  const pairsIn = (size: number) => (size * (size - 1)) / 2;
  return larger * pairsIn(each + 1) + (groups - larger) * pairsIn(each);
}
