import { blankBlock } from '@shared/domain/blank';
import type { agendaContract } from '@shared/contract/agenda';
import type { Context, Handlers } from './context';
import { leaveBand, moveBlock, rankClearOfBands } from './block-moves';
import { leaveBlock } from './clock-steps';
import { need, needSameWorkshop } from './find';
import { patching, removing } from './patching';
import { rankAfter, rankBefore, rankLast } from './rank';
import { removeRecord } from './references';
import { Refusal } from './refusal';

export const agendaService: Handlers<typeof agendaContract> = {
  'agendaItem.add'(context, { workshopId, title, before }) {
    need(context, 'workshop', workshopId);
    const id = context.newId();
    const rank = rankBefore(context.records.list('agendaItem', { workshopId }), before);
    context.records.add('agendaItem', {
      id,
      workshopId,
      rank,
      title,
      isOpen: true,
      caseNumber: '',
      resume: '',
      earlierDecisions: '',
    });
    return { id };
  },
  'agendaItem.update': patching('agendaItem'),
  'agendaItem.move'(context, { id, before }) {
    const { workshopId } = need(context, 'agendaItem', id);
    const rank = rankBefore(context.records.list('agendaItem', { workshopId }), before, id);
    context.records.set('agendaItem', id, { rank });
    return {};
  },
  'agendaItem.remove'(context, { id }) {
    const { workshopId, isOpen } = need(context, 'agendaItem', id);
    if (context.records.list('agendaItem', { workshopId }).length === 1) throw new Refusal('lastAgendaItem');
    const attachments = context.records.list('attachment', { agendaItemId: id });
    if (!isOpen && attachments.length > 0) throw new Refusal('closedItemHasEntries');
    for (const block of context.records.list('block', { agendaItemId: id })) removeBlock(context, block.id);
    for (const attachment of attachments) {
      context.records.set('attachment', attachment.id, { agendaItemId: null });
    }
    removeRecord(context, 'agendaItem', id);
    return {};
  },

  'block.add'(context, { agendaItemId, title, kind, minutes, before }) {
    const { workshopId } = need(context, 'agendaItem', agendaItemId);
    const id = context.newId();
    const rank = rankClearOfBands(context, { agendaItemId, before });
    context.records.add('block', { ...blankBlock, id, workshopId, agendaItemId, rank, title, kind, minutes });
    return { id };
  },
  'block.update'(context, { id, fields }) {
    const block = need(context, 'block', id);
    for (const groupId of fields.groupIds ?? []) needSameWorkshop(block, need(context, 'group', groupId));
    return patching('block')(context, { id, fields });
  },
  'block.move'(context, { id, agendaItemId, before }) {
    needSameWorkshop(need(context, 'block', id), need(context, 'agendaItem', agendaItemId));
    moveBlock(context, id, { agendaItemId, before });
    return {};
  },
  'block.remove'(context, { id }) {
    removeBlock(context, id);
    return {};
  },

  'logEntry.add'(context, { workshopId, blockId, ...fields }) {
    const { records, newId, now } = context;
    need(context, 'workshop', workshopId);
    if (blockId !== null) needSameWorkshop({ workshopId }, need(context, 'block', blockId));
    const id = newId();
    const rank = rankAfter(records.lastRank('logEntry', { workshopId }));
    records.add('logEntry', { id, workshopId, blockId, rank, ...fields, isDone: false, createdAt: now() });
    return { id };
  },
  'logEntry.update'(context, { id, fields }) {
    const entry = need(context, 'logEntry', id);
    const { blockId = null } = fields;
    if (blockId !== null) needSameWorkshop(entry, need(context, 'block', blockId));
    return patching('logEntry')(context, { id, fields });
  },
  'logEntry.remove': removing('logEntry'),

  'attachment.add'(context, { workshopId, ...fields }) {
    need(context, 'workshop', workshopId);
    checkItem(context, workshopId, fields.agendaItemId);
    const id = context.newId();
    const rank = rankLast(context.records.list('attachment', { workshopId }));
    context.records.add('attachment', { id, workshopId, rank, ...fields });
    return { id };
  },
  'attachment.update'(context, { id, fields }) {
    const { workshopId } = need(context, 'attachment', id);
    checkItem(context, workshopId, fields.agendaItemId ?? null);
    return patching('attachment')(context, { id, fields });
  },
  'attachment.remove': removing('attachment'),
};

function checkItem(context: Context, workshopId: string, agendaItemId: string | null): void {
  if (agendaItemId !== null) needSameWorkshop({ workshopId }, need(context, 'agendaItem', agendaItemId));
}

/** What was written down during the block stays with the meeting. */
function removeBlock(context: Context, id: string): void {
  const block = need(context, 'block', id);
  const entries = context.records.list('logEntry', { blockId: id });
  const item = need(context, 'agendaItem', block.agendaItemId);
  // Set free, they would stand in the open minutes.
  if (!item.isOpen && entries.length > 0) throw new Refusal('closedItemHasEntries');
  for (const entry of entries) context.records.set('logEntry', entry.id, { blockId: null });
  leaveBlock(context, block);
  leaveBand(context, id, block.agendaItemId);
  context.records.remove('block', id);
}
