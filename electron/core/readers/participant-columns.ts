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
  fornavn: 'firstName', firstname: 'firstName', givenname: 'firstName',
  efternavn: 'lastName', lastname: 'lastName', surname: 'lastName', familyname: 'lastName',
  rolle: 'role', titel: 'role', stilling: 'role', funktion: 'role', role: 'role', title: 'role', jobtitle: 'role',
  organisation: 'organisation', organization: 'organisation', afdeling: 'organisation', forvaltning: 'organisation', virksomhed: 'organisation',
  firma: 'organisation', forening: 'organisation', company: 'organisation', department: 'organisation',
  email: 'email', epost: 'email', mail: 'email', emailadresse: 'email', mailadresse: 'email', emailaddress: 'email',
  kompetencer: 'competences', kompetence: 'competences', competences: 'competences', competencies: 'competences', skills: 'competences',
  medlem: 'member', member: 'member',
}; // prettier-ignore

/** How columns are taken when no row names them. */
const usualOrder: Field[] = ['name', 'role', 'organisation', 'email', 'competences', 'member'];

/** Above the headings may stand what the list is about, over merged cells. */
const mostTitles = 10;

/** The first row with words in it is a heading row if it names a name column or any two we know; a later one, if it
    names a name column. */
export function columnsOf(rows: readonly (readonly string[])[]): Columns {
  const first = rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  const top = rows.slice(first, first + mostTitles).map((cells) => cells.map(fieldOf));
  const known = top[0]?.filter((field) => field !== undefined) ?? [];
  const at = new Set(known).size > 1 ? 0 : top.findIndex(namesNames);
  const fields = top[at];
  return fields
    ? { fields, firstRow: first + at + 1, isSettled: true }
    : { fields: withEmailAt(emailColumn(rows)), firstRow: 0, isSettled: false };
}

export const columnsPlanned = ({ firstRow, fields }: ListPlan): Columns => ({
  fields: fields.map((field) => field ?? undefined),
  firstRow: firstRow - 1,
  isSettled: true,
});

const namesNames = (fields: readonly (Field | undefined)[]): boolean =>
  fields.includes('name') || fields.includes('firstName');

function fieldOf(cell: string): Field | undefined {
  // »Afdeling/forening« is what either of its words says.
  for (const part of [cell, ...cell.split('/')]) {
    const word = part.normalize('NFC').toLowerCase().replace(/[\s\p{C}_:.-]/gu, ''); // prettier-ignore
    if (Object.hasOwn(headings, word)) return headings[word];
  }
  return undefined;
}

/** Without headings an e-mail is known by its look, in whichever column this row has it. */
export function fieldsOfRow(cells: readonly string[], columns: Columns): (Field | undefined)[] {
  const stray = strayEmail(cells, columns);
  return stray === -1 ? columns.fields : withEmailAt(stray);
}

/** Where this row has its e-mail, if not where the others have theirs; else -1. */
export function strayEmail(cells: readonly string[], { fields, isSettled }: Columns): number {
  const usual = cells[fields.indexOf('email')] ?? '';
  return isSettled || isEmail(usual) ? -1 : cells.findIndex(isEmail);
}

/** Where most rows have an e-mail; where the usual order has it, if none does. */
function emailColumn(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const cells of rows) {
    const at = cells.findIndex(isEmail);
    if (at !== -1) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? usualOrder.indexOf('email');
}

/** The other columns keep their order around it. */
function withEmailAt(place: number): (Field | undefined)[] {
  const fields: (Field | undefined)[] = usualOrder.filter((field) => field !== 'email');
  while (fields.length < place) fields.push(undefined);
  return [...fields.slice(0, place), 'email', ...fields.slice(place)];
}

function isEmail(cell: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell.trim());
}
