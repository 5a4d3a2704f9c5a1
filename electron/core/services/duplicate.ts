import { addedFields } from '@shared/domain/added-fields';
import { meetingAhead } from '@shared/domain/blank';
import type { Workshop } from '@shared/domain/workshop';
import type { Context } from './context';
import { addMinutes } from './new-workshop';
import { notBegun } from './visit-round-clock';

/** New ids by old ids, so that what pointed at a row points at its copy. */
class Copies {
  readonly #ids = new Map<string, string>();
  constructor(private readonly newId: () => string) {}

  of(id: string): string {
    const known = this.#ids.get(id);
    if (known !== undefined) return known;
    const made = this.newId();
    this.#ids.set(id, made);
    return made;
  }
  ofMaybe(id: string | null): string | null {
    return id === null ? null : this.of(id);
  }
}

/** As last time: agenda, people, groups and empty boards come along; what was said, counted and decided does not. */
export function duplicateWorkshop(
  context: Context,
  source: Workshop,
  title: string,
  plannedStart: string,
): string {
  const { records, newId, now } = context;
  const copies = new Copies(newId);
  const workshopId = copies.of(source.id);
  const length = (Date.parse(`${source.plannedEnd}Z`) - Date.parse(`${source.plannedStart}Z`)) / 60_000;
  records.add('workshop', {
    ...source,
    id: workshopId,
    title,
    ordinal: source.ordinal === null ? null : Math.min(999, source.ordinal + 1),
    plannedStart,
    plannedEnd: addMinutes(plannedStart, Math.max(0, length)),
    ...meetingAhead,
    createdAt: now(),
  });
  copyPeople(context, source.id, workshopId, copies);
  copyAgenda(context, source.id, workshopId, copies);
  copyBoards(context, source.id, workshopId, copies);
  copyRounds(context, source.id, workshopId, copies);
  return workshopId;
}

function copyPeople({ records }: Context, from: string, workshopId: string, copies: Copies): void {
  for (const group of records.list('group', { workshopId: from })) {
    const leaderId = copies.ofMaybe(group.leaderId);
    records.add('group', {
      ...group,
      id: copies.of(group.id),
      workshopId,
      leaderId,
      doneAt: null,
      helpAt: null,
    });
  }
  for (const person of records.list('participant', { workshopId: from })) {
    const groupId = copies.ofMaybe(person.groupId);
    records.add('participant', {
      ...person,
      id: copies.of(person.id),
      workshopId,
      groupId,
      ...addedFields.participant,
      presence: 'unknown',
    });
  }
  for (const rule of records.list('pairRule', { workshopId: from })) {
    const [firstId, secondId] = [copies.of(rule.firstId), copies.of(rule.secondId)];
    records.add('pairRule', { ...rule, id: copies.of(rule.id), workshopId, firstId, secondId });
  }
}

function copyAgenda({ records }: Context, from: string, workshopId: string, copies: Copies): void {
  for (const item of records.list('agendaItem', { workshopId: from })) {
    records.add('agendaItem', { ...item, id: copies.of(item.id), workshopId });
  }
  const fresh = {
    addedMinutes: 0,
    isDropped: false,
    notes: '',
    startedAt: null,
    endedAt: null,
    pausedFor: 0,
  };
  for (const block of records.list('block', { workshopId: from })) {
    const agendaItemId = copies.of(block.agendaItemId);
    const groupIds = block.groupIds.map((id) => copies.of(id));
    records.add('block', { ...block, ...fresh, id: copies.of(block.id), workshopId, agendaItemId, groupIds });
  }
}

function copyBoards({ records }: Context, from: string, workshopId: string, copies: Copies): void {
  for (const board of records.list('board', { workshopId: from })) {
    records.add('board', {
      ...board,
      id: copies.of(board.id),
      workshopId,
      groupId: copies.ofMaybe(board.groupId),
    });
  }
  for (const column of records.list('column', { workshopId: from })) {
    records.add('column', {
      ...column,
      id: copies.of(column.id),
      workshopId,
      boardId: copies.of(column.boardId),
    });
  }
  for (const round of records.list('visitRound', { workshopId: from })) {
    const id = copies.of(round.id);
    records.add('visitRound', { ...round, ...notBegun, id, workshopId });
  }
  for (const visit of records.list('visit', { workshopId: from })) {
    const visitingGroupId = copies.of(visit.visitingGroupId);
    const hostBoardId = copies.of(visit.hostBoardId);
    const visitRoundId = copies.ofMaybe(visit.visitRoundId);
    records.add('visit', {
      ...visit,
      id: copies.of(visit.id),
      workshopId,
      visitingGroupId,
      hostBoardId,
      visitRoundId,
    });
  }
}

/** What will be asked, and by which rules; nobody's dots, counts or places. */
function copyRounds({ records, now }: Context, from: string, workshopId: string, copies: Copies): void {
  const fresh = { workshopId, startedAt: now(), closedAt: null };
  const boards = ({ boardIds }: { boardIds: readonly string[] }) => boardIds.map((id) => copies.of(id));
  for (const round of records.list('voteRound', { workshopId: from })) {
    records.add('voteRound', { ...round, ...fresh, id: copies.of(round.id), boardIds: boards(round) });
  }
  for (const round of records.list('ratingRound', { workshopId: from })) {
    records.add('ratingRound', { ...round, ...fresh, id: copies.of(round.id), boardIds: boards(round) });
  }
  for (const matrix of records.list('matrix', { workshopId: from })) {
    records.add('matrix', { ...matrix, workshopId, id: copies.of(matrix.id), boardIds: boards(matrix) });
  }
}
