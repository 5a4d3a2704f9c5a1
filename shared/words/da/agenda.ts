const listOf = new Intl.ListFormat('da');
const min = (count: number) => `${String(count)} min`;

/** What a block of the agenda says of itself besides its line, and the prints made of it. */
export const agenda = {
  mayGive: (titles: readonly string[], count: number, minutes: string) => {
    const givers = titles.length === 0 ? `${String(count)} blokke` : listOf.format(titles);
    return `${givers} kan ${count === 1 ? '' : 'tilsammen '}give ${minutes}.`;
  },

  more: 'Mere om blokken',
  goal: 'Mål',
  goalHint: 'Hvad I står med, når den er slut',
  method: 'Metode',
  materials: 'Materialer',
  materialsHint: 'Hvad der skal ligge klar',
  time: 'Hvis tiden bliver knap',
  mayShrinkTo: 'Må afkortes til',
  mayShrinkUnit: 'min',
  mayShrinkHint: 'nej',
  leastWrong: (minutes: number) => `Skriv et tal fra 0 til ${String(minutes)}, eller lad feltet stå tomt.`,
  mayDrop: 'Kan udelades',
  forGroups: 'For',
  everybody: 'Alle',
  parallel: 'Samtidig',
  withPrevious: (title: string) => `Samtidig med »${title}«`,

  besideAbove: 'samtidig',
  prints: {
    button: 'Udskriv',
    open: 'Udskriv dagsorden eller drejebog',
    save: 'Gem dagsorden eller drejebog',
    agenda: 'Dagsorden til alle',
    runsheet: 'Drejebog til dig selv',
    saveAs: (format: string) => `Gem som ${format}`,
    printOf: { agenda: 'Udskriv dagsordenen', runsheet: 'Udskriv drejebogen' },
    saveOf: {
      agenda: (format: string) => `Gem dagsordenen som ${format}`,
      runsheet: (format: string) => `Gem drejebogen som ${format}`,
    },
  },

  columns: {
    open: 'Vis om hver blok',
    names: {
      groups: 'Grupper',
      method: 'Metode',
      time: 'Hvis tiden bliver knap',
      kind: 'Slags',
      presenter: 'Hvem',
      strokes: 'Streger',
      goal: 'Mål',
      materials: 'Materialer',
    },
  },

  shrinks: (minutes: number) => `mindst ${min(minutes)}`,
  drops: 'kan udelades',
};
