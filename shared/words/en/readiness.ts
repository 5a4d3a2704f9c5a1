import type { readiness as danish } from '../da/readiness';

const many = (count: number, one: string, more: string) => `${String(count)} ${count === 1 ? one : more}`;

const listed = (names: readonly string[]) => {
  const quoted = names.map((name) => `“${name}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
};

/** Prepare: is the workshop ready, seen through the five factors? It advises. */
export const readiness: typeof danish = {
  open: 'Are you ready?',
  openLacking: (count) => `Are you ready? ${many(count, 'point', 'points')}`,
  title: 'Are you ready?',
  advice: 'to consider',
  detail: 'The advice follows the five factors. You can begin without taking it.',
  detailDone: 'Everything is in place. Enjoy it.',
  list: (factor) => `${factor}: advice`,

  timeEach: (each, meeting, besides) =>
    besides === null
      ? `You ask each person for ${each}`
      : `You ask each person for ${each}: ${meeting} of meeting and ${besides} besides`,
  timeAll: (hours, people) => `${hours} in all for ${many(people, 'person', 'people')}`,
  timeCitizens: (hours, citizens) => `${hours} of it from ${many(citizens, 'citizen', 'citizens')}`,
  hours: (minutes) => {
    const hours = Math.round(minutes / 6) / 10;
    return `${String(hours)} ${hours === 1 ? 'hour' : 'hours'}`;
  },

  to: {
    details: 'Details',
    people: 'Participants',
    balance: 'Form groups',
    group: (letter) => `Group ${letter}`,
    agenda: 'Agenda',
    block: 'To the block',
    visit: 'Visits',
    time: 'Time besides',
  },

  noPeople: 'Nobody is invited yet',
  fewComing: (coming, of) => `Only ${String(coming)} of ${String(of)} are coming`,
  noAnchor: 'Who sees to it that something comes of it?',
  unplaced: (count) => (count === 1 ? 'One person has no group' : `${String(count)} people have no group`),
  emptyGroup: (names) => `${listed(names)} ${names.length === 1 ? 'is' : 'are'} empty`,
  leaderless: (names) => `${listed(names)} ${names.length === 1 ? 'has' : 'have'} no group leader`,
  oneSided: (names) => `Everybody in ${listed(names)} has the same role`,
  overTime: (minutes) => `The plan is ${minutes} too long`,
  noPresenter: (titles) => `Who gives ${listed(titles)}?`,
  noVisits: 'The visiting round is not planned',
  noClosing: 'The agenda has no closing',
  idleGroup: (names) =>
    `${listed(names)} ${names.length === 1 ? 'has' : 'have'} nothing to do while the others work side by side`,
  noNextStep: (titles) => `${listed(titles)} does not say what happens afterwards`,
  noPurpose: 'What is the goal? Write it in one sentence',
  longPurpose: (sentences) => `The goal is ${String(sentences)} sentences. Can it be said in one?`,
  noQuestion: (names) =>
    `${listed(names)} ${names.length === 1 ? 'has' : 'have'} neither a question nor a goal`,
  noMeasure: 'What will show that it was worth it?',
  noAssessment: 'The five factors are not assessed at the end',
  noGroundRules: 'How do you want to be together? Write a few ground rules',
  noWelcome: 'The agenda has no welcome',
  noBreak: (minutes) => `${minutes} on end without a break`,

  people: (coming, away) =>
    [many(coming, 'person', 'people'), away > 0 && `${String(away)} away`].filter(Boolean).join(', '),
  anchor: (name) => `anchored with ${name}`,
  groups: (count) => `everybody has a place in ${many(count, 'group', 'groups')}`,
  leaders: (count) => (count === 1 ? 'the group has a leader' : 'all groups have a leader'),
  inTime: (spare) => (spare === null ? 'the plan fits' : `${spare} to spare in the plan`),
  presenters: 'every talk has a speaker',
  visits: (count) => `${many(count, 'visit', 'visits')} planned`,
  nextStep: 'the closing says what happens afterwards',
  purpose: 'the goal is one sentence',
  questions: (count) => (count === 1 ? 'the group has a question' : 'all groups have a question'),
  measure: 'it is agreed what will be measured',
  assessment: 'the five factors are assessed',
  groundRules: 'the ground rules are written',
  welcome: 'there is a welcome',
  breaks: 'nobody sits too long',

  details: 'Before the meeting',
  anchoredBy: 'Who anchors it',
  anchoredByHint: 'Who sees to it that something comes of it',
  measureLabel: 'What will be measured',
  measureHint: 'Both figures and what can be seen in people’s eyes',
  askedMinutes: 'Time besides the meeting',
  askedMinutesHint: 'Minutes for reading and tasks, per person',
  askedMinutesWrong: 'Write minutes from 0 to 6000, such as 90 or 1 h 30.',
  groundRulesLabel: 'Ground rules',
  groundRulesHint: 'How do you want to be together?',
};
