import type { stageLead as danish } from '../da/stage-lead';

export const stageLead: typeof danish = {
  views: {
    clock: 'Clock',
    agenda: 'Agenda',
    groups: 'Groups',
    board: 'Board',
    visits: 'Visits',
    vote: 'Vote',
    rating: 'Rating',
    matrix: 'Matrix',
    factors: 'Factors',
    black: 'Black',
  },
  which: { board: 'Which board', vote: 'Which vote', rating: 'Which rating', matrix: 'Which matrix' },
  nameAndGroup: (name, group) => (name === group ? group : `${name} · ${group}`),
  people: (count) => (count === 1 ? '1 person' : `${String(count)} people`),
  show: 'Show on stage',
  shown: 'Shown on stage',
  follow: 'Follow me',
  follows: {
    this: 'follows you',
    other: 'follows another window',
    none: 'holds still',
  },
  followHint: {
    this: 'It shows the room you go to, but never Prepare or Wrap up.',
    other: 'It shows the room that is open in another window.',
    none: 'It stays with what is chosen, wherever you go.',
  },
  followsSaid: 'The stage follows you from room to room.',
  holdsSaid: 'The stage holds still with what it shows.',
  displayLost:
    'The display of the stage is gone. The stage lies behind this window and goes back when the display is there again.',
  closed: 'The stage was closed in its own window.',
  otherMeeting: 'shows another meeting',
  showThis: 'Show this meeting',
  hidden: 'the count is hidden',
};
