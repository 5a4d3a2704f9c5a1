import type { stage as danish } from '../da/stage';

export const stage: typeof danish = {
  clock: (time) => time,
  leftUntil: (time) => `left, until ${time}`,
  over: 'over time',
  paused: 'paused',
  soonUntil: (time) => `nearly over, at ${time}`,
  lastUntil: (time) => `over in a moment, at ${time}`,
  soonBegins: 'We begin in a moment',
  begins: (time) => `We begin at ${time}`,
  thanks: 'Thank you for coming',
  next: (title) => `Next: ${title}`,
  done: 'done',
  noBoard: 'There is no board to show.',
  empty: 'No notes yet',
  noFactors: 'The five factors have not been assessed yet.',
  howFactors: 'One stroke is one person. 1 is not at all, 5 is to a great extent.',
  answers: (count) => (count === 1 ? '1 answer' : `${String(count)} answers`),
  hiddenNotes: (n) => (n === 1 ? '1 hidden note' : `${String(n)} hidden notes`),
  more: (count) => `and ${String(count)} more`,

  closedItem: 'Closed item',

  agenda: 'Agenda',
  now: 'now',
  earlier: (count) => `${String(count)} earlier`,
  page: (page, of) => `${String(page)} of ${String(of)}`,
  noAgenda: 'There is no agenda to show.',

  seats: 'Find your group',
  leader: 'group leader',
  noGroup: 'Without a group',
  noSeats: 'The groups have not been made yet.',

  writing: 'Everyone writes on their own',
  written: (count) => (count === 1 ? 'note written' : 'notes written'),
  writingHint: 'The notes are hidden and will be shown together.',

  visitRound: (number, of) => `Visiting round ${String(number)} of ${String(of)}`,
  visitHome: 'Home again',
  visitHomeHint: 'Answer what your visitors wrote.',
  visitsWho: 'visits',
  noVisits: 'No visiting round is running.',

  noVote: 'There is no vote to show.',
  voting: 'Dot vote',
  prioritised: 'Prioritised',
  eachHas: (budget) => `${String(budget)} ${budget === 1 ? 'dot' : 'dots'} each`,
  counted: (dots) => (dots === 1 ? 'dot counted' : 'dots counted'),
  tallyHidden: 'The count is shown when the vote is closed.',
  tallySoFar: 'Count so far',
  noDots: 'No dots',

  rated: 'Rating',
  noRating: 'There is no rating to show.',
  noRatings: 'Nobody has answered yet.',
  howRated: '1 is not at all, 5 is to a great extent.',
  split: 'opinions differ',

  noMatrix: 'There is no matrix to show.',
  matrixEmpty: 'No notes have been placed yet.',
};
