/**
 * What points where among a workshop's records, and what becomes of the pointing one when its target goes. The check of
 * a file reads the first three; `removeRecord` the fourth.
 */
import type { RecordType } from '@shared/domain/records';
import type { WorkshopFile } from '@shared/domain/workshop-file';
import type { Context } from './context';

export type Part = Exclude<keyof WorkshopFile, 'version' | 'workshop' | 'committee'>;

/** `rule`: the service of the target has a rule of its own. */
type WhenGone = 'clear' | 'remove' | 'rule';

export const references: readonly [part: Part, field: string, target: Part, whenGone: WhenGone][] = [
  ['memberRole', 'memberId', 'member', 'rule'],
  ['participant', 'groupId', 'group', 'clear'],
  ['participant', 'substituteForId', 'participant', 'clear'],
  ['participant', 'arrivedItemId', 'agendaItem', 'clear'],
  ['participant', 'leftItemId', 'agendaItem', 'clear'],
  ['pairRule', 'firstId', 'participant', 'remove'],
  ['pairRule', 'secondId', 'participant', 'remove'],
  ['block', 'agendaItemId', 'agendaItem', 'rule'],
  ['logEntry', 'blockId', 'block', 'rule'],
  ['attachment', 'agendaItemId', 'agendaItem', 'rule'],
  ['board', 'groupId', 'group', 'rule'],
  ['column', 'boardId', 'board', 'rule'],
  ['cluster', 'boardId', 'board', 'rule'],
  ['cluster', 'columnId', 'column', 'rule'],
  ['writingRound', 'boardId', 'board', 'remove'],
  ['note', 'boardId', 'board', 'rule'],
  ['note', 'columnId', 'column', 'rule'],
  ['note', 'clusterId', 'cluster', 'clear'],
  ['note', 'groupId', 'group', 'rule'],
  ['note', 'originColumnId', 'column', 'clear'],
  ['note', 'mergedIntoId', 'note', 'clear'],
  ['note', 'writingRoundId', 'writingRound', 'clear'],
  ['visit', 'visitingGroupId', 'group', 'rule'],
  ['visit', 'hostBoardId', 'board', 'rule'],
  ['visit', 'visitRoundId', 'visitRound', 'clear'],
  ['visitInput', 'visitId', 'visit', 'rule'],
  ['visitInput', 'clusterId', 'cluster', 'clear'],
  ['ballot', 'voteRoundId', 'voteRound', 'remove'],
  ['ballot', 'groupId', 'group', 'remove'],
  ['dots', 'ballotId', 'ballot', 'remove'],
  ['dots', 'noteId', 'note', 'remove'],
  ['rating', 'ratingRoundId', 'ratingRound', 'remove'],
  ['rating', 'noteId', 'note', 'remove'],
  ['matrixPlace', 'matrixId', 'matrix', 'remove'],
  ['matrixPlace', 'noteId', 'note', 'remove'],
];

/** Lists of ids: what goes is taken out of them. */
const lists: readonly [part: Part, field: 'groupIds' | 'boardIds', target: Part][] = [
  ['block', 'groupIds', 'group'],
  ['voteRound', 'boardIds', 'board'],
  ['ratingRound', 'boardIds', 'board'],
  ['matrix', 'boardIds', 'board'],
];

/** Removes a record with what is nothing without it, and lets go of it what else pointed at it. */
export function removeRecord(context: Context, type: RecordType, id: string): void {
  const record = context.records.get(type, id);
  if (record === null) return;
  for (const [part, field, target, whenGone] of references) {
    if (target === type && whenGone !== 'rule') letGo(context, part, field, id, whenGone);
  }
  if ('workshopId' in record && record.workshopId !== null) leaveLists(context, type, id, record.workshopId);
  context.records.remove(type, id);
}

function letGo(context: Context, part: Part, field: string, id: string, whenGone: WhenGone): void {
  for (const pointing of context.records.list(part, { [field]: id })) {
    if (whenGone === 'remove') removeRecord(context, part, pointing.id);
    else context.records.set(part, pointing.id, { [field]: null });
  }
}

function leaveLists(context: Context, type: RecordType, id: string, workshopId: string): void {
  const { records } = context;
  for (const [part, field, target] of lists) {
    if (target !== type) continue;
    for (const row of records.list<Part>(part, { workshopId } as object)) {
      const ids = (row as unknown as Record<string, string[]>)[field] ?? [];
      if (!ids.includes(id)) continue;
      const rest = ids.filter((one) => one !== id);
      if (rest.length === 0 && field === 'boardIds') removeRecord(context, part, row.id);
      else records.set(part, row.id, { [field]: rest });
    }
  }
}
