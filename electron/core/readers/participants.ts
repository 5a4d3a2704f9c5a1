import { columnsOf, fieldsOfRow } from './participant-columns';
import type { Columns, Field } from './participant-columns';

export interface ParticipantDraft {
  name: string;
  role: string;
  organisation: string;
  email: string;
  competences: string[];
  /** Null where the table does not say. */
  isMember: boolean | null;
}

interface SkippedRow {
  /** As a spreadsheet counts, the heading row included. */
  row: number;
  reason: 'noName' | 'samePerson' | 'tooLong';
}

export interface ParticipantTable {
  taken: ParticipantDraft[];
  skipped: SkippedRow[];
  hadHeader: boolean;
}

/** What a participant may hold, in characters and in words. */
const longestLine = 300;
const mostCompetences = 50;

/** Rows without a single word are neither taken nor told about. */
export function readParticipants(rows: readonly (readonly string[])[]): ParticipantTable {
  const columns = columnsOf(rows);
  const people = new Map<string, ParticipantDraft>();
  const skipped: SkippedRow[] = [];
  rows.forEach((cells, index) => {
    if (index < columns.firstRow || cells.every((cell) => cell.trim() === '')) return;
    const person = personIn(cells, columns);
    const known = people.get(identityOf(person));
    if (person.name === '') skipped.push({ row: index + 1, reason: 'noName' });
    else if (isTooLong(person)) skipped.push({ row: index + 1, reason: 'tooLong' });
    else if (known) {
      complete(known, person);
      skipped.push({ row: index + 1, reason: 'samePerson' });
    } else people.set(identityOf(person), person);
  });
  return { taken: [...people.values()], skipped, hadHeader: columns.hadHeader };
}

/** Same name and e-mail is one person, however they are cased, spaced or composed. */
export function identityOf({ name, email }: Pick<ParticipantDraft, 'name' | 'email'>): string {
  const plain = (text: string) => oneLine(text).normalize('NFC').toLowerCase();
  return `${plain(name)}\n${plain(email)}`;
}

function personIn(cells: readonly string[], columns: Columns): ParticipantDraft {
  const values: Partial<Record<Field, string>> = {};
  fieldsOfRow(cells, columns).forEach((field, at) => {
    const value = cells[at]?.trim() ?? '';
    if (field && value !== '') values[field] ??= value;
  });
  return {
    name: oneLine(values.name ?? `${values.firstName ?? ''} ${values.lastName ?? ''}`),
    role: oneLine(values.role ?? ''),
    organisation: oneLine(values.organisation ?? ''),
    email: oneLine(values.email ?? ''),
    competences: competencesIn(values.competences ?? ''),
    isMember: membershipIn(values.member ?? ''),
  };
}

function isTooLong({ name, role, organisation, email, competences }: ParticipantDraft): boolean {
  const lines = [name, role, organisation, email, ...competences];
  return competences.length > mostCompetences || lines.some((line) => line.length > longestLine);
}

function complete(known: ParticipantDraft, again: ParticipantDraft): void {
  known.role ||= again.role;
  known.organisation ||= again.organisation;
  known.isMember ??= again.isMember;
  known.competences = distinct([...known.competences, ...again.competences]).slice(0, mostCompetences);
}

function competencesIn(cell: string): string[] {
  return distinct(cell.split(/[,;/\n\r]/).map(oneLine).filter((word) => word !== '')); // prettier-ignore
}

function distinct(words: readonly string[]): string[] {
  return [...new Map(words.map((word) => [word.toLowerCase(), word] as const).reverse()).values()].reverse();
}

const yes = new Set(['ja', 'j', 'x', 'yes', 'y', '1', 'true', 'sand', 'sandt', '✓']);
const no = new Set(['nej', 'n', 'no', '0', 'false', 'falsk', '-']);

function membershipIn(cell: string): boolean | null {
  const word = cell.trim().toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}

function oneLine(text: string): string {
  return text.toWellFormed().replace(/\s+/gu, ' ').trim();
}
