import { workshopParts, type RecordOf, type WorkshopPart } from '@shared/domain/records';
import type { Workshop } from '@shared/domain/workshop';
import type { OpenAction, WorkshopRows, WorkshopSummary, workshopContract } from '@shared/contract/workshop';
import { stop } from './clock-steps';
import { addCommittee } from './committee';
import type { Handlers, ReadContext } from './context';
import { duplicateWorkshop } from './duplicate';
import { need } from './find';
import { createWorkshop } from './new-workshop';
import { patching } from './patching';
import { endRound } from './visit-round-clock';
import { revealAll } from './writing-rounds';

export const workshopService: Handlers<typeof workshopContract> = {
  'workshop.list': (context) => ({ workshops: summaries(context), openActions: openActions(context) }),
  'workshop.open': (context, { id }) => workshopRows(context, need(context, 'workshop', id)),

  'workshop.create'(context, { newCommittee, ...input }) {
    if (newCommittee === null) return { id: createWorkshop(context, input) };
    const committeeId = addCommittee(context, newCommittee, input.language ?? context.language);
    return { id: createWorkshop(context, { ...input, committeeId }) };
  },
  'workshop.update'(context, { id, fields }) {
    if (fields.committeeId !== undefined && fields.committeeId !== null)
      need(context, 'committee', fields.committeeId);
    return patching('workshop')(context, { id, fields });
  },
  'workshop.duplicate': (context, { id, title, plannedStart }) => ({
    id: duplicateWorkshop(context, need(context, 'workshop', id), title, plannedStart),
  }),
  'workshop.setArchived'(context, { id, isArchived }) {
    need(context, 'workshop', id);
    context.records.set('workshop', id, { archivedAt: isArchived ? context.now() : null });
    return {};
  },
  'workshop.setBinned'(context, { id, isBinned }) {
    need(context, 'workshop', id);
    context.records.set('workshop', id, { binnedAt: isBinned ? context.now() : null });
    return {};
  },
  'workshop.close'(context, { id }) {
    const workshop = need(context, 'workshop', id);
    endRound(context, id);
    revealAll(context, id);
    stop(context, workshop);
    const now = context.now();
    context.records.set('workshop', id, {
      status: 'closed',
      startedAt: workshop.startedAt ?? now,
      endedAt: now,
    });
    return {};
  },
  'workshop.reopen'(context, { id }) {
    const { startedAt } = need(context, 'workshop', id);
    context.records.set('workshop', id, {
      status: startedAt === null ? 'preparing' : 'running',
      endedAt: null,
    });
    return {};
  },
};

/** Every row of a workshop and its committee, each list in the order of `records.list`. */
export function workshopRows({ records }: Pick<ReadContext, 'records'>, workshop: Workshop): WorkshopRows {
  const { id: workshopId, committeeId } = workshop;
  const committee = committeeId === null ? null : records.get('committee', committeeId);
  const ofCommittee = { committeeId: committee?.id ?? '' };
  const parts = Object.fromEntries(workshopParts.map((part) => [part, records.list(part, { workshopId })]));
  return {
    workshop: [workshop],
    committee: committee === null ? [] : [committee],
    member: records.list('member', ofCommittee),
    memberRole: records.list('memberRole', ofCommittee),
    ...(parts as { [T in WorkshopPart]: RecordOf<T>[] }),
  };
}

function summaries({ records }: ReadContext): WorkshopSummary[] {
  const committees = new Map(records.list('committee').map(({ id, name }) => [id, name]));
  const counts = {
    participants: records.countBy('participant', 'workshopId'),
    withoutGroup: records.countBy('participant', 'workshopId', { groupId: null }),
    groups: records.countBy('group', 'workshopId'),
    notes: records.countBy('note', 'workshopId'),
    decisions: records.countBy('logEntry', 'workshopId', { kind: 'decision' }),
    catalogueEntries: records.countBy('catalogueEntry', 'workshopId'),
  };
  return records.list('workshop').map((workshop) => ({
    ...workshop,
    committeeName: committees.get(workshop.committeeId ?? '') ?? '',
    participants: counts.participants.get(workshop.id) ?? 0,
    withoutGroup: counts.withoutGroup.get(workshop.id) ?? 0,
    groups: counts.groups.get(workshop.id) ?? 0,
    notes: counts.notes.get(workshop.id) ?? 0,
    decisions: counts.decisions.get(workshop.id) ?? 0,
    catalogueEntries: counts.catalogueEntries.get(workshop.id) ?? 0,
  }));
}

/** Actions of meetings held that nobody has ticked off, soonest first, those without a day last. */
function openActions({ records }: ReadContext): OpenAction[] {
  const titles = new Map(
    records
      .list('workshop')
      .filter(({ binnedAt }) => binnedAt === null)
      .map(({ id, title }) => [id, title]),
  );
  return records
    .list('logEntry', { kind: 'action', isDone: 0 })
    .flatMap(({ id, workshopId, text, owner, dueDay }) => {
      const workshopTitle = titles.get(workshopId);
      return workshopTitle === undefined ? [] : [{ id, workshopId, workshopTitle, text, owner, dueDay }];
    })
    .sort((a, b) => (a.dueDay || '9').localeCompare(b.dueDay || '9'));
}
