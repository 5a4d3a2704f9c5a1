import type { visitRounds as danish } from '../da/visit-rounds';

const listOf = new Intl.ListFormat('en-GB');

export const visitRounds: typeof danish = {
  open: 'Rounds with a clock',
  openMore: 'Rounds with a clock…',
  nav: 'Visiting rounds',
  plan: 'The plan',
  rounds: 'Round',
  round: (n) => `Round ${String(n)}`,
  home: 'At home',
  loose: 'Without a round',
  isRunning: 'running',

  start: (n) => `Start round ${String(n)}`,
  startHome: 'Start at home',
  next: 'Next round',
  goHome: 'Back home',
  end: 'End the round',
  back: 'Back to the round before',
  plus: (n) => `+${String(n)} min`,
  pause: 'Pause',
  resume: 'Resume',
  began: (round, minutes) =>
    `${round} has started: ${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  writeIn: (n) => `Write in round ${String(n)}`,
  guestsWrite: 'The round is running. Guests write at the board they visit.',
  ended: 'The rounds are over.',

  title: 'Visiting rounds',
  detail:
    'Everybody visits at the same time and moves one board further in each round. At the end all are at home and answer what their guests wrote.',
  minutes: 'Minutes per visit',
  howMany: 'Rounds',
  asManyAsFit: (n) => `As many as there is time for (${String(n)})`,
  count: (n) => (n === 1 ? '1 round' : `${String(n)} rounds`),
  countAll: (n) => `${n === 1 ? '1 round' : `${String(n)} rounds`}: all visit all`,
  homeMinutes: 'Minutes at home',
  prompt: 'Question for the guests',
  make: 'Plan the rounds',
  makeAgain: 'Plan again',
  cancel: 'Cancel',
  change: 'Change the plan…',
  misfit: (leftOut) =>
    leftOut.length === 0
      ? 'The groups are not those the rounds were planned for. Change the plan so that everybody gets around as much as they can.'
      : `${listOf.format(leftOut)} ${leftOut.length === 1 ? 'is' : 'are'} not in the plan. Change it if they are to visit.`,
  remove: 'Delete the rounds',
  removed: 'The rounds that have not started are deleted.',
  made: (rounds, visits) =>
    `Planned: ${rounds === 1 ? '1 round' : `${String(rounds)} rounds`} with ${String(visits)} visits in all.`,
  sum: (rounds, minutes, home, total) =>
    `${rounds === 1 ? '1 round' : `${String(rounds)} rounds`} of ${String(minutes)} min and ${String(home)} min at home: ${String(total)} min.`,
  agendaGives: (minutes) => `The agenda gives ${String(minutes)} min.`,
  noBlock: 'The agenda has no block for visits.',
  tooLong: (minutes) => `That is ${String(minutes)} min more than the agenda gives.`,
  thinner: 'After about 10 minutes guests have less to say.',
  minutesWrong: 'Write a whole number of minutes from 1 to 240.',
  table: 'Who visits whom in each round',
  at: 'at',
  atHome: 'at home',
  allHome: 'All are at home and answer',
  unit: 'min',
  since: (time) => `from ${time}`,
  minutesOf: (round) => `Minutes for ${round.toLocaleLowerCase('en')}`,

  homeTitle: 'Back home',
  homeDetail: 'Each group answers what its guests wrote: take it in, adapt it or park it, and say why.',
  asked: (round, visitor) => `${round} · ${visitor}`,
  to: (theme) => `On ${theme}`,
  nobodyWrote: 'Nobody has written to the group.',
  noVisitors: 'Nobody has written yet. Guests write during each round.',
  allAnswered: 'Everything is answered.',
};
