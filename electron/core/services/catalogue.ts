import type { Note } from '@shared/domain/board';
import { mergedInto, readable, unmerged } from '@shared/domain/standing';
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
    const { records } = context;
    const notes = readable(
      records.list('note', { workshopId }),
      records.list('writingRound', { workshopId }),
    );
    const marked = unmerged(notes).filter(({ isForCatalogue }) => isForCatalogue);
    const fresh = marked.filter(
      ({ id }) => context.records.list('catalogueEntry', { noteId: id }).length === 0,
    );
    // People quote the numbers: what was removed keeps its own, and may come back with it by undo.
    const last = context.journal.highestEver('catalogueEntry', 'number');
    fresh.forEach((note, at) => publish(context, workshop, note, last + 1 + at));
    return { added: fresh.length, known: marked.length - fresh.length };
  },
  'catalogue.search': ({ searchCatalogue }, query) => searchCatalogue(query),
  'catalogue.workshops': ({ workshopsInCatalogue }) => ({ workshops: workshopsInCatalogue() }),
  'catalogueEntry.get': (context, { id }) => ({ entry: need(context, 'catalogueEntry', id) }),
  'catalogueEntry.update'(context, { id, fields }) {
    const factors = fields.factors === undefined ? {} : { factors: inFactorOrder(fields.factors) };
    return patching('catalogueEntry')(context, { id, fields: { ...fields, ...factors } });
  },
  'catalogueEntry.remove': removing('catalogueEntry'),
};

const titleLength = 300;

function publish(context: Context, workshop: Workshop, note: Note, number: number): void {
  const { records, newId, now } = context;
  records.add('catalogueEntry', {
    id: newId(),
    number,
    ...wordingOf(note, mergedInto(records.list('note', { mergedIntoId: note.id })).get(note.id) ?? []),
    ...placeOf(context, note),
    ...meetingOf(context, workshop),
    createdAt: now(),
  });
}

/** What was merged into the note comes along, in the description. */
function wordingOf({ id, text, kind, factors, createdAt }: Note, parts: readonly Note[]) {
  const [firstLine = text] = text.trim().split('\n');
  return {
    title: firstLine.slice(0, titleLength).toWellFormed(),
    description: [text.trim() === firstLine ? '' : text, ...parts.map((part) => part.text)]
      .filter((each) => each !== '')
      .join('\n'),
    kind,
    factors,
    noteId: id,
    noteText: text,
    noteCreatedAt: createdAt,
  };
}

function placeOf({ records }: Context, { groupId, clusterId }: Note) {
  const group = records.get('group', groupId ?? '');
  const cluster = records.get('cluster', clusterId ?? '');
  return {
    clusterName: cluster?.name ?? '',
    groupId,
    groupLetter: group?.letter ?? '',
    groupName: group?.name ?? '',
  };
}

function meetingOf({ records }: Context, workshop: Workshop) {
  const { id, title, committeeId, startedAt, plannedStart, timeZone } = workshop;
  return {
    workshopId: id,
    workshopTitle: title,
    committeeName: records.get('committee', committeeId ?? '')?.name ?? '',
    meetingDay: dayOf(startedAt === null ? plannedStart : wallClock(startedAt, timeZone)),
  };
}
