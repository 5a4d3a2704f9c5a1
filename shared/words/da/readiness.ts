const many = (count: number, one: string, more: string) => `${String(count)} ${count === 1 ? one : more}`;

const listed = (names: readonly string[]) => {
  const quoted = names.map((name) => `»${name}«`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} og ${quoted.at(-1) ?? ''}`;
};

/** Forbered: is the workshop ready, seen through the five factors? It advises. */
export const readiness = {
  open: 'Er I klar?',
  openLacking: (count: number) => `Er I klar? ${String(count)} råd`,
  title: 'Er I klar?',
  advice: 'råd',
  detail: 'Rådene følger de fem faktorer. I kan begynde uden at følge dem.',
  detailDone: 'Alt er på plads. God fornøjelse.',
  list: (factor: string) => `${factor}: råd`,

  timeEach: (each: string, meeting: string, besides: string | null) =>
    besides === null
      ? `I beder hver deltager om ${each}`
      : `I beder hver deltager om ${each}: ${meeting} møde og ${besides} ved siden af`,
  timeAll: (hours: string, people: number) => `${hours} i alt for ${many(people, 'deltager', 'deltagere')}`,
  timeCitizens: (hours: string, citizens: number) =>
    `heraf ${hours} fra ${many(citizens, 'borger', 'borgere')}`,
  hours: (minutes: number) => {
    const hours = Math.round(minutes / 6) / 10;
    return `${String(hours).replace('.', ',')} ${hours === 1 ? 'time' : 'timer'}`;
  },

  to: {
    details: 'Oplysninger',
    people: 'Deltagere',
    balance: 'Sæt grupper',
    group: (letter: string) => `Gruppe ${letter}`,
    agenda: 'Dagsorden',
    block: 'Til blokken',
    visit: 'Besøg',
    time: 'Tid ved siden af',
  },

  noPeople: 'Ingen er inviteret endnu',
  fewComing: (coming: number, of: number) => `Kun ${String(coming)} af ${String(of)} kommer`,
  noAnchor: 'Hvem sørger for, at det bliver til noget bagefter?',
  unplaced: (count: number) =>
    count === 1 ? 'Én deltager har ingen gruppe' : `${String(count)} deltagere har ingen gruppe`,
  emptyGroup: (names: readonly string[]) => `${listed(names)} er ${names.length === 1 ? 'tom' : 'tomme'}`,
  leaderless: (names: readonly string[]) => `${listed(names)} har ingen gruppeleder`,
  oneSided: (names: readonly string[]) =>
    names.length === 1
      ? `Alle i ${listed(names)} har samme rolle`
      : `I ${listed(names)} har alle i gruppen samme rolle`,
  overTime: (minutes: string) => `Planen er ${minutes} for lang`,
  noPresenter: (titles: readonly string[]) => `Hvem holder ${listed(titles)}?`,
  noVisits: 'Besøgsrunden er ikke planlagt',
  noClosing: 'Dagsordenen har ingen afrunding',
  idleGroup: (names: readonly string[]) =>
    `${listed(names)} har intet at lave, mens de andre arbejder hver for sig`,
  noNextStep: (titles: readonly string[]) => `${listed(titles)} siger ikke, hvad der sker bagefter`,
  noPurpose: 'Hvad er målet? Skriv det i én sætning',
  longPurpose: (sentences: number) => `Målet er ${String(sentences)} sætninger. Kan det siges i én?`,
  noQuestion: (names: readonly string[]) => `${listed(names)} har hverken spørgsmål eller mål`,
  noMeasure: 'Hvad skal vise, at det var besværet værd?',
  noAssessment: 'De fem faktorer bliver ikke vurderet til sidst',
  noGroundRules: 'Hvordan vil I være sammen? Skriv et par spilleregler',
  noWelcome: 'Dagsordenen har ingen velkomst',
  noBreak: (minutes: string) => `${minutes} i træk uden pause`,

  people: (coming: number, away: number) =>
    [many(coming, 'deltager', 'deltagere'), away > 0 && `${String(away)} væk`].filter(Boolean).join(', '),
  anchor: (name: string) => `forankret hos ${name}`,
  groups: (count: number) => `alle har plads i ${many(count, 'gruppe', 'grupper')}`,
  leaders: (count: number): string => (count === 1 ? 'gruppen har en leder' : 'alle grupper har en leder'),
  inTime: (spare: string | null) => (spare === null ? 'planen går op' : `${spare} luft i planen`),
  presenters: 'alle oplæg har en oplægsholder',
  visits: (count: number) => `${String(count)} besøg planlagt`,
  nextStep: 'afrundingen siger, hvad der sker bagefter',
  purpose: 'målet er én sætning',
  questions: (count: number): string =>
    count === 1 ? 'gruppen har et spørgsmål' : 'alle grupper har et spørgsmål',
  measure: 'det er aftalt, hvad der skal måles',
  assessment: 'de fem faktorer vurderes',
  groundRules: 'spillereglerne er skrevet',
  welcome: 'der er en velkomst',
  breaks: 'ingen sidder for længe',

  details: 'Før mødet',
  anchoredBy: 'Hvem forankrer det',
  anchoredByHint: 'Den, der sørger for, at det bliver til noget',
  measureLabel: 'Hvad skal måles',
  measureHint: 'Både tal og det, man kan se i øjnene',
  askedMinutes: 'Tid ved siden af mødet',
  askedMinutesHint: 'Minutter til læsning og opgaver, pr. deltager',
  askedMinutesWrong: 'Skriv minutter fra 0 til 6000, fx 90 eller 1 t. 30.',
  groundRulesLabel: 'Spilleregler',
  groundRulesHint: 'Hvordan vil I være sammen?',
};
