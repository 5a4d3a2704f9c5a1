/** In which room a draft stands. Its name, `block:<id>:title`, says by an id what it is about, and then which field it is. */
import { factors, type Factor } from '@shared/domain/values';
import type { InnerRoom } from '@shared/domain/rooms';
import type { KeptType, Tables } from './replica';

export type DraftPlace = {
  room: InnerRoom;
  /** What the room has to show for it to be seen. */
  chosen: Readonly<Record<string, string>>;
  /** The record it is about, as people know it: a title, a name, what was said. */
  about: string;
  factor: Factor | null;
};

/** Null for what is nobody's words, and for what is not in this workshop. */
export function placeOf(field: string, tables: Tables, workshopId: string): DraftPlace | null {
  const parts = field.split(':');
  const found = field.startsWith('@') ? null : recordIn(parts, tables);
  if (found === null) return null;
  const factor = factors.find((each) => parts.includes(each)) ?? null;
  const room = roomOf(parts, found);
  const chosen =
    factor !== null && room === 'factors' ? { factor } : chosenFor(room, found, parts, workshopId);
  return { room, chosen, about: aboutOf(found, tables), factor };
}

type Found = { type: KeptType; record: Readonly<Record<string, unknown>>; id: string };

function recordIn(parts: readonly string[], tables: Tables): Found | null {
  for (const type of Object.keys(tables) as KeptType[])
    for (const id of parts) {
      const record = tables[type].get(id);
      if (record !== undefined) return { type, record, id };
    }
  return null;
}

/** Where a field is whose name begins with something else than the kind of its record. */
const roomsByName: Readonly<Record<string, InnerRoom>> = {
  run: 'run',
  visit: 'visit',
  visitRounds: 'visit',
  evidence: 'factors',
  factor: 'factors',
  wrapUp: 'wrapUp',
};

/** All others are written where the evening is prepared. */
const roomsByType: Partial<Record<KeptType, InnerRoom>> = {
  logEntry: 'run',
  board: 'boards',
  column: 'boards',
  cluster: 'boards',
  note: 'boards',
  visit: 'visit',
  visitInput: 'visit',
  visitRound: 'visit',
  voteRound: 'prioritise',
  ratingRound: 'prioritise',
  matrix: 'prioritise',
};

function roomOf(parts: readonly string[], { type }: Found): InnerRoom {
  const named = roomsByName[parts[0] ?? ''];
  if (named !== undefined) return named;
  // The text of the minutes for a whole block has no further name.
  if (type === 'block' && parts.length === 2) return 'run';
  return roomsByType[type] ?? 'prepare';
}

function chosenFor(
  room: InnerRoom,
  found: Found,
  parts: readonly string[],
  workshopId: string,
): Record<string, string> {
  const { record, id } = found;
  if (room === 'boards') return { board: textIn(record, 'boardId') || id };
  if (room === 'visit') return openInVisits(found, parts, workshopId);
  if (room === 'prioritise') return { round: id };
  return room === 'prepare' ? openInPrepare(found, parts, workshopId) : {};
}

/** A visit, or the plan of the rounds. */
function openInVisits(
  { type, record, id }: Found,
  parts: readonly string[],
  workshopId: string,
): Record<string, string> {
  if (type === 'visit' || type === 'visitInput')
    return { visit: textIn(record, 'visitId') || id, visitShown: `visit:${workshopId}` };
  return parts[0] === 'visit' ? {} : { visitShown: `plan:${workshopId}` };
}

/** An agenda row, or a panel in the side. */
function openInPrepare(
  { type, record, id }: Found,
  parts: readonly string[],
  workshopId: string,
): Record<string, string> {
  if (type === 'block' || type === 'agendaItem') return { agendaRow: id };
  if (type === 'attachment') return { agendaRow: textIn(record, 'agendaItemId') };
  const panels: Partial<Record<KeptType, string>> = { group: `group:${id}`, participant: `person:${id}` };
  const panel = parts.at(-1) === 'person' ? '' : (panels[type] ?? 'details');
  return { [`preparePanel:${workshopId}`]: panel };
}

/** A board is known by its group, a visit by its guests. */
function aboutOf({ type, record }: Found, { group }: Tables): string {
  if (type === 'workshop') return '';
  const whose = type === 'board' ? 'groupId' : 'visitingGroupId';
  return group.get(textIn(record, whose))?.name ?? textIn(record, 'title', 'name', 'text', 'role');
}

/** The first of these that the record has. */
const textIn = (record: Found['record'], ...names: string[]): string =>
  names.map((name) => record[name]).find((value) => typeof value === 'string') ?? '';
