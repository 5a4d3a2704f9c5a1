import type { boardContract } from '@shared/contract/board';
import type { Column, Group } from '@shared/domain/board';
import { Language } from '@shared/domain/values';
import { wordsIn } from '@shared/words/index';
import type { Context, Handlers } from './context';
import { need, needSameWorkshop } from './find';
import { rankBefore, rankLast } from './rank';
import { patching } from './patching';
import { removeRecord } from './references';
import { Refusal } from './refusal';

type GroupContract = Pick<
  typeof boardContract,
  | 'group.add'
  | 'group.update'
  | 'group.setDone'
  | 'group.setHelp'
  | 'group.remove'
  | 'column.add'
  | 'column.update'
  | 'column.move'
  | 'column.remove'
>;

export const groupService: Handlers<GroupContract> = {
  'group.add'(context, { workshopId, name }) {
    return { id: addGroup(context, workshopId, name) };
  },
  'group.update'(context, { id, fields }) {
    const group = need(context, 'group', id);
    const leaderId = fields.leaderId ?? null;
    if (leaderId !== null) needSameWorkshop(group, need(context, 'participant', leaderId));
    return patching('group')(context, { id, fields });
  },
  'group.setDone'(context, { id, isDone }) {
    need(context, 'group', id);
    context.records.set('group', id, { doneAt: isDone ? context.now() : null });
    return {};
  },
  'group.setHelp'(context, { id, needsHelp }) {
    const { helpAt } = need(context, 'group', id);
    context.records.set('group', id, { helpAt: needsHelp ? (helpAt ?? context.now()) : null });
    return {};
  },
  'group.remove'(context, { id }) {
    const { records } = context;
    need(context, 'group', id);
    const isUsed =
      records.list('note', { groupId: id }).length > 0 ||
      records.list('board', { groupId: id }).some((board) => isWrittenOn(context, board.id));
    if (isUsed) throw new Refusal('groupHasNotes');
    if (hasVoted(context, id)) throw new Refusal('groupHasVoted');
    removeGroup(context, id);
    return {};
  },

  'column.add'(context, { boardId, title, kind }) {
    const { workshopId } = need(context, 'board', boardId);
    const id = context.newId();
    const rank = rankLast(context.records.list('column', { boardId }));
    context.records.add('column', { id, workshopId, boardId, rank, title, kind });
    return { id };
  },
  'column.update': patching('column'),
  'column.move'(context, { id, before }) {
    const { boardId } = need(context, 'column', id);
    context.records.set('column', id, {
      rank: rankBefore(context.records.list('column', { boardId }), before, id),
    });
    return {};
  },
  'column.remove'(context, { id }) {
    const { boardId } = need(context, 'column', id);
    if (context.records.list('column', { boardId }).length === 1) throw new Refusal('lastColumn');
    const isEmpty =
      context.records.list('note', { columnId: id }).length === 0 &&
      context.records.list('cluster', { columnId: id }).length === 0;
    if (!isEmpty) throw new Refusal('columnNotEmpty');
    removeRecord(context, 'column', id);
    return {};
  },
};

/** The columns of a new board, each giving its kind to what is written in it. */
export const usualColumns: readonly NonNullable<Column['kind']>[] = [
  'wentWell',
  'madeItHard',
  'idea',
  'question',
];

/** The letters that no group has, in their order: one that is free again is taken again, because A, B, C reads better than A, C, F. */
export function freeLetters(groups: readonly Pick<Group, 'letter'>[]): string[] {
  const taken = new Set(groups.map(({ letter }) => letter));
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').filter((letter) => !taken.has(letter));
}

/** A group with its board, in the workshop's language. */
export function addGroup(context: Context, workshopId: string, name?: string): string {
  const { records, newId } = context;
  const { language } = need(context, 'workshop', workshopId);
  const groups = records.list('group', { workshopId });
  const [letter] = freeLetters(groups);
  if (letter === undefined) throw new Refusal('tooManyGroups');
  const words = wordsIn[language].marks;
  const title = name ?? words.group(letter);
  const id = newId();
  records.add('group', {
    id,
    workshopId,
    rank: rankLast(groups),
    letter,
    name: title,
    leaderId: null,
    deliverable: '',
    question: '',
    place: '',
    doneAt: null,
    helpAt: null,
  });
  const boardId = newId();
  const rank = rankLast(records.list('board', { workshopId }));
  records.add('board', { id: boardId, workshopId, groupId: id, rank, title });
  let last: string | null = null;
  for (const kind of usualColumns) {
    const columnRank = rankLast(last === null ? [] : [{ id: '', rank: last }]);
    records.add('column', {
      id: newId(),
      workshopId,
      boardId,
      rank: columnRank,
      title: words.kinds[kind],
      kind,
    });
    last = columnRank;
  }
  return id;
}

/**
 * Gives a group that came back the next free letter when another group has its own by now. Names that say no more than
 * the letter follow it.
 */
export function settleLetter({ records }: Context, id: string): 'own' | 'another' | 'none' {
  const group = records.get('group', id);
  if (group === null) return 'own';
  const others = records.list('group', { workshopId: group.workshopId }).filter((other) => other.id !== id);
  if (!others.some(({ letter }) => letter === group.letter)) return 'own';
  const [letter] = freeLetters(others);
  if (letter === undefined) return 'none';
  const language = Language.options.find((each) => wordsIn[each].marks.group(group.letter) === group.name);
  if (language !== undefined) {
    const name = wordsIn[language].marks.group(letter);
    for (const { id: boardId, title } of records.list('board', { groupId: id }))
      if (title === group.name) records.set('board', boardId, { title: name });
    records.set('group', id, { name });
  }
  records.set('group', id, { letter });
  return 'another';
}

function isWrittenOn({ records }: Context, boardId: string): boolean {
  const visits = records.list('visit', { hostBoardId: boardId });
  return (
    records.list('note', { boardId }).length > 0 ||
    visits.some(({ id }) => records.list('visitInput', { visitId: id }).length > 0)
  );
}

/** Its dots would go with it, out of a vote that the room may have seen. */
const hasVoted = ({ records }: Context, groupId: string): boolean =>
  records
    .list('ballot', { groupId })
    .some(({ id: ballotId }) => records.list('dots', { ballotId }).length > 0);

/** With its boards and visits. */
export function removeGroup(context: Context, id: string): void {
  const { records } = context;
  for (const visit of records.list('visit', { visitingGroupId: id })) removeVisit(context, visit.id);
  for (const board of records.list('board', { groupId: id })) removeBoard(context, board.id);
  removeRecord(context, 'group', id);
}

function removeBoard(context: Context, boardId: string): void {
  const { records } = context;
  for (const visit of records.list('visit', { hostBoardId: boardId })) removeVisit(context, visit.id);
  for (const cluster of records.list('cluster', { boardId })) removeRecord(context, 'cluster', cluster.id);
  for (const column of records.list('column', { boardId })) removeRecord(context, 'column', column.id);
  removeRecord(context, 'board', boardId);
}

function removeVisit({ records }: Context, id: string): void {
  if (records.list('visitInput', { visitId: id }).length > 0) throw new Refusal('visitHasInput');
  records.remove('visit', id);
}
