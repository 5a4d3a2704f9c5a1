const many = (count: number, one: string, more: string) => `${String(count)} ${count === 1 ? one : more}`;
const people = (count: number) => many(count, 'person', 'personer');

/** A list of participants out of a file, before it is taken in. */
export const peopleList = {
  title: (file: string) => `Deltagere fra ${file}`,
  clipboard: 'udklipsholderen',
  intro: 'Sådan er listen læst. Ret det, der ikke passer. Der er ikke hentet noget ind endnu.',
  firstRow: 'Første person står i række',
  rowEarlier: 'Én række før',
  rowLater: 'Én række efter',
  table: 'De første rækker i filen',
  row: 'Række',
  becomes: 'Bliver til',
  column: (letter: string, heading: string) =>
    heading === '' ? `Kolonne ${letter} bliver til` : `Kolonne ${letter}, »${heading}«, bliver til`,
  fields: {
    none: 'Bruges ikke',
    name: 'Navn',
    firstName: 'Fornavn',
    lastName: 'Efternavn',
    role: 'Rolle',
    organisation: 'Organisation',
    email: 'E-mail',
    competences: 'Kompetencer',
    member: 'Medlem, ja eller nej',
  },
  state: { heading: 'Over listen', added: 'Kommer med', known: 'Er her allerede', left: 'Kommer ikke med' },
  further: (count: number) => `og ${many(count, 'række', 'rækker')} mere`,

  counts: (added: number, known: number, left: number) =>
    [
      `${people(added)} kommer med`,
      known > 0 && `${String(known)} er her allerede`,
      left > 0 && `${many(left, 'række', 'rækker')} kommer ikke med`,
    ]
      .filter(Boolean)
      .join(', ') + '.',
  nameNeeded: 'Vælg over tabellen, hvilken kolonne der er navnet.',
  twice: (field: string) => `»${field}« står over flere kolonner. Den første, der er udfyldt, gælder.`,
  allKnown: 'Alle på listen er her allerede.',
  nobody: 'Der er ingen at hente.',

  known: 'Er her allerede',
  whatOfKnown: 'De, der er her allerede',
  leave: 'Lad dem stå',
  complete: 'Udfyld det, de mangler',
  gains: (count: number) =>
    count === 0
      ? 'Ingen af dem mangler noget, listen kan udfylde.'
      : `${people(count)} får udfyldt felter, der er tomme nu. Intet skrives over.`,
  sameAddress: 'samme navn og e-mail',
  sameName: 'samme navn; e-mail står kun det ene sted',
  left: 'Kommer ikke med',
  look: 'Se efter',
  namesake: 'en anden hedder det samme. Begge kommer med.',
  stray: 'e-mailen stod i en anden kolonne end de andre steder.',
  inRow: (row: number) => `Række ${String(row)}`,
  others: (count: number) => `og ${String(count)} til`,

  cancel: 'Annullér',
  take: (count: number) => `Indlæs ${people(count)}`,
  fill: (count: number) => `Udfyld hos ${people(count)}`,
  taken: (added: number, known: number, completed: number) =>
    [
      added === 0 ? 'Ingen nye er tilføjet' : `${many(added, 'deltager', 'deltagere')} er tilføjet`,
      completed > 0 && `${String(completed)} er udfyldt`,
      known > 0 && `${String(known)} var her i forvejen`,
    ]
      .filter(Boolean)
      .join(', ') + '.',
};
