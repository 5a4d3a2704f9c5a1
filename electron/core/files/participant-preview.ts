/** What a list would do, told before it does it. Pure. */
import type { ListPreview } from '@shared/contract/participant-list';
import type { Participant } from '@shared/domain/workshop';
import { strayEmail } from '../readers/participant-columns';
import {
  isBlank,
  type ParticipantDraft,
  type ParticipantTable,
  type TakenRow,
} from '../readers/participants';
import { byName, nameOf, whoIsWho } from '../readers/same-person';

type Cells = readonly string[];
type Left = ListPreview['left'];

/** So much of the file is shown: enough to see what each column is. */
const shownPeople = 6;
const shownAbove = 2;
const longestCell = 80;

export type Previewed = {
  file: string;
  rows: readonly Cells[];
  table: ParticipantTable;
  here: readonly Participant[];
  /** The rows left out, with why. */
  reasons: Left;
};

export function previewOf({ file, rows, table, here, reasons }: Previewed): ListPreview {
  const { taken, columns } = table;
  const who = whoIsWho(
    here,
    taken.map(({ person }) => person),
  );
  const known = taken.flatMap(({ row, person }) => {
    const match = who.get(person);
    const gains = match !== undefined && !isEmptyPatch(missingIn(match.is, person));
    return match ? [{ row, name: person.name, isByName: match.isByName, gains }] : [];
  });
  const fresh = taken.filter(({ person }) => !who.has(person));
  const people = rows.flatMap((cells, index) =>
    index < columns.firstRow || isBlank(cells) ? [] : [{ row: index + 1, cells }],
  );
  const width = Math.max(0, ...rows.map((cells) => cells.findLastIndex((cell) => cell.trim() !== '') + 1));
  return {
    file,
    plan: {
      firstRow: columns.firstRow + 1,
      fields: Array.from({ length: width }, (_, at) => columns.fields[at] ?? null),
    },
    columns: columnsIn(rows, columns.firstRow, width),
    rows: shownRows(rows, people, columns.firstRow, {
      known: new Set(known.map(({ row }) => row)),
      left: new Set(reasons.map(({ row }) => row)),
    }),
    further: Math.max(0, people.length - shownPeople),
    added: fresh.length,
    known,
    left: reasons,
    namesakes: namesakesIn(fresh, here),
    strays: people.filter(({ cells }) => strayEmail(cells, columns) !== -1).map(({ row }) => row),
  };
}

/** What the row says and the participant does not. */
export function missingIn(participant: Participant, draft: ParticipantDraft): Partial<Participant> {
  const missing: Partial<Participant> = {};
  for (const field of ['role', 'organisation', 'email'] as const) {
    if (participant[field].trim() === '' && draft[field] !== '') missing[field] = draft[field];
  }
  if (participant.competences.length === 0 && draft.competences.length > 0) {
    missing.competences = draft.competences;
  }
  return missing;
}

export const isEmptyPatch = (fields: Partial<Participant>): boolean => Object.keys(fields).length === 0;

function columnsIn(rows: readonly Cells[], firstRow: number, width: number): ListPreview['columns'] {
  const headings = rows.slice(0, firstRow).findLast((cells) => !isBlank(cells)) ?? [];
  return Array.from({ length: width }, (_, at) => ({
    heading: cut(headings[at] ?? ''),
    isEmpty: rows.every((cells) => (cells[at] ?? '').trim() === ''),
  }));
}

function shownRows(
  rows: readonly Cells[],
  people: readonly { row: number; cells: Cells }[],
  firstRow: number,
  { known, left }: { known: Set<number>; left: Set<number> },
): ListPreview['rows'] {
  const above = rows
    .slice(0, firstRow)
    .map((cells, index) => ({ row: index + 1, cells, becomes: 'heading' as const }))
    .filter(({ cells }) => !isBlank(cells))
    .slice(-shownAbove);
  const shown = people.slice(0, shownPeople).map(({ row, cells }) => {
    const becomes = known.has(row) ? ('known' as const) : left.has(row) ? ('left' as const) : 'added';
    return { row, cells, becomes } as const;
  });
  return [...above, ...shown].map((one) => ({ ...one, cells: one.cells.map(cut) }));
}

function namesakesIn(fresh: readonly TakenRow[], here: readonly Participant[]): ListPreview['namesakes'] {
  const times = byName<Pick<Participant, 'name' | 'email'>>([...fresh.map(({ person }) => person), ...here]);
  return fresh
    .filter(({ person }) => (times.get(nameOf(person))?.length ?? 0) > 1)
    .map(({ row, person }) => ({ row, name: person.name }));
}

const cut = (cell: string): string => {
  const line = cell.replace(/\s+/gu, ' ').trim();
  return line.length > longestCell ? `${line.slice(0, longestCell).toWellFormed()}…` : line;
};
