import { isAway, type Participant } from '@shared/domain/workshop';
import { clockText, dayAndTimeText, listText } from '../phrases';
import {
  contents,
  labelled,
  missing,
  paragraph,
  strong,
  type Block,
  type Content,
  type Inline,
} from '../tree';
import { asEntered, named, namedAbsent, sitsAsMember } from './attendance';
import type { Meeting } from './meeting';

export function titleOf({ committee, workshop, words }: Meeting): string {
  return committee === null
    ? words.minutesOfWorkshop(workshop.title)
    : words.minutesOfCommittee(committee.name);
}

/** When, where, until when, and who was there. */
export function head(meeting: Meeting): Block[] {
  const { workshop, words, language } = meeting;
  return [
    ...meetingName(meeting),
    labelled(words.meetingTime, dayAndTimeText(workshop.plannedStart, language)),
    labelled(words.meetingPlace, workshop.place === '' ? missing(words.missing) : workshop.place),
    labelled(words.adjourned, endTime(meeting)),
    ...people(meeting),
    contents(words.contents, 2),
  ];
}

export const closingLine = (meeting: Meeting): Block =>
  paragraph(strong(`${meeting.words.adjourned}: `), endTime(meeting));

/** Without a committee the title of the document has said it. */
function meetingName({ committee, workshop, words }: Meeting): Block[] {
  if (committee === null) return [];
  const { ordinal, title } = workshop;
  return [labelled(words.meeting, ordinal === null ? title : words.meetingOf({ ordinal, title }))];
}

function endTime({ workshop, words }: Meeting): Inline {
  const { endedAt, timeZone } = workshop;
  if (endedAt === null) return missing(words.missing, '______');
  return { kind: 'text', text: clockText(endedAt, timeZone) };
}

/** Who has not been registered is never said to have been there, nor to have stayed away. */
function people(meeting: Meeting): Block[] {
  const { words, language } = meeting;
  const everybody = asEntered(meeting);
  const members = everybody.filter((person) => sitsAsMember(meeting, person));
  const guests = everybody.filter((person) => !sitsAsMember(meeting, person));
  const names = (list: readonly Participant[], name = named) =>
    listText(
      list.map((person) => name(meeting, person)),
      language,
    );
  const present = withPresence(members, 'present');
  const absent = members.filter(({ presence }) => isAway(presence));
  const others = withPresence(guests, 'present');
  const unknown = withPresence(everybody, 'unknown');
  const line = (label: string, list: readonly Participant[], empty?: Content, name = named): Block[] => {
    const value = list.length === 0 ? empty : names(list, name);
    return value === undefined ? [] : [labelled(label, value)];
  };
  return [
    ...line(words.present, present, missing(words.missing)),
    ...line(
      words.absent,
      absent,
      unknown.some(({ isMember }) => isMember) ? undefined : words.nobody,
      namedAbsent,
    ),
    ...line(words.others, others),
    ...(unknown.length === 0 ? [] : [labelled(words.notRegistered, missing(names(unknown), names(unknown)))]),
  ];
}

const withPresence = (people: readonly Participant[], presence: Participant['presence']): Participant[] =>
  people.filter((participant) => participant.presence === presence);
