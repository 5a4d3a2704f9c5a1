import type { boardContract } from '@shared/contract/board';
import { wordsIn } from '@shared/words/index';
import type { Context, Handlers } from './context';
import { need, needSameWorkshop } from './find';
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
  | 'visitInput.remove'
>;

export const visitService: Handlers<VisitContract> = {
  'visit.plan'(context, { workshopId }) {
    return { added: planRound(context, workshopId) };
  },
  'visit.add'(context, { visitingGroupId, hostBoardId, prompt }) {
    return { id: addVisit(context, visitingGroupId, hostBoardId, prompt) };
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
  'visitInput.remove': removing('visitInput'),
};

/** Every group visits the board of the group after it, the last one that of the first. */
function planRound(context: Context, workshopId: string): number {
  const { records } = context;
  const { language } = need(context, 'workshop', workshopId);
  const groups = records.list('group', { workshopId });
  if (groups.length < 2) return 0;
  const planned = records.list('visit', { workshopId });
  let added = 0;
  groups.forEach((group, at) => {
    const host = groups[(at + 1) % groups.length];
    const board = host === undefined ? undefined : records.list('board', { groupId: host.id })[0];
    if (board === undefined) return;
    if (
      planned.some(
        ({ visitingGroupId, hostBoardId }) => visitingGroupId === group.id && hostBoardId === board.id,
      )
    )
      return;
    addVisit(context, group.id, board.id, wordsIn[language].documents.visitPrompt);
    added++;
  });
  return added;
}

function addVisit(context: Context, visitingGroupId: string, hostBoardId: string, prompt: string): string {
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
    visitRoundId: null,
  });
  return id;
}

function checkTheme(context: Context, boardId: string, clusterId: string | null): void {
  if (clusterId !== null && need(context, 'cluster', clusterId).boardId !== boardId)
    throw new Refusal('outsideWorkshop');
}
