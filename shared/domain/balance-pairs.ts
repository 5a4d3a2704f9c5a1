/** Pair rules as the balancer takes them: people who stay together are one unit, and units stay apart. */
import type { Seating, Unit } from './balance-seating';
import type { Pair, SeatedPerson } from './balance-task';

type Compatible = { pairs: Pair[]; places: number[] };

/**
 * The rules that can hold at the same time, in the order they were made, and one seating in which they do. Usually all
 * of them; only when that fails is one after the other tried.
 */
export function compatible(
  people: readonly SeatedPerson[],
  wanted: readonly Pair[],
  empty: () => Seating,
): Compatible {
  const ids = new Set(people.map(({ id }) => id));
  const meant = wanted.filter(
    ({ firstId, secondId }) => ids.has(firstId) && ids.has(secondId) && firstId !== secondId,
  );
  const all = placesWith(people, meant, empty);
  if (all !== null) return { pairs: meant, places: all };
  const kept: Compatible = { pairs: [], places: placesWith(people, [], empty) ?? [] };
  for (const pair of meant) {
    const places = placesWith(people, [...kept.pairs, pair], empty);
    if (places === null) continue;
    kept.pairs.push(pair);
    kept.places = places;
  }
  return kept;
}

/** Where the bound people sit in a seating that keeps all of these; null: there is none. */
function placesWith(
  people: readonly SeatedPerson[],
  pairs: readonly Pair[],
  empty: () => Seating,
): number[] | null {
  const units = unitsOf(people, pairs);
  if (units.some(contradictsItself(people))) return null;
  const seating = empty();
  const inOrder = Array.from({ length: seating.groups }, (_, group) => group);
  const isFound = seating.place(
    units.filter(({ isBound }) => isBound),
    inOrder,
  );
  return isFound ? people.map((_, person) => seating.groupOf(person)) : null;
}

const contradictsItself =
  (people: readonly SeatedPerson[]) =>
  ({ people: members, apart, index }: Unit): boolean =>
    apart.has(index) || new Set(members.flatMap((at) => people[at]?.staysIn ?? [])).size > 1;

export function unitsOf(people: readonly SeatedPerson[], pairs: readonly Pair[]): Unit[] {
  const at = new Map(people.map(({ id }, place) => [id, place]));
  const heads = people.map((_, place) => place);
  const headOf = (place: number): number => {
    const head = heads[place] ?? place;
    return head === place ? place : headOf(head);
  };
  const ends = ({ firstId, secondId }: Pair) =>
    [headOf(at.get(firstId) ?? 0), headOf(at.get(secondId) ?? 0)] as const;
  for (const pair of pairs) {
    if (pair.rule !== 'together') continue;
    const [first, second] = ends(pair);
    heads[Math.max(first, second)] = Math.min(first, second);
  }
  const leading = people.flatMap((_, place) => (headOf(place) === place ? [place] : []));
  const indexOf = new Map(leading.map((place, index) => [place, index]));
  const apart = leading.map(() => new Set<number>());
  for (const pair of pairs) {
    if (pair.rule !== 'apart') continue;
    const [first, second] = ends(pair).map((head) => indexOf.get(head) ?? 0) as [number, number];
    apart[first]?.add(second);
    apart[second]?.add(first);
  }
  return leading.map((head, index) => {
    const members = people.flatMap((_, place) => (headOf(place) === head ? [place] : []));
    const staysIn = members.map((place) => people[place]?.staysIn ?? null).find((group) => group !== null);
    const joining = members.filter((place) => (people[place]?.staysIn ?? null) === null).length;
    const enemies = apart[index] ?? new Set<number>();
    const isBound = members.length > 1 || enemies.size > 0 || staysIn !== undefined;
    return { people: members, apart: enemies, index, staysIn: staysIn ?? null, joining, isBound };
  });
}
