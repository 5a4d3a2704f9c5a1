/** What a meeting asks of people's time. Pure. */
import { meetingMinutes } from './readiness';
import { isAway, type Participant, type Workshop } from './workshop';

/** All in minutes. */
export type AskedTime = {
  meeting: number;
  /** Asked besides the meeting: reading, a task at home. */
  besides: number;
  each: number;
  people: number;
  all: number;
  /** Those whose role says that they are citizens; for them it is neither paid nor work. */
  citizens: number;
  ofCitizens: number;
};

export function askedTime(workshop: Workshop, participants: readonly Participant[]): AskedTime {
  const coming = participants.filter(({ presence }) => !isAway(presence));
  const citizens = coming.filter(isCitizen).length;
  const meeting = Math.max(0, meetingMinutes(workshop));
  const each = meeting + workshop.askedMinutes;
  return {
    meeting,
    besides: workshop.askedMinutes,
    each,
    people: coming.length,
    all: each * coming.length,
    citizens,
    ofCitizens: each * citizens,
  };
}

/** »Borger«, »borgermedlem«, »ung borger«; not »borgerrådgiver« or »borgmester«. */
const isCitizen = ({ role }: Participant): boolean =>
  /(?<!\p{L})(borger(medlem|repræsentant)?(en|e|s)?|citizens?|citizen member)(?!\p{L})/iu.test(role);
