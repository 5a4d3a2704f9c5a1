/** Groups that nobody would miss. */
import type { Group } from '@shared/domain/board';
import { Language } from '@shared/domain/values';
import { wordsIn } from '@shared/words/index';
import type { ReadContext } from './context';
import { usualColumns } from './groups';

type Around = Pick<ReadContext, 'records' | 'drafts' | 'client'>;

/**
 * A group as it was made: not a word in it or on its board, none half written there either, no name of its own, nothing
 * planned for it, and nobody left when those who are `leaving` have gone.
 */
export function isBare(context: Around, group: Group, leaving: ReadonlySet<string>): boolean {
  const { records } = context;
  const { id, workshopId, letter, leaderId } = group;
  const boards = records.list('board', { groupId: id });
  const usual = Language.options.map((language) => wordsIn[language].marks);
  const isUsualName = (name: string) => usual.some((marks) => marks.group(letter) === name);
  const staying = records
    .list('participant', { workshopId, groupId: id })
    .filter((one) => !leaving.has(one.id));
  return (
    staying.length === 0 &&
    (leaderId === null || leaving.has(leaderId)) &&
    [group.deliverable, group.question, group.place].every((text) => text.trim() === '') &&
    [group.name, ...boards.map(({ title }) => title)].every(isUsualName) &&
    boards.every((board) => isBlankBoard(records, board.id)) &&
    !isNamed(records, group) &&
    !isBeingWrittenOf(context, [id, ...boards.map((board) => board.id)])
  );
}

/** By a note, a visit, a count or a block. */
const isNamed = (records: Around['records'], { id, workshopId }: Group): boolean =>
  records.list('note', { groupId: id }).length > 0 ||
  records.list('visit', { visitingGroupId: id }).length > 0 ||
  records.list('ballot', { groupId: id }).length > 0 ||
  records.list('block', { workshopId }).some(({ groupIds }) => groupIds.includes(id));

/** In any window; a draft's name holds the id of what it is about. Those with an »@« hold choices, not words. */
function isBeingWrittenOf({ drafts, client: { actor } }: Around, ids: readonly string[]): boolean {
  const fields = [...Object.keys(drafts.list(actor)), ...drafts.elsewhere(actor).map(({ field }) => field)];
  return fields.some(
    (field) => !field.startsWith('@') && field.split(':').some((part) => ids.includes(part)),
  );
}

function isBlankBoard(records: Around['records'], boardId: string): boolean {
  const columns = records.list('column', { boardId });
  const isUsual = Language.options.some((language) =>
    sameWords(
      columns.map(({ title }) => title),
      usualColumns.map((kind) => wordsIn[language].marks.kinds[kind]),
    ),
  );
  return (
    isUsual &&
    records.list('note', { boardId }).length === 0 &&
    records.list('cluster', { boardId }).length === 0 &&
    records.list('writingRound', { boardId }).length === 0 &&
    records.list('visit', { hostBoardId: boardId }).length === 0
  );
}

const sameWords = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((word, at) => word === others[at]);
