import type { stageLead as danish } from '../da/stage-lead';

export const stageLead: typeof danish = {
  views: {
    clock: 'Clock',
    agenda: 'Agenda',
    groups: 'Groups',
    board: 'Board',
    visits: 'Visits',
    vote: 'Vote',
    matrix: 'Matrix',
    factors: 'Factors',
    black: 'Black',
  },
  which: { board: 'Which board', vote: 'Which vote', matrix: 'Which matrix' },
  people: (count) => (count === 1 ? '1 person' : `${String(count)} people`),
  hidden: 'the count is hidden',
};
