import {
  cameLate, itemNumbers, leftEarly, memberReplaced, wasThereAt, type Stay,
} from '@shared/domain/attendance'; // prettier-ignore
import type { Participant } from '@shared/domain/workshop';
import { clockText, listText } from '../phrases';
import { labelled, type Block } from '../tree';
import type { Item, Meeting } from './meeting';

/** Ranks order the people within their groups; ids follow time, and whoever lists a committee begins with its chair. */
export const asEntered = ({ rows }: Meeting): Participant[] =>
  [...rows.participant].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Whoever sits in a member's place is listed with the members. */
export const sitsAsMember = ({ rows }: Meeting, person: Participant): boolean =>
  person.isMember || memberReplaced(person, rows.participant) !== undefined;

/** »Eva Lund i stedet for Gorm Hvidsten (kom under punkt 2, kl. 18:06)«. */
export function named(meeting: Meeting, person: Participant): string {
  const { words, rows } = meeting;
  const { name, role, organisation, isMember } = person;
  const replaced = memberReplaced(person, rows.participant);
  // That a member is a member is said by the list.
  const isPlain = isMember && role.toLowerCase() === words.member;
  const about = [isPlain ? '' : role, isMember ? '' : organisation, ...comings(meeting, person)];
  const told = about.filter((part) => part !== '').join(', ');
  const who = replaced === undefined ? name : words.insteadOf({ name, member: replaced.name });
  return told === '' ? who : `${who} (${told})`;
}

/** With why they were away, as far as anybody has said. */
export function namedAbsent(meeting: Meeting, person: Participant): string {
  const why = meeting.words.absentBecause[person.presence];
  return why === '' ? named(meeting, person) : `${named(meeting, person)} (${why})`;
}

/** When somebody came and went, if not at the beginning and the end. */
function comings(meeting: Meeting, person: Participant): string[] {
  if (person.presence !== 'present') return [];
  return [
    ...(cameLate(person) ? [meeting.words.came(cameAt(meeting, person))] : []),
    ...(leftEarly(person) ? [meeting.words.left(leftAt(meeting, person))] : []),
  ];
}

export type When = { item: number | null; clock: string | null };

export const cameAt = (meeting: Meeting, { arrivedItemId, arrivedAt }: Stay): When =>
  when(meeting, arrivedItemId, arrivedAt);

export const leftAt = (meeting: Meeting, { leftItemId, leftAt }: Stay): When =>
  when(meeting, leftItemId, leftAt);

function when({ rows, workshop }: Meeting, itemId: string | null, at: number | null): When {
  const item = itemId === null ? undefined : itemNumbers(rows.agendaItem).get(itemId);
  return { item: item ?? null, clock: at === null ? null : clockText(at, workshop.timeZone) };
}

/** Who of those who may decide came, went or was out of the room at an item; nothing when all were there. */
export function attendanceAt(meeting: Meeting, { item, number }: Item): Block[] {
  const { words, language, rows } = meeting;
  const numbers = itemNumbers(rows.agendaItem);
  const people = asEntered(meeting).filter(
    (person) => person.presence === 'present' && sitsAsMember(meeting, person),
  );
  const line = (label: string, names: readonly string[]): Block[] =>
    names.length === 0 ? [] : [labelled(label, listText(names, language))];
  const timed = ({ name }: Participant, { clock }: When) =>
    clock === null ? name : words.nameAtClock({ name, clock });
  const came = people.filter(({ arrivedItemId }) => arrivedItemId === item.id);
  const left = people.filter(({ leftItemId }) => leftItemId === item.id);
  const out = people.filter((person) => !wasThereAt(person, number, numbers));
  return [
    ...line(
      words.cameHere,
      came.map((person) => timed(person, cameAt(meeting, person))),
    ),
    ...line(
      words.leftHere,
      left.map((person) => timed(person, leftAt(meeting, person))),
    ),
    ...line(
      words.notHere,
      out.map(({ name }) => name),
    ),
  ];
}
