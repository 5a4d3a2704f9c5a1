/** What is done with a board as a whole: hidden writing, merging, filtering, reading it as text. */
export const boardWork = {
  menu: 'Mere om tavlen',
  hidden: {
    begin: 'Skriv skjult',
    title: 'Skriv skjult, og vis det samtidig',
    hint: 'Alle skriver, ingen læser. Når I viser noterne, kommer de frem på én gang.',
    where: 'Hvor skrives der skjult?',
    everywhere: 'På alle tavler',
    here: 'Kun på denne tavle',
    asksNames: 'Bed om navn på hver note',
    asksNamesHint: 'Det ligger fast, når I er begyndt.',
    cancel: 'Annullér',
    typedOn: (typed: string) => `»${typed}« står på skrivelinjen bagefter.`,
    begun: 'Nu skrives der skjult.',
    onAll: 'Der skrives skjult på alle tavler',
    onThis: 'Der skrives skjult på denne tavle',
    count: (n: number) => (n === 1 ? '1 skjult note' : `${String(n)} skjulte noter`),
    reveal: 'Vis noterne',
    revealed: (n: number) =>
      n === 0
        ? 'Den skjulte skrivning er slut.'
        : n === 1
          ? 'Den skjulte note er vist.'
          : `De ${String(n)} skjulte noter er vist.`,
    note: 'Skjult note',
    saved: 'Noten er gemt og skjult.',
    removed: 'En skjult note er slettet.',
    notYet: 'Noten er skjult, til I viser noterne. Den seneste kan rettes med pil op fra skrivelinjen.',
    name: 'Navn',
    by: (name: string) => `Skrevet af ${name}`,
  },
  filter: {
    act: 'Vis kun nogle noter',
    words: 'Ord i noterne',
    kind: 'Slags',
    allKinds: 'Alle slags',
    factor: 'Faktor',
    allFactors: 'Alle faktorer',
    group: 'Gruppe',
    allGroups: 'Alle grupper',
    noneHere: 'Ingen noter her passer i filteret.',
    unseen: (n: number) =>
      n === 1
        ? 'Gemt, men noten passer ikke i filteret.'
        : `Gemt, men ${String(n)} noter passer ikke i filteret.`,
    show: 'Vis',
    count: (shown: number, all: number) => `${String(shown)} af ${String(all)} noter vises`,
    end: 'Vis alle',
  },
  outline: {
    title: 'Tavlen som tekst',
    copy: 'Kopiér',
    copied: 'Tavlen er kopieret som tekst.',
    close: 'Til tavlen',
    withoutTheme: 'Uden tema',
    nothing: 'Ingen noter.',
  },
  similar: {
    see: 'Se lignende noter',
    like: (n: number) => (n === 1 ? 'Ligner 1 anden' : `Ligner ${String(n)} andre`),
    others: 'Noter, der ligner',
    none: 'Ingen andre noter på tavlen ligner denne.',
    chooseOne: 'Vælg mindst én af noterne.',
    close: 'Luk',
    pointOut: 'Peg på noter, der ligner',
    dontPointOut: 'Peg ikke på noter, der ligner',
  },
  toBoard: {
    title: 'Andre tavler',
    done: (n: number, board: string) =>
      n === 1 ? `Noten er flyttet til ${board}.` : `${String(n)} noter er flyttet til ${board}.`,
  },
  merge: {
    act: 'Læg sammen',
    done: (n: number) => `${String(n)} noter er lagt sammen. Alle ord er bevaret.`,
    one: 'Vælg flere noter med X, og læg dem sammen.',
    apart: 'Skil ad igen',
    apartDone: 'Noterne står hver for sig igen.',
    split: (n: number) => `Del i ${String(n)} noter`,
    splitDone: (n: number) => `Noten er delt i ${String(n)}.`,
    also: 'Lagt sammen med',
    from: (column: string) => `fra ${column}`,
    by: (group: string) => `af ${group}`,
  },
};
