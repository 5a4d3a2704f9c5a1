import type { ListPlan } from '@shared/contract/participant-list';
import { distinctWords } from '@shared/domain/same-word';
import { columnsOf, columnsPlanned, fieldsOfRow } from './participant-columns';
import type { Columns, Field } from './participant-columns';
import { identityOf, oneLine } from './same-person';

export interface ParticipantDraft {
  name: string;
  role: string;
  organisation: string;
  email: string;
  competences: string[];
  /** Null where the table does not say. */
  isMember: boolean | null;
}

/** Rows are counted as a spreadsheet counts them, the heading row included. */
export interface TakenRow {
  row: number;
  person: ParticipantDraft;
}

interface SkippedRow extends TakenRow {
  reason: 'noName' | 'samePerson' | 'tooLong';
  /** The row that has the same person. */
  sameAs?: number;
}

export interface ParticipantTable {
  taken: TakenRow[];
  skipped: SkippedRow[];
  columns: Columns;
}

/** What a participant may hold, in characters and in words. */
const longestLine = 300;
const mostCompetences = 50;

/** Rows without a single word are neither taken nor told about. */
export function readParticipants(rows: readonly (readonly string[])[], plan?: ListPlan): ParticipantTable {
  const columns = plan ? columnsPlanned(plan) : columnsOf(rows);
  const people = new Map<string, TakenRow>();
  const skipped: SkippedRow[] = [];
  rows.forEach((cells, index) => {
    if (index < columns.firstRow || isBlank(cells)) return;
    const row = index + 1;
    const person = personIn(cells, columns);
    const first = people.get(identityOf(person));
    if (!/\p{L}/u.test(person.name)) skipped.push({ row, person, reason: 'noName' });
    else if (isTooLong(person)) skipped.push({ row, person, reason: 'tooLong' });
    else if (first) {
      complete(first.person, person);
      skipped.push({ row, person, reason: 'samePerson', sameAs: first.row });
    } else people.set(identityOf(person), { row, person });
  });
  return { taken: [...people.values()], skipped, columns };
}

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

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
  known.competences = distinctWords([...known.competences, ...again.competences]).slice(0, mostCompetences);
}

function competencesIn(cell: string): string[] {
  return distinctWords(cell.split(/[,;/\n\r]/).map(oneLine).filter((word) => word !== '')); // prettier-ignore
}

const yes = new Set(['ja', 'j', 'x', 'yes', 'y', '1', 'true', 'sand', 'sandt', '✓']);
const no = new Set(['nej', 'n', 'no', '0', 'false', 'falsk', '-']);

function membershipIn(cell: string): boolean | null {
  const word = cell.trim().toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}
