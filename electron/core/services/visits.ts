import type { boardContract } from '@shared/contract/board';
import type { Visit, VisitInput } from '@shared/domain/board';
import { noteMadeOf } from '@shared/domain/guest-note';
import { planVisits } from '@shared/domain/visit-plan';
import { wordsIn } from '@shared/words/index';
import type { Context, Handlers } from './context';
import { need, needSameWorkshop } from './find';
import { addNote, columnFor, rankAtTheEnd } from './notes';
import { patching, removing } from './patching';
import { rankLast } from './rank';
import { Refusal } from './refusal';

type VisitContract = Pick<
  typeof boardContract,
  | 'visit.plan'
  | 'visit.add'
  | 'visit.update'
  | 'visit.remove'
  | 'visitInput.add'
  | 'visitInput.update'
  | 'visitInput.answer'
  | 'visitInput.toBoard'
  | 'visitInput.remove'
>;

export const visitService: Handlers<VisitContract> = {
  'visit.plan'(context, { workshopId }) {
    return { added: planRound(context, workshopId) };
  },
  'visit.add'(context, { visitingGroupId, hostBoardId, prompt }) {
    return { id: addVisit(context, { visitingGroupId, hostBoardId, prompt, visitRoundId: null }) };
  },
  'visit.update': patching('visit'),
  'visit.remove'(context, { id }) {
    need(context, 'visit', id);
    if (context.records.list('visitInput', { visitId: id }).length > 0) throw new Refusal('visitHasInput');
    context.records.remove('visit', id);
    return {};
  },
  'visitInput.add'(context, { visitId, clusterId, text }) {
    const visit = need(context, 'visit', visitId);
    checkTheme(context, visit.hostBoardId, clusterId);
    const { records, newId, now } = context;
    const id = newId();
    const rank = rankLast(records.list('visitInput', { visitId }));
    const { workshopId } = visit;
    records.add('visitInput', {
      id,
      workshopId,
      visitId,
      clusterId,
      rank,
      text,
      answer: null,
      answerText: '',
      createdAt: now(),
    });
    return { id };
  },
  'visitInput.update'(context, { id, fields }) {
    const { visitId } = need(context, 'visitInput', id);
    checkTheme(context, need(context, 'visit', visitId).hostBoardId, fields.clusterId ?? null);
    return patching('visitInput')(context, { id, fields });
  },
  'visitInput.answer'(context, { id, answer }) {
    need(context, 'visitInput', id);
    context.records.set('visitInput', id, { answer });
    return {};
  },
  'visitInput.toBoard'(context, { id }) {
    return { id: toBoard(context, need(context, 'visitInput', id)) };
  },
  'visitInput.remove': removing('visitInput'),
};

function toBoard(context: Context, input: VisitInput): string {
  const { text, clusterId } = input;
  const visit = need(context, 'visit', input.visitId);
  const { hostBoardId: boardId, visitingGroupId: groupId } = visit;
  const made = noteMadeOf(input, visit, context.records.list('note', { boardId, groupId }));
  if (made !== undefined) return made.id;
  const kind = 'idea';
  const theme = clusterId === null ? null : need(context, 'cluster', clusterId);
  const columnId = theme?.columnId ?? columnFor(context, boardId, kind).id;
  const rank = rankAtTheEnd(context, columnId);
  const board = { ...need(context, 'board', boardId), groupId };
  return addNote(context, board, { text, kind, factors: [], columnId, clusterId, rank, author: '' });
}

/** Every group visits the board of the group after it, the last one that of the first. */
function planRound(context: Context, workshopId: string): number {
  const { records } = context;
  const prompt = usualPrompt(context, workshopId);
  const boardIds = boardsByGroup(context, workshopId);
  const planned = records.list('visit', { workshopId });
  const [turn = []] = planVisits([...boardIds.keys()], 1);
  const missing = turn
    .map(({ visitor, host }) => ({ visitingGroupId: visitor, hostBoardId: boardIds.get(host) ?? '' }))
    .filter((wanted) => !planned.some((visit) => isSameVisit(visit, wanted)));
  for (const wanted of missing) addVisit(context, { ...wanted, prompt, visitRoundId: null });
  return missing.length;
}

type Wanted = Pick<Visit, 'visitingGroupId' | 'hostBoardId'>;

export const isSameVisit = (a: Wanted, b: Wanted): boolean =>
  a.visitingGroupId === b.visitingGroupId && a.hostBoardId === b.hostBoardId;

/** What visitors are asked as long as nobody has thought of something better. */
export const usualPrompt = (context: Context, workshopId: string): string =>
  wordsIn[need(context, 'workshop', workshopId).language].documents.visitPrompt;

/** The groups in their order, each with the board at which others find it. */
export function boardsByGroup({ records }: Context, workshopId: string): Map<string, string> {
  return new Map(
    records.list('group', { workshopId }).flatMap(({ id }): [string, string][] => {
      const [board] = records.list('board', { groupId: id });
      return board === undefined ? [] : [[id, board.id]];
    }),
  );
}

export function addVisit(
  context: Context,
  { visitingGroupId, hostBoardId, prompt, visitRoundId }: Omit<Visit, 'id' | 'workshopId' | 'rank'>,
): string {
  const group = need(context, 'group', visitingGroupId);
  const board = need(context, 'board', hostBoardId);
  needSameWorkshop(group, board);
  if (board.groupId === group.id) throw new Refusal('ownBoard');
  const { workshopId } = group;
  const id = context.newId();
  const rank = rankLast(context.records.list('visit', { workshopId }));
  context.records.add('visit', {
    id,
    workshopId,
    visitingGroupId,
    hostBoardId,
    rank,
    prompt,
    visitRoundId,
  });
  return id;
}

function checkTheme(context: Context, boardId: string, clusterId: string | null): void {
  if (clusterId !== null && need(context, 'cluster', clusterId).boardId !== boardId)
    throw new Refusal('outsideWorkshop');
}
