/** Where the room's screen is led from. */
export const stageLead = {
  views: {
    clock: 'Ur',
    agenda: 'Dagsorden',
    groups: 'Grupper',
    board: 'Tavle',
    visits: 'Besøg',
    vote: 'Prioritering',
    matrix: 'Matrix',
    factors: 'Faktorer',
    black: 'Sort',
  },
  which: { board: 'Hvilken tavle', vote: 'Hvilken afstemning', matrix: 'Hvilken matrix' },
  people: (count: number) => (count === 1 ? '1 person' : `${String(count)} personer`),
  hidden: 'stillingen er skjult',
};
