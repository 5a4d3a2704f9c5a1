import { addedFields } from '@shared/domain/added-fields';
import { meetingAhead } from '@shared/domain/blank';
import type { BlockKind } from '@shared/domain/agenda';
import { minutesOf, type MethodSource } from '@shared/domain/method';
import type { Language } from '@shared/domain/values';
import { wordsIn } from '@shared/words/index';
import type { Context } from './context';
import { need } from './find';
import { addGroup } from './groups';
import { addBlocks, emptyStep, methodOf, type Plan } from './method-blocks';
import { rankLast } from './rank';

type NewWorkshop = {
  title: string;
  plannedStart: string;
  committeeId: string | null;
  language?: Language | undefined;
  template: MethodSource | null;
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
  { title, plannedStart, committeeId, language, template }: NewWorkshop,
): string {
  const { records, newId, now } = context;
  const committee = committeeId === null ? null : need(context, 'committee', committeeId);
  const ofTemplate = template === null ? undefined : methodOf(context, template).language;
  const spoken = language ?? committee?.language ?? ofTemplate ?? context.language;
  const evening = eveningOf(context, template, spoken);
  const id = newId();
  const earlier = committeeId === null ? [] : records.list('workshop', { committeeId });
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
    plannedEnd: addMinutes(plannedStart, minutesOf(evening.steps)),
    purpose: '',
    ...addedFields.workshop,
    ...meetingAhead,
    createdAt: now(),
  });
  const agendaItemId = newId();
  const rank = rankLast([]);
  const empty = { caseNumber: '', resume: '', earlierDecisions: '' };
  records.add('agendaItem', { id: agendaItemId, workshopId: id, rank, title, isOpen: true, ...empty });
  addBlocks(context, { workshopId: id, agendaItemId, before: null }, evening);
  addGroup(context, id);
  addGroup(context, id);
  return id;
}

function eveningOf(context: Context, template: MethodSource | null, language: Language): Plan {
  if (template === null) return usualEvening(language);
  // One that ships is at hand in the language of the meeting.
  return methodOf(context, 'key' in template ? { ...template, language } : template);
}

function usualEvening(language: Language): Plan {
  const steps = usualBlocks.map(([kind, minutes]) => ({
    ...emptyStep,
    title: wordsIn[language].marks.block[kind],
    kind,
    minutes,
  }));
  return { name: '', tip: '', scope: 'meeting', steps };
}

/** On the wall clock; the night the clocks change is no time for a workshop. */
export function addMinutes(local: string, minutes: number): string {
  return new Date(Date.parse(`${local}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}
