import type { ListField, ListPlan } from '@shared/contract/participant-list';

export type Field = ListField;

export interface Columns {
  /** What each column holds; undefined is a column this program has no use for. */
  fields: (Field | undefined)[];
  /** Index of the first row that is a person. */
  firstRow: number;
  /** Headings or the user say what the columns are, so that no row is read in another way. */
  isSettled: boolean;
}

/** Headings in Danish and English, without case, spaces and hyphens. */
const headings: Record<string, Field> = {
  navn: 'name', fuldenavn: 'name', deltager: 'name', deltagere: 'name', name: 'name', fullname: 'name', participant: 'name',
  deltagernavn: 'name', deltagersnavn: 'name', medlemsnavn: 'name', personnavn: 'name', participants: 'name', participantname: 'name',
  fornavn: 'firstName', firstname: 'firstName', givenname: 'firstName',
  efternavn: 'lastName', lastname: 'lastName', surname: 'lastName', familyname: 'lastName',
  rolle: 'role', titel: 'role', stilling: 'role', funktion: 'role', role: 'role', title: 'role', jobtitle: 'role',
  stillingsbetegnelse: 'role', hverv: 'role', position: 'role',
  organisation: 'organisation', organization: 'organisation', afdeling: 'organisation', forvaltning: 'organisation', virksomhed: 'organisation',
  firma: 'organisation', forening: 'organisation', company: 'organisation', department: 'organisation',
  arbejdsplads: 'organisation', arbejdssted: 'organisation', ansættelsessted: 'organisation', center: 'organisation', enhed: 'organisation',
  institution: 'organisation', skole: 'organisation', kommune: 'organisation', parti: 'organisation', workplace: 'organisation', unit: 'organisation',
  email: 'email', epost: 'email', mail: 'email', emailadresse: 'email', mailadresse: 'email', emailaddress: 'email',
  kompetencer: 'competences', kompetence: 'competences', competences: 'competences', competencies: 'competences', skills: 'competences',
  faglighed: 'competences', erfaring: 'competences', experience: 'competences',
  medlem: 'member', member: 'member', udvalgsmedlem: 'member',
}; // prettier-ignore

/** How columns are taken when no row names them. */
const usualOrder: Field[] = ['name', 'role', 'organisation', 'email', 'competences', 'member'];

/** Above the headings may stand what the list is about, over merged cells. */
const mostTitles = 10;

/** Headings are where most columns are named, the name's among them; in the first row with words any two we know will do. */
export function columnsOf(rows: readonly (readonly string[])[]): Columns {
  const first = rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  const top = rows.slice(first, first + mostTitles).map((cells) => cells.map(fieldOf));
  const at = headingRow(top);
  const fields = top[at];
  if (fields) return { fields, firstRow: first + at + 1, isSettled: true };
  const before = columnsWithoutWords(rows);
  return { fields: withEmailAt(emailColumn(rows, before), before), firstRow: 0, isSettled: false };
}

type Known = (Field | undefined)[];

/** -1: nothing says what the columns are. */
function headingRow(top: readonly Known[]): number {
  const known = top.map((fields) => new Set(fields.filter((field) => field !== undefined)).size);
  const mayName = (at: number) => namesNames(top[at] ?? []) || (at === 0 && (known[0] ?? 0) > 1);
  const most = Math.max(0, ...known.filter((_, at) => mayName(at)));
  const best = known.findIndex((count, at) => mayName(at) && count === most);
  // »Deltagere« over »Navn« is a title.
  return best >= 0 && mayName(best + 1) && known[best + 1] === most ? best + 1 : best;
}

/** A list that is numbered has its names in the next column. */
function columnsWithoutWords(rows: readonly (readonly string[])[]): number {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  const firstWords = columns.findIndex((at) => rows.some((cells) => /\p{L}/u.test(cells[at] ?? '')));
  return Math.max(0, firstWords);
}

export const columnsPlanned = ({ firstRow, fields }: ListPlan): Columns => ({
  fields: fields.map((field) => field ?? undefined),
  firstRow: firstRow - 1,
  isSettled: true,
});

const namesNames = (fields: Readonly<Known>): boolean =>
  fields.includes('name') || fields.includes('firstName');

function fieldOf(cell: string): Field | undefined {
  const bare = cell.replace(/\([^)]*\)/gu, '');
  // »Afdeling/forening« is what either of its words says.
  for (const part of [bare, ...bare.split('/')]) {
    const word = part.normalize('NFC').toLowerCase().replace(/[\s\p{C}_:.-]/gu, ''); // prettier-ignore
    if (Object.hasOwn(headings, word)) return headings[word];
  }
  return undefined;
}

/** Without headings an e-mail is known by its look, in whichever column this row has it. */
export function fieldsOfRow(cells: readonly string[], columns: Columns): (Field | undefined)[] {
  const stray = strayEmail(cells, columns);
  const before = columns.fields.findIndex((field) => field !== undefined);
  return stray === -1 ? columns.fields : withEmailAt(stray, Math.max(0, before));
}

/** Where this row has its e-mail, if not where the others have theirs; else -1. */
export function strayEmail(cells: readonly string[], { fields, isSettled }: Columns): number {
  const usual = cells[fields.indexOf('email')] ?? '';
  return isSettled || isEmail(usual) ? -1 : cells.findIndex(isEmail);
}

/** Where most rows have an e-mail; where the usual order has it, if none does. */
function emailColumn(rows: readonly (readonly string[])[], before: number): number {
  const counts = new Map<number, number>();
  for (const cells of rows) {
    const at = cells.findIndex(isEmail);
    if (at !== -1) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? before + usualOrder.indexOf('email');
}

/** The other columns keep their order around it, after those that hold nothing of use. */
function withEmailAt(place: number, before: number): Known {
  const others = usualOrder.filter((field) => field !== 'email');
  const fields: Known = [...Array.from({ length: before }, () => undefined), ...others];
  while (fields.length < place) fields.push(undefined);
  return [...fields.slice(0, place), 'email', ...fields.slice(place)];
}

function isEmail(cell: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell.trim());
}
