const listOf = new Intl.ListFormat('da');

/** Rounds of visits with a clock, and the home round after them. */
export const visitRounds = {
  open: 'Runder med ur',
  openMore: 'Runder med ur …',
  nav: 'Besøgsrunder',
  plan: 'Planen',
  rounds: 'Runde',
  round: (n: number) => `Runde ${String(n)}`,
  home: 'Hjemme',
  loose: 'Uden runde',
  isRunning: 'i gang',

  start: (n: number) => `Begynd runde ${String(n)}`,
  startHome: 'Begynd hjemme',
  next: 'Næste runde',
  goHome: 'Hjem igen',
  end: 'Afslut runden',
  back: 'Tilbage til runden før',
  plus: (n: number) => `+${String(n)} min`,
  pause: 'Pause',
  resume: 'Fortsæt',
  began: (round: string, minutes: number) =>
    `${round} er begyndt: ${String(minutes)} ${minutes === 1 ? 'minut' : 'minutter'}.`,
  ended: 'Runderne er slut.',
  writeIn: (n: number) => `Skriv i runde ${String(n)}`,
  guestsWrite: 'Runden er i gang. Gæsterne skriver ved den tavle, de besøger.',

  title: 'Besøgsrunder',
  detail:
    'Alle er på besøg samtidig og går én tavle videre i hver runde. Til sidst er alle hjemme og svarer på det, gæsterne skrev.',
  minutes: 'Minutter pr. besøg',
  howMany: 'Runder',
  asManyAsFit: (n: number) => `Så mange, der er tid til (${String(n)})`,
  count: (n: number) => (n === 1 ? '1 runde' : `${String(n)} runder`),
  countAll: (n: number) => `${n === 1 ? '1 runde' : `${String(n)} runder`}: alle besøger alle`,
  homeMinutes: 'Minutter hjemme',
  prompt: 'Spørgsmål til gæsterne',
  make: 'Planlæg runderne',
  makeAgain: 'Planlæg igen',
  cancel: 'Annullér',
  change: 'Ret planen …',
  misfit: (leftOut: readonly string[]) =>
    leftOut.length === 0
      ? 'Grupperne er ikke de samme, som da runderne blev planlagt. Ret planen, så alle kommer mest muligt rundt.'
      : `${listOf.format(leftOut)} er ikke med i planen. Ret den, hvis de skal på besøg.`,
  remove: 'Slet runderne',
  removed: 'De runder, der ikke er begyndt, er slettet.',
  made: (rounds: number, visits: number) =>
    `Planlagt: ${rounds === 1 ? '1 runde' : `${String(rounds)} runder`} med i alt ${String(visits)} besøg.`,
  sum: (rounds: number, minutes: number, home: number, total: number) =>
    `${rounds === 1 ? '1 runde' : `${String(rounds)} runder`} à ${String(minutes)} min og ${String(home)} min hjemme: ${String(total)} min.`,
  agendaGives: (minutes: number) => `Dagsordenen giver ${String(minutes)} min.`,
  noBlock: 'Dagsordenen har ingen blok til besøg.',
  tooLong: (minutes: number) => `Det er ${String(minutes)} min mere, end dagsordenen giver.`,
  thinner: 'Efter omkring 10 minutter får gæsterne mindre at sige.',
  minutesWrong: 'Skriv et helt antal minutter fra 1 til 240.',
  table: 'Hvem der besøger hvem i hver runde',
  at: 'hos',
  atHome: 'hjemme',
  allHome: 'Alle er hjemme og svarer',
  unit: 'min',
  since: (time: string) => `fra ${time}`,
  minutesOf: (round: string) => `Minutter til ${round.toLocaleLowerCase('da')}`,

  homeTitle: 'Hjemme igen',
  homeDetail:
    'Hver gruppe svarer på det, gæsterne skrev: tag det med, tilpas det, eller parkér det, og sig hvorfor.',
  asked: (round: string, visitor: string) => `${round} · ${visitor}`,
  to: (theme: string) => `Til ${theme}`,
  nobodyWrote: 'Ingen har skrevet til gruppen.',
  noVisitors: 'Ingen har skrevet endnu. Gæsterne skriver under hver runde.',
  allAnswered: 'Alle bidrag er besvaret.',
};
