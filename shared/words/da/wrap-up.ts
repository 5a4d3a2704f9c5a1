const people = (count: number) => (count === 1 ? 'én deltager' : `${String(count)} deltagere`);
const all = (count: number) => (count === 2 ? 'Begge' : `Alle ${String(count)}`);

/** Afrund: what is missing, notes for the catalogue, the minutes and the files. */
export const wrapUp = {
  title: 'Før I går',
  detail: 'Referatet til højre følger med, mens du retter.',
  detailDone: 'Alt er på plads. Gem referatet, og sig tak for i dag.',
  missing: 'mangler',
  list: 'Hvad der mangler',
  work: 'Før I går',

  notClosed: 'Mødet er ikke hævet',
  notClosedHint: 'Læs protokollen op først',
  close: 'Hæv mødet',
  closedAt: 'Mødet blev hævet kl.',
  closingTime: 'Hvornår mødet blev hævet',
  noPlace: 'Der står ikke, hvor mødet blev holdt',
  place: 'Sted',
  placeHint: 'Skriv stedet',
  noCaseNumber: 'Sagsnummeret mangler',
  caseNumber: 'Sagsnummer',
  caseNumberHint: 'Skriv sagsnummeret',
  save: 'Gem',
  write: 'Skriv',

  unregistered: (name: string) => `Var ${name} her?`,
  unregisteredHint: 'Ventet, ikke registreret',
  present: 'Til stede',
  absent: 'Fraværende',
  presentName: (name: string) => `${name} var til stede`,
  absentName: (name: string) => `${name} var fraværende`,
  manyUnregistered: (count: number) => `${String(count)} deltagere er ikke registreret`,
  everybodyCame: 'Alle kom',
  toPresence: 'Gå til fremmødet',

  actionLacks: (owner: boolean, day: boolean): string =>
    owner && day
      ? 'Opfølgningen har hverken ejer eller frist'
      : owner
        ? 'Opfølgningen har ingen ejer'
        : 'Opfølgningen har ingen frist',
  owner: 'Hvem',
  ownerHint: 'Vælg ejer',
  dayHint: 'Sæt frist',
  noClock: 'Skriv klokkeslættet som 19:56.',
  dueDay: 'Senest',
  noDecision: (block: string) => `Ingen beslutning under »${block}«`,
  decisionHint: 'Skriv, hvad der blev besluttet',
  itemBare: (number: number, title: string) => `Punkt ${String(number)}, »${title}«, er tomt i referatet`,
  itemTextHint: (block: string) => `Skriv under »${block}«`,
  unanswered: (count: number) =>
    count === 1
      ? 'Ét bidrag fra besøgene er ikke besvaret'
      : `${String(count)} bidrag fra besøgene er ikke besvaret`,
  toVisit: 'Gå til besøget',
  openVote: (title: string) => `Afstemningen »${title}« er ikke lukket`,
  openVoteHint: 'Der kan stadig stemmes',
  openVoteHidden: 'Resultatet er skjult, også i referatet, til den lukkes',
  closeVote: 'Luk afstemningen',
  toVote: 'Gå til den',
  groupNotDone: (count: number) =>
    count === 1 ? 'Én gruppe er ikke meldt færdig' : `${String(count)} grupper er ikke meldt færdige`,
  markDone: (group: string) => `${group} er færdig`,
  factorsLack: (count: number) =>
    count === 1 ? 'Én faktor mangler noget' : `${String(count)} faktorer mangler noget`,
  score: 'score',
  nextStep: 'næste skridt',
  bothLack: 'score og næste skridt',
  toFactors: 'Gå til faktorerne',

  unsaved: {
    title: (quoted: string) => `Kun en kladde: ${quoted}`,
    inOtherWindow: 'En kladde i et andet vindue',
    go: 'Gå dertil',
    drop: 'Smid væk',
    notIn: (count: number) =>
      count === 1
        ? 'Én kladde kommer ikke med i filerne'
        : `${String(count)} kladder kommer ikke med i filerne`,
    show: 'Vis',
    /** By the parts of a draft's name. */
    fields: {
      run: 'skrivelinjen',
      board: 'skrivelinjen',
      visit: 'skrivelinjen',
      block: 'tekst til referatet',
      correction: 'rettelse',
      entry: 'rettelse',
      entryOwner: 'hvem',
      entryDay: 'senest',
      visitPrompt: 'spørgsmål',
      visitAnswer: 'svar',
      dots: 'talte prikker',
      people: 'antal til stede',
      budget: 'prikker til hver',
      homeMinutes: 'minutter hjemme',
      rounds: 'antal runder',
      newTheme: 'nyt tema',
      newColumn: 'ny kolonne',
      new: 'nyt besøg',
      newCommittee: 'nyt udvalg',
      person: 'ny deltager',
      member: 'medlem',
      attachment: 'bilag',
      evidence: 'begrundelse',
      step: 'næste skridt',
      owner: 'hvem',
      day: 'dato',
      decision: 'beslutning',
      notes: 'tekst til referatet',
      title: 'titel',
      place: 'sted',
      purpose: 'formål',
      caseNumber: 'sagsnummer',
      ordinal: 'mødenummer',
      start: 'begynder',
      end: 'slutter',
      name: 'navn',
      role: 'rolle',
      organisation: 'organisation',
      email: 'e-mail',
      competences: 'kompetencer',
      question: 'spørgsmål',
      deliverable: 'hvad gruppen skal nå frem til',
      presenter: 'hvem',
      facilitatorNote: 'til dig selv',
      goal: 'mål',
      method: 'metode',
      materials: 'materialer',
      leastMinutes: 'må afkortes til',
      minutes: 'minutter',
      resume: 'resumé',
      earlierDecisions: 'tidligere beslutninger',
      documentNumber: 'dokumentnr.',
      criterion: 'kriterium',
      axis: 'akse',
      visitRounds: 'spørgsmål til runderne',
      anchoredBy: 'hvem forankrer det',
      measure: 'hvad skal måles',
      groundRules: 'spilleregler',
      askedMinutes: 'tid ved siden af mødet',
    } as Readonly<Record<string, string>>,
  },

  presenceFine: (present: number, of: number) =>
    `Fremmødet er registreret: ${String(present)} af ${people(of)} var her`,
  actionsFine: (count: number) =>
    count === 1 ? 'Opfølgningen har ejer og frist' : `${all(count)} opfølgninger har ejer og frist`,
  decisionsFine: (count: number) =>
    count === 1 ? 'Beslutningen er noteret' : `${all(count)} beslutningspunkter har en beslutning`,
  groupsFine: (count: number) =>
    count === 1 ? 'Gruppen er meldt færdig' : `${all(count)} grupper er meldt færdige`,
  answersFine: (count: number) =>
    count === 1 ? 'Bidraget fra besøgene er besvaret' : `${all(count)} bidrag fra besøgene er besvaret`,
  factorsFine: 'De fem faktorer har score og næste skridt',

  toCatalogue: 'Til idekataloget',
  chosen: (count: number) => `${String(count)} valgt`,
  ofNotes: (shown: number, all: number) =>
    shown === all ? `af ${String(all)} noter` : `${String(shown)} af ${String(all)} noter vises`,
  search: 'Søg i noterne',
  show: 'Vis',
  showAll: 'Alle noter',
  showChosen: 'Valgte',
  noNotes: 'Der er ingen noter på tavlerne endnu.',
  noHits: 'Ingen noter passer.',
  notesList: 'Noter, der kan lægges i idekataloget',
  walk: 'Næste',
  inCatalogue: (number: string) => `Nr. ${number}`,
  factors: (names: string) => `Faktorer: ${names}`,
  noFactors: 'Ingen faktorer',
  publish: 'Læg i idekataloget',
  publishNone: 'Sæt flueben ved mindst én note først.',
  publishAllThere: 'De valgte noter ligger i idekataloget.',
  published: (added: number, known: number) => {
    const there = known === 0 ? '' : `, ${String(known)} lå der i forvejen`;
    return added === 0 ? 'De lå der alle i forvejen.' : `${String(added)} lagt i idekataloget${there}.`;
  },

  document: 'Referat',
  page: 'Referatet, som det ser ud nu',
  includeClosed: 'Tag lukkede punkter med',
  copy: 'Kopiér til e-mail',
  copied: 'Referatet er kopieret. Sæt det ind i en e-mail.',
  saveWord: 'Gem som Word',
  saveMinutes: 'Gem referat',
  notesAsExcel: 'Noter i Excel',
  more: 'Mere',
  notesAsCsv: 'Noter som CSV',
  wholeWorkshop: 'Hele workshoppen som Samskab-fil',
};
