import { addedFields } from '@shared/domain/added-fields';
import type { BlockKind } from '@shared/domain/agenda';
import type { Language } from '@shared/domain/values';
import { wordsIn } from '@shared/words/index';
import { emptyBlock } from './agenda';
import type { Context } from './context';
import { need } from './find';
import { addGroup } from './groups';
import { rankLast } from './rank';

type NewWorkshop = {
  title: string;
  plannedStart: string;
  committeeId: string | null;
  language?: Language | undefined;
};

/** The evening as most of them go; the facilitator changes it rather than starting from nothing. */
const usualBlocks: readonly [BlockKind, minutes: number][] = [
  ['welcome', 10],
  ['groupWork', 40],
  ['break', 15],
  ['visit', 25],
  ['factors', 15],
  ['closing', 15],
];

export function createWorkshop(
  context: Context,
  { title, plannedStart, committeeId, language }: NewWorkshop,
): string {
  const { records, newId, now } = context;
  const committee = committeeId === null ? null : need(context, 'committee', committeeId);
  const spoken = language ?? committee?.language ?? context.language;
  const id = newId();
  const earlier = committeeId === null ? [] : records.list('workshop', { committeeId });
  const minutes = usualBlocks.reduce((sum, [, length]) => sum + length, 0);
  records.add('workshop', {
    id,
    committeeId,
    title,
    ordinal: committeeId === null ? null : earlier.length + 1,
    caseNumber: '',
    place: '',
    timeZone: context.timeZone,
    language: spoken,
    plannedStart,
    plannedEnd: addMinutes(plannedStart, minutes),
    purpose: '',
    ...addedFields.workshop,
    status: 'preparing',
    startedAt: null,
    endedAt: null,
    currentBlockId: null,
    pausedAt: null,
    archivedAt: null,
    binnedAt: null,
    createdAt: now(),
  });
  const agendaItemId = newId();
  const rank = rankLast([]);
  const empty = { caseNumber: '', resume: '', earlierDecisions: '' };
  records.add('agendaItem', { id: agendaItemId, workshopId: id, rank, title, isOpen: true, ...empty });
  for (const [kind, length] of usualBlocks) {
    const blockRank = rankLast(records.list('block', { agendaItemId }));
    const named = { title: wordsIn[spoken].marks.block[kind], kind, minutes: length };
    records.add('block', {
      ...emptyBlock,
      ...named,
      id: newId(),
      workshopId: id,
      agendaItemId,
      rank: blockRank,
    });
  }
  addGroup(context, id);
  addGroup(context, id);
  return id;
}

/** On the wall clock; the night the clocks change is no time for a workshop. */
export function addMinutes(local: string, minutes: number): string {
  return new Date(Date.parse(`${local}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}
