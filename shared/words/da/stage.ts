/** On the room's screen, in the workshop's own language. */
export const stage = {
  clock: (time: string) => `kl. ${time}`,
  leftUntil: (time: string) => `tilbage, til kl. ${time}`,
  over: 'over tiden',
  paused: 'pause',
  soonUntil: (time: string) => `snart slut, kl. ${time}`,
  lastUntil: (time: string) => `straks slut, kl. ${time}`,
  soonBegins: 'Vi begynder om lidt',
  begins: (time: string) => `Vi begynder kl. ${time}`,
  thanks: 'Tak for i dag',
  next: (title: string) => `Derefter: ${title}`,
  done: 'færdig',
  noBoard: 'Der er ingen tavle at vise.',
  empty: 'Ingen noter endnu',
  noFactors: 'De fem faktorer er ikke vurderet endnu.',
  howFactors: 'Én streg er én person. 1 er slet ikke, 5 er i høj grad.',
  answers: (count: number) => (count === 1 ? '1 svar' : `${String(count)} svar`),
  hiddenNotes: (n: number) => (n === 1 ? '1 skjult note' : `${String(n)} skjulte noter`),
  more: (count: number) => `og ${String(count)} til`,

  /** In place of the title and the question of a closed item. */
  closedItem: 'Lukket punkt',

  agenda: 'Dagsorden',
  now: 'nu',
  earlier: (count: number): string => `${String(count)} tidligere`,
  page: (page: number, of: number) => `${String(page)} af ${String(of)}`,
  noAgenda: 'Der er ingen dagsorden at vise.',

  seats: 'Find din gruppe',
  leader: 'gruppeleder',
  noGroup: 'Uden gruppe',
  noSeats: 'Grupperne er ikke sat endnu.',

  writing: 'I skriver hver for sig',
  written: (count: number): string => (count === 1 ? 'note skrevet' : 'noter skrevet'),
  writingHint: 'Noterne er skjult og vises samlet bagefter.',

  visitRound: (number: number, of: number) => `Besøgsrunde ${String(number)} af ${String(of)}`,
  visitHome: 'Hjemme igen',
  visitHomeHint: 'Svar på det, I fik af gæsterne.',
  visitsWho: 'besøger',
  noVisits: 'Der er ingen besøgsrunde i gang.',

  noVote: 'Der er ingen afstemning at vise.',
  voting: 'Prikafstemning',
  prioritised: 'Prioriteret',
  eachHas: (budget: number) => `${String(budget)} ${budget === 1 ? 'prik' : 'prikker'} til hver`,
  counted: (dots: number): string => (dots === 1 ? 'prik talt' : 'prikker talt'),
  tallyHidden: 'Stillingen vises, når afstemningen er lukket.',
  tallySoFar: 'Foreløbig stilling',
  noDots: 'Ingen prikker',

  rated: 'Vurdering',
  noRating: 'Der er ingen vurdering at vise.',
  noRatings: 'Ingen har svaret endnu.',
  howRated: '1 er slet ikke, 5 er i høj grad.',
  split: 'delte meninger',

  noMatrix: 'Der er ingen matrix at vise.',
  matrixEmpty: 'Ingen noter er placeret endnu.',
};
