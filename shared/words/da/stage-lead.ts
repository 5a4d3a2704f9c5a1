/** Where the room's screen is led from. */
export const stageLead = {
  views: {
    clock: 'Ur',
    agenda: 'Dagsorden',
    groups: 'Grupper',
    board: 'Tavle',
    visits: 'Besøg',
    vote: 'Prioritering',
    rating: 'Vurdering',
    matrix: 'Matrix',
    factors: 'Faktorer',
    black: 'Sort',
  },
  which: {
    board: 'Hvilken tavle',
    vote: 'Hvilken afstemning',
    rating: 'Hvilken vurdering',
    matrix: 'Hvilken matrix',
  },
  nameAndGroup: (name: string, group: string) => (name === group ? group : `${name} · ${group}`),
  people: (count: number) => (count === 1 ? '1 person' : `${String(count)} personer`),
  show: 'Vis på scenen',
  shown: 'Vises på scenen',
  follow: 'Følg mig',
  follows: {
    this: 'følger dig',
    other: 'følger et andet vindue',
    none: 'holder fast',
  },
  followHint: {
    this: 'Den viser det rum, du går til. Forbered og Afrund viser den ikke.',
    other: 'Den viser det rum, der er åbent i et andet vindue.',
    none: 'Den bliver ved det, der er valgt, hvor du end går hen.',
  },
  followsSaid: 'Scenen følger dig fra rum til rum.',
  holdsSaid: 'Scenen holder fast ved det, den viser.',
  displayLost:
    'Skærmen til scenen er væk. Scenen ligger bag dette vindue og går tilbage, når skærmen er der igen.',
  closed: 'Scenen blev lukket i sit eget vindue.',
  otherMeeting: 'viser et andet møde',
  showThis: 'Vis dette møde',
  hidden: 'stillingen er skjult',
};
