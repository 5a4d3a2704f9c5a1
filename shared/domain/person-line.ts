/** A person as one types them in one line. Pure. */

type Person = { name: string; role: string; organisation: string; email: string };

const between = /[,;\t]/;

/** `Amalie Holm, borger, Elevrådet, amalie@…`: what is an address is the e-mail wherever it stands. */
export function personIn(line: string): Person {
  const parts = line.split(between).map((part) => part.trim());
  const email = parts.find((part) => part.includes('@')) ?? '';
  const [name = '', role = '', ...organisation] = parts.filter((part) => part !== email || part === '');
  return { name, role, organisation: organisation.filter(Boolean).join(', '), email };
}

/** »gæst«, in either language whatever is spoken, alone or with where from: »inviteret gæst fra Lokalrådet«. */
const guestWord =
  /^\s*(?:(?:som|inviteret|as an?|invited)\s+)?(?:gæst|guest)(?:\s+(?:fra|from)\s+(.+?))?\s*$/iu;

/** As `personIn`, and whether the line says that it is a guest: in the place of the role, after it, or behind the name. */
export function participantIn(line: string): Person & { isGuest: boolean } {
  const parts = outOfBrackets(line).split(between);
  const at = parts.findIndex((part, index) => index > 0 && guestWord.test(part));
  if (at === -1) return { ...personIn(line), isGuest: false };
  const from = guestWord.exec(parts[at] ?? '')?.[1] ?? '';
  const person = personIn(parts.toSpliced(at, 1).join(','));
  return { ...person, ...whatIsSaid(person, from, at === 1), isGuest: true };
}

/** »Eva Lund, gæst, Lokalrådet«: where »gæst« stands in the place of the role, a word after it is where from. */
function whatIsSaid(
  { role, organisation }: Person,
  from: string,
  isInPlaceOfRole: boolean,
): Pick<Person, 'role' | 'organisation'> {
  if (organisation === '' && from === '' && isInPlaceOfRole) return { role: '', organisation: role };
  return { role, organisation: organisation || from };
}

/** »Eva Lund (gæst)« */
const outOfBrackets = (line: string): string =>
  line.replace(/^([^,;\t(]+)\(([^)]*)\)/, (whole, name: string, said: string) =>
    guestWord.test(said) ? `${name},${said}` : whole,
  );
