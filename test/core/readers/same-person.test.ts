import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whoIsWho } from '@electron/core/readers/same-person';

const person = (name: string, email = '') => ({ name, email });
const told = (here: ReturnType<typeof person>[], people: ReturnType<typeof person>[]) => {
  const who = whoIsWho(here, people);
  return people.map((one) => {
    const match = who.get(one);
    return match ? `${match.is.name} ${match.is.email}${match.isByName ? ' by name' : ''}` : 'new';
  });
};

test('somebody written by hand without an e-mail is the one of the same name on the list', () => {
  expect(told([person('asta  RAVNHOLM')], [person('Asta Ravnholm', 'asta@x.example')])).toEqual([
    'asta  RAVNHOLM  by name',
  ]);
});

test('two of one name with e-mails of their own are two', () => {
  expect(told([person('Bo Lind', 'bo@x.example')], [person('Bo Lind', 'bo@y.example')])).toEqual(['new']);
});

test('one who is here is taken for one on the list only, and first for the one with the same e-mail', () => {
  const here = [person('Bo Lind'), person('Bo Lind', 'bo@y.example')];
  const list = [person('Bo Lind', 'bo@x.example'), person('Bo Lind', 'BO@y.example'), person('Bo Lind', 'c@x.example')];
  expect(told(here, list)).toEqual(['Bo Lind  by name', 'Bo Lind bo@y.example', 'new']);
}); // prettier-ignore

const anybody = fc.record({
  name: fc.constantFrom('Bo', 'Åse', 'bo'),
  email: fc.constantFrom('', 'a@x', 'b@x'),
});

test('nobody is two people, and whoever is matched has the same name', () => {
  fc.assert(
    fc.property(fc.array(anybody), fc.uniqueArray(anybody, { selector: ({ name, email }) => `${name.toLowerCase()} ${email}` }), (here, people) => {
      const matches = [...whoIsWho(here, people)];
      expect(new Set(matches.filter(([, { isByName }]) => isByName).map(([, { is }]) => is)).size).toBe(
        matches.filter(([, { isByName }]) => isByName).length,
      );
      for (const [one, { is }] of matches) expect(is.name.toLowerCase()).toBe(one.name.toLowerCase());
    }),
  );
}); // prettier-ignore
