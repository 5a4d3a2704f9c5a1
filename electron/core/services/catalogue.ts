import type { Note } from '@shared/domain/board';
import { dayOf, wallClock } from '@shared/domain/time';
import { inFactorOrder } from '@shared/domain/values';
import type { Workshop } from '@shared/domain/workshop';
import type { catalogueContract } from '@shared/contract/catalogue';
import type { Context, Handlers } from './context';
import { need } from './find';
import { patching, removing } from './patching';

export const catalogueService: Handlers<typeof catalogueContract> = {
  'catalogue.publish'(context, { workshopId }) {
    const workshop = need(context, 'workshop', workshopId);
    const marked = context.records.list('note', { workshopId }).filter(({ isForCatalogue }) => isForCatalogue);
    const fresh = marked.filter(({ id }) => context.records.list('catalogueEntry', { noteId: id }).length === 0);
    for (const note of fresh) publish(context, workshop, note);
    return { added: fresh.length, known: marked.length - fresh.length };
  },
  'catalogue.search': ({ searchCatalogue }, query) => searchCatalogue(query),
  'catalogueEntry.get': (context, { id }) => ({ entry: need(context, 'catalogueEntry', id) }),
  'catalogueEntry.update'(context, { id, fields }) {
    const factors = fields.factors === undefined ? {} : { factors: inFactorOrder(fields.factors) };
    return patching('catalogueEntry')(context, { id, fields: { ...fields, ...factors } });
  },
  'catalogueEntry.remove': removing('catalogueEntry'),
};

const titleLength = 300;

function publish(context: Context, workshop: Workshop, note: Note): void {
  const { records, newId, now } = context;
  const group = note.groupId === null ? null : records.get('group', note.groupId);
  const cluster = note.clusterId === null ? null : records.get('cluster', note.clusterId);
  const committee = workshop.committeeId === null ? null : records.get('committee', workshop.committeeId);
  const [firstLine = note.text] = note.text.trim().split('\n');
  records.add('catalogueEntry', {
    id: newId(),
    number: records.highest('catalogueEntry', 'number') + 1,
    title: firstLine.slice(0, titleLength).toWellFormed(),
    description: note.text.trim() === firstLine ? '' : note.text,
    kind: note.kind,
    factors: note.factors,
    noteId: note.id,
    noteText: note.text,
    noteCreatedAt: note.createdAt,
    clusterName: cluster?.name ?? '',
    groupId: note.groupId,
    groupLetter: group?.letter ?? '',
    groupName: group?.name ?? '',
    workshopId: workshop.id,
    workshopTitle: workshop.title,
    committeeName: committee?.name ?? '',
    meetingDay: meetingDay(workshop),
    createdAt: now(),
  });
}

function meetingDay({ startedAt, plannedStart, timeZone }: Workshop): string {
  return dayOf(startedAt === null ? plannedStart : wallClock(startedAt, timeZone));
}
