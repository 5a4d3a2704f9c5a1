/** Who in a list is somebody that is known already. Pure. */

type Named = { name: string; email: string };

export function oneLine(text: string): string {
  return text.toWellFormed().replace(/\s+/gu, ' ').trim();
}

const plain = (text: string): string => oneLine(text).normalize('NFC').toLowerCase();

/** A name, however it is cased, spaced or composed. */
export const nameOf = ({ name }: Pick<Named, 'name'>): string => plain(name);

/** Same name and e-mail is one person. */
export const identityOf = ({ name, email }: Named): string => `${plain(name)}\n${plain(email)}`;

/**
 * Who of those who are here each one is. First by name and e-mail; then, since names written by hand seldom have an
 * e-mail, by name where one of the two has none. Nobody is taken for two.
 */
export function whoIsWho<H extends Named, P extends Named>(
  here: readonly H[],
  people: readonly P[],
): Map<P, { is: H; isByName: boolean }> {
  const found = new Map<P, { is: H; isByName: boolean }>();
  const byIdentity = new Map(here.map((one) => [identityOf(one), one]));
  for (const person of people) {
    const is = byIdentity.get(identityOf(person));
    if (is) found.set(person, { is, isByName: false });
  }
  const taken = new Set([...found.values()].map(({ is }) => is));
  const free = byName(here.filter((one) => !taken.has(one)));
  for (const person of people) {
    if (found.has(person)) continue;
    const sameName = free.get(nameOf(person)) ?? [];
    const at = sameName.findIndex((one) => plain(one.email) === '' || plain(person.email) === '');
    const [is] = at === -1 ? [] : sameName.splice(at, 1);
    if (is) found.set(person, { is, isByName: true });
  }
  return found;
}

export function byName<N extends Named>(people: readonly N[]): Map<string, N[]> {
  const named = new Map<string, N[]>();
  for (const person of people) {
    const others = named.get(nameOf(person));
    if (others) others.push(person);
    else named.set(nameOf(person), [person]);
  }
  return named;
}
