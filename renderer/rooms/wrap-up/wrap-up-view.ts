/** Pure rules of the room: one row for each thing to mend, notes to choose from, and a closing time as people write it. */
import type { Board, Cluster, Column, Group, Note } from '@shared/domain/board';
import type { Lack } from '@shared/domain/missing';
import { byRank } from '@shared/domain/running-order';
import { dayOf, instantOf, wallClock } from '@shared/domain/time';
import type { NoteKind } from '@shared/domain/values';
import type { Participant, Workshop } from '@shared/domain/workshop';
import type { Unsaved } from '@renderer/data/unsaved-drafts';

/** So many unregistered people get a row each; more are better seen to where all of them stand. */
const fewPeople = 4;

export type LackRow =
  | Exclude<Lack, { kind: 'presence' }>
  | { kind: 'person'; person: Participant }
  | { kind: 'people'; people: Participant[] }
  | { kind: 'unsaved'; unsaved: Unsaved };

export function lackRows(lacks: readonly Lack[]): LackRow[] {
  return lacks.flatMap((lack): LackRow[] => {
    if (lack.kind !== 'presence') return [lack];
    if (lack.people.length > fewPeople) return [{ kind: 'people', people: lack.people }];
    return lack.people.map((person) => ({ kind: 'person', person }));
  });
}

export function rowKey(row: LackRow): string {
  if (row.kind === 'unsaved') return `unsaved ${row.unsaved.window ?? ''} ${row.unsaved.field}`;
  if (row.kind === 'person') return `person ${row.person.id}`;
  if (row.kind === 'action') return `action ${row.entry.id}`;
  if (row.kind === 'decision' || row.kind === 'itemText') return `${row.kind} ${row.block.id}`;
  if (row.kind === 'openVote') return `openVote ${row.round.id}`;
  return row.kind;
}

/** What is being written in this room stands there for everyone to see, as long as its row does. */
export function isInSight({ field, window }: Unsaved, rows: readonly LackRow[]): boolean {
  if (window !== null || !field.startsWith('wrapUp:')) return false;
  return field.startsWith('wrapUp:endedAt') || rows.some((row) => fieldsOf(row).some(begins(field)));
}

const begins = (field: string) => (name: string) => field.startsWith(`wrapUp:${name}`);

function fieldsOf(row: LackRow): string[] {
  if (row.kind === 'noPlace') return ['place'];
  if (row.kind === 'noCaseNumber') return ['caseNumber'];
  if (row.kind === 'action') return [`owner:${row.entry.id}`, `day:${row.entry.id}`];
  if (row.kind === 'decision') return [`decision:${row.block.id}`];
  if (row.kind === 'itemText') return [`notes:${row.block.id}`];
  return [];
}

export type Choice = {
  note: Note;
  group: Group | null;
  cluster: Cluster | null;
  /** Its number in the catalogue once it is there. */
  number: number | null;
};

export type NoteFilter = 'all' | 'chosen' | NoteKind;

export type NoteRows = {
  note: readonly Note[];
  board: readonly Board[];
  column: readonly Column[];
  group: readonly Group[];
  cluster: readonly Cluster[];
};

/** Every note in the order of the boards: board by board, column by column, as it stands there. */
export function choices(rows: NoteRows, numbersByNote: ReadonlyMap<string, number>): Choice[] {
  const groupsById = byId(rows.group);
  const clustersById = byId(rows.cluster);
  const places = new Map<string, number>();
  const boards = [...rows.board].sort(byRank);
  for (const board of boards)
    for (const column of rows.column.filter(({ boardId }) => boardId === board.id).sort(byRank))
      places.set(column.id, places.size);
  const placeOf = ({ columnId }: Note) => places.get(columnId) ?? places.size;
  return [...rows.note]
    .sort((a, b) => placeOf(a) - placeOf(b) || byRank(a, b))
    .map((note) => ({
      note,
      group: groupsById.get(note.groupId ?? '') ?? null,
      cluster: clustersById.get(note.clusterId ?? '') ?? null,
      number: numbersByNote.get(note.id) ?? null,
    }));
}

/** Notes that hold every word, in their text, theme or group, and fit the filter. */
export function chosenFrom(all: readonly Choice[], words: string, filter: NoteFilter): Choice[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  return all.filter(({ note, group, cluster }) => {
    const fits = filter === 'all' || (filter === 'chosen' ? note.isForCatalogue : note.kind === filter);
    const text = `${note.text} ${cluster?.name ?? ''} ${group?.name ?? ''}`.toLocaleLowerCase();
    return fits && wanted.every((word) => text.includes(word));
  });
}

/** `19:56` from what people write: 19.56, 1956, 9:05; null when it is no time of day. */
export function clockFrom(text: string): string | null {
  const [, hour = '', minute = ''] =
    /^(\d{1,2})[:. ]?(\d{2})$/.exec(text.trim().replace(/^kl\.?\s*/i, '')) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** The instant of that time of day after the meeting began; one that runs past midnight ends the day after. */
export function endAt({ startedAt, endedAt, timeZone }: Workshop, clock: string): number {
  const from = startedAt ?? endedAt ?? 0;
  const day = dayOf(wallClock(from, timeZone));
  const end = instantOf(`${day}T${clock}`, timeZone);
  if (startedAt === null || end >= startedAt - (startedAt % 60_000)) return end;
  const nextDay = dayOf(new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString());
  return instantOf(`${nextDay}T${clock}`, timeZone);
}

/** What the field is called: by the last part of its name that has words. */
export function fieldLabel(field: string, labels: Readonly<Record<string, string>>): string {
  const named = field.split(':').reverse();
  return named.map((part) => (Object.hasOwn(labels, part) ? labels[part] : '')).find(Boolean) ?? '';
}

/** At most so many characters, ended at a word; on one line. */
export function shortened(text: string, most: number): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most);
  return `${line.slice(0, space < most / 2 ? most : space)} …`;
}

const byId = <T extends { id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));
