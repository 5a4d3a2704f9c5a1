import type { marks as danish } from '../da/marks';

export const marks: typeof danish = {
  factor: { team: 'Team', progress: 'Progress', goal: 'Goal', benefit: 'Benefit', mindset: 'Mindset' },
  factorLong: {
    team: 'Team selection',
    progress: 'Progress',
    goal: 'Clear goal',
    benefit: 'Benefit realisation',
    mindset: 'Mindset',
  },
  kind: { idea: 'Idea', wentWell: 'Went well', madeItHard: 'Hard', question: 'Question', concern: 'Concern' },
  kinds: {
    idea: 'Ideas',
    wentWell: 'Went well',
    madeItHard: 'Made it hard',
    question: 'Questions',
    concern: 'Concerns',
  },
  answer: { adopt: 'Taken in', adapt: 'Adapted', park: 'Parked' },
  block: {
    welcome: 'Welcome',
    information: 'Information',
    presentation: 'Presentation',
    discussion: 'Discussion',
    groupWork: 'Group work',
    visit: 'Visiting round',
    factors: 'The five factors',
    vote: 'Prioritisation',
    decision: 'Decision',
    break: 'Break',
    closing: 'Closing',
  },
  log: { note: 'Note', decision: 'Decision', action: 'Action' },
  open: 'Open',
  closed: 'Closed',
  day: (day) => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`,
  group: (letter) => `Group ${letter}`,
};
