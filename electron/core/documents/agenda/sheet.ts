/** What both prints of the agenda share: the plan on the wall of the room, and their head. */
import type { Block } from '@shared/domain/agenda';
import { lastEnd, plan, type Slot } from '@shared/domain/running-order';
import { dayOf, instantOf } from '@shared/domain/time';
import { clockText, dayText, listText } from '../phrases';
import { labelled, missing, type Block as Part } from '../tree';
import { meetingOf, type Item, type Meeting, type MinutesSource } from '../minutes/meeting';

export type Sheet = Meeting & {
  /** Items with those that are closed, whatever is told of them. */
  every: Item[];
  slotOf: (block: Block) => Slot | undefined;
  clock: (instant: number) => string;
  endsAt: string;
};

export function sheetOf(source: MinutesSource): Sheet {
  const meeting = meetingOf(source);
  const every = meetingOf({ ...source, includeClosed: true }).items;
  const { plannedStart, timeZone } = meeting.workshop;
  const start = instantOf(plannedStart, timeZone);
  const slots = plan(
    every.flatMap(({ blocks }) => blocks),
    start,
  );
  const byId = new Map(slots.map((slot) => [slot.block.id, slot]));
  const clock = (instant: number) => clockText(instant, timeZone);
  return {
    ...meeting,
    every,
    slotOf: ({ id }) => byId.get(id),
    clock,
    endsAt: clock(lastEnd(slots, start)),
  };
}

/** »17:00–17:10« */
export function spanOf({ slotOf, clock }: Sheet, blocks: readonly Block[]): string {
  const slots = blocks.flatMap((block) => slotOf(block) ?? []);
  const [first] = slots;
  return first === undefined ? '' : `${clock(first.start)}–${clock(lastEnd(slots, first.start))}`;
}

export function sheetHead(sheet: Sheet): Part[] {
  const { committee, workshop, words, language, clock, endsAt } = sheet;
  const { plannedStart, timeZone, place, ordinal, title } = workshop;
  const start = clock(instantOf(plannedStart, timeZone));
  const name = ordinal === null ? title : words.meetingOf({ ordinal, title });
  return [
    ...(committee === null ? [] : [labelled(words.meeting, name)]),
    labelled(words.meetingTime, `${dayText(dayOf(plannedStart), language)} ${start}–${endsAt}`),
    labelled(words.meetingPlace, place === '' ? missing(words.missing) : place),
  ];
}

/** »Gruppe A og B«; nothing where it is for everybody. */
export function groupsOf({ rows, words, language }: Sheet, { groupIds }: Block): string {
  const letters = rows.group.filter(({ id }) => groupIds.includes(id)).map(({ letter }) => letter);
  return letters.length === 0 ? '' : `${words.groupName} ${listText(letters, language)}`;
}
