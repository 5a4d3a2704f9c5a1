/** On the room's screen, in the workshop's own language. */
export const stage = {
  clock: (time: string) => `kl. ${time}`,
  leftUntil: (time: string) => `tilbage, til kl. ${time}`,
  over: 'over tiden',
  paused: 'pause',
  soonUntil: (time: string) => `snart slut, kl. ${time}`,
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
  more: (count: number) => `og ${String(count)} til`,
};
